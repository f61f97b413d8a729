import { useEffect, useState } from 'preact/hooks';

import type { CheckerContent } from '#src/domain/checker/rule-explanation.ts';

export type Content =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly content: CheckerContent };

/** The rules, from the site's own file; fetched once, so that the answers need no network. */
export function useContent(base: string): Content {
  const [state, setState] = useState<Content>({ status: 'loading' });

  useEffect(() => {
    fetch(`${base}accreditors/checker.json`)
      .then((response) => response.json() as Promise<CheckerContent>)
      .then((content) => setState({ status: 'ready', content }))
      .catch(() => setState({ status: 'failed' }));
  }, []);
  return state;
}

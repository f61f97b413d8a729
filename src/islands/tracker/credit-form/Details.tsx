import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  isOpenAtFirst: boolean;
  /** Changes with every attempt to save: what is wrong inside is not left folded away. */
  attempt: unknown;
  children: ComponentChildren;
}

/** What may be left out of a credit, one tap away. */
export function Details({ isOpenAtFirst, attempt, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    if (fold.current?.querySelector('[aria-invalid]')) fold.current.open = true;
  }, [attempt]);

  return (
    <details class="fold" open={isOpenAtFirst} ref={fold}>
      <summary>Title, provider, how much relates to what, and more</summary>
      {children}
    </details>
  );
}

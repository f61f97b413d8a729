import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const copy = {
  loading: 'Loading…',
  lost: 'This part of the page didn’t load. Check your connection, then try again. If that doesn’t help, reload the page.',
  again: 'Try again',
};

/**
 * Begins to load a part before it is wanted. Whoever wants it gets that attempt, or another one
 * where it failed.
 *
 * @param load Such as `() => import('…')`.
 */
export function ahead<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let attempt: Promise<Module> | undefined;
  const loadOnce = () => {
    attempt ??= load();
    attempt.catch(() => (attempt = undefined));
    return attempt;
  };
  void loadOnce();
  return loadOnce;
}

/**
 * A component in a chunk of its own, fetched when it is first shown: the page is there sooner.
 *
 * @param load Such as `() => import('…').then(({ Form }) => Form)`.
 * @param isQuiet Shows nothing in its place meanwhile: for parts that the page can do without.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isQuiet = false,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;

  return function Later(props: Props) {
    const [View, setView] = useState(() => loaded);
    const [state, setState] = useState<'loading' | 'lost' | 'again'>('loading');

    useEffect(() => {
      if (View || state === 'lost') return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => setState('lost'),
      );
    }, [state]);

    useEffect(() => {
      if (View && state === 'again') focusMainIfNothingIs();
    }, [View]);

    if (View) return <View {...props} />;
    if (isQuiet && state === 'loading') return null;
    return (
      <>
        <p class="soft" role="status">
          {state === 'lost' ? copy.lost : copy.loading}
        </p>
        {state !== 'loading' && (
          <p>
            <button type="button" class="button" data-quiet onClick={() => setState('again')}>
              {copy.again}
            </button>
          </p>
        )}
      </>
    );
  };
}

/** The button is gone: whoever pressed it goes on from the top of the content. */
function focusMainIfNothingIs(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector('main')?.focus({ preventScroll: true });
}

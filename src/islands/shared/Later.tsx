import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What is asked for before it is wanted: that it failed is told where it is wanted, and not before. */
export function ahead<Module>(fetched: Promise<Module>): Promise<Module> {
  fetched.catch(() => {});
  return fetched;
}

/**
 * A component in a chunk of its own, fetched when it is first shown: the page is there sooner.
 *
 * @param load Such as `() => import('…').then(({ Form }) => Form)`.
 * @param isQuiet Nothing stands in its place meanwhile: for what the page is whole without.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isQuiet = false,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;

  return function Later(props: Props) {
    const [View, setView] = useState(() => loaded);
    const [isLost, setIsLost] = useState(false);

    useEffect(() => {
      if (View) return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => setIsLost(true),
      );
    }, []);

    if (View) return <View {...props} />;
    if (isQuiet && !isLost) return null;
    return (
      <p class="soft" role="status">
        {isLost
          ? 'This part of the page could not be fetched. Check the connection, then reload.'
          : 'One moment…'}
      </p>
    );
  };
}

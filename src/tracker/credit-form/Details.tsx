import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  isOpenAtFirst: boolean;
  /** Changes with every attempt to save: what is wrong inside is not left folded away. */
  attempt: unknown;
  children: ComponentChildren;
}

/** What may be left out of a credit, one tap away; folded at first only where nothing is said. */
export function Details({ isOpenAtFirst, attempt, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(isOpenAtFirst);

  useEffect(() => {
    if (fold.current?.querySelector('[aria-invalid]')) fold.current.open = true;
  }, [attempt]);

  return (
    <details
      class="fold"
      open={isOpenAtFirst}
      ref={fold}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>Title, provider, how much relates to what, and more</summary>
      {wasOpened && children}
    </details>
  );
}

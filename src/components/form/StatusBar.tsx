import { useEffect, useRef } from 'preact/hooks';

export interface Said {
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
}

interface Props {
  said: Said | undefined;
  onDismiss: () => void;
}

/**
 * Says what was just done, with an Undo where there is one. It stays until it is dismissed or
 * something else is said: no timer takes the Undo away.
 */
export function StatusBar({ said, onDismiss }: Props) {
  const bar = useRef<HTMLDivElement>(null);

  // Where the button that was pressed goes with its row, now or once the list has followed, focus
  // moves here and is not lost.
  useEffect(() => {
    if (!said) return;
    const checks = [0, 100, 300, 1000].map((delay) =>
      setTimeout(() => {
        if (document.activeElement === document.body) bar.current?.focus();
      }, delay),
    );
    return () => checks.forEach(clearTimeout);
  }, [said]);

  return (
    <div
      class="status-bar"
      role="group"
      aria-label="What was just done"
      tabIndex={-1}
      ref={bar}
      data-empty={said === undefined || undefined}
    >
      <p role="status">{said?.text}</p>
      {said && (
        <p class="actions">
          {said.onUndo && (
            <button type="button" class="button" data-quiet onClick={said.onUndo}>
              Undo
            </button>
          )}
          <button type="button" class="link-button" onClick={onDismiss}>
            Dismiss
          </button>
        </p>
      )}
    </div>
  );
}

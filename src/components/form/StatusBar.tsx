import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '#src/domain/result.ts';

const copy = {
  label: 'Latest change',
  undo: 'Undo',
  dismiss: 'Dismiss',
};

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

  // The button that was pressed may go away with its row, now or once the list follows: focus then
  // moves here instead of getting lost.
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
      aria-label={copy.label}
      tabIndex={-1}
      ref={bar}
      data-empty={said === undefined || undefined}
    >
      <p role="status">{said?.text}</p>
      {said && (
        <p class="actions">
          {said.onUndo && (
            <button type="button" class="button" data-quiet onClick={said.onUndo}>
              {copy.undo}
            </button>
          )}
          <button type="button" class="link-button" onClick={onDismiss}>
            {copy.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}

/**
 * Takes focus from the pressed button before its row goes away, so that it moves to the bar with
 * the Undo. If the action fails, the button gets its focus back.
 */
export async function withoutFocus(act: () => Promise<Result<unknown, unknown>>): Promise<void> {
  const pressed = document.activeElement;
  if (pressed instanceof HTMLElement) pressed.blur();
  const done = await act();
  if (!done.ok && pressed instanceof HTMLElement) pressed.focus();
}

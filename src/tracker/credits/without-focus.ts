import type { Result } from '#src/domain/result.ts';

/**
 * Lets go of the button that was pressed before its row goes away, so that focus moves to the bar
 * with the Undo; where the action was not kept, the button has focus again.
 */
export async function withoutFocus(act: () => Promise<Result<unknown, unknown>>): Promise<void> {
  const pressed = document.activeElement;
  if (pressed instanceof HTMLElement) pressed.blur();
  const done = await act();
  if (!done.ok && pressed instanceof HTMLElement) pressed.focus();
}

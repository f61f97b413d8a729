/** The button is about to vanish: focus goes to the sentence that says what is there now. */
export function focusCount(button: HTMLElement): void {
  button.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}

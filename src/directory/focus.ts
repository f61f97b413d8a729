import { useLayoutEffect, useRef } from 'preact/hooks';

/** The button is about to vanish: focus goes to the sentence that says what is there now. */
export function focusCount(button: HTMLElement): void {
  button.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}

/**
 * The static facets and rows are drawn anew as soon as they can do more. Whoever is on one of
 * them by then, with the keyboard, is on the same one afterwards.
 */
export function useCarriedFocus(isDrawn: boolean): void {
  const wasDrawn = useRef(isDrawn);
  const place = useRef<string>();

  // While this renders, the static part is still there.
  if (isDrawn && !wasDrawn.current) place.current = placeOf(document.activeElement);
  wasDrawn.current = isDrawn;

  useLayoutEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(place.current)?.focus();
    place.current = undefined;
  }, [isDrawn]);
}

/** A selector that finds an option or a provider's link again. */
function placeOf(element: Element | null): string | undefined {
  if (element instanceof HTMLInputElement && element.type === 'checkbox') {
    return `.facets input[name="${element.name}"][value="${element.value}"]`;
  }
  return element?.matches('.providers a')
    ? `.providers a[href="${element.getAttribute('href')}"]`
    : undefined;
}

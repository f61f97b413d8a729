/** Resolves once the page has shown what it has to say: before work that holds it up. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A page in the background paints nothing.
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}

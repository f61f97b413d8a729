/** Lower case and without accents, so that texts compare the way a reader looks for them. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}

/** The words of a text, normalized; `AAPM&R` is one word, `aapmr`. */
export function normalizedWords(text: string): readonly string[] {
  return normalizeText(text)
    .replace(/(?<=\w)&(?=\w)/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

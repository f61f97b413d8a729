/**
 * The ten digits of an American telephone number however it is typed, with the country’s code or
 * without; `undefined` for any other text.
 */
export function telephoneIn(typed: string): string | undefined {
  if (!/^[\d\s().+-]+$/.test(typed)) return undefined;
  return /^1?(\d{10})$/.exec(typed.replace(/\D/g, ''))?.[1];
}

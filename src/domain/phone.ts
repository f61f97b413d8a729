/** Where we read a telephone number, with the words pages show. */
export const phoneNames = {
  'board-page': 'As printed on the board’s page',
  newer: 'Newer number',
  'own-page': 'As printed on its own page',
  other: 'Another number, from an older page',
} as const;
export type PhoneOrigin = keyof typeof phoneNames;

/** What a list says behind a number that need not be today’s; empty for nothing. */
const phoneNotes: Readonly<Record<PhoneOrigin, string>> = {
  'board-page': 'number from the board’s page',
  newer: '',
  'own-page': '',
  other: 'number from an older page',
};

/** `(847) 737-6000, number from the board’s page` */
export function notedPhone(number: string, origin: PhoneOrigin): string {
  return [number, phoneNotes[origin]].filter(Boolean).join(', ');
}

interface Phone {
  readonly as: PhoneOrigin;
}

/** Whether a newer number than this one is known; the old one stays on the page, marked as old. */
export function isOldPhone(phone: Phone, phones: readonly Phone[]): boolean {
  return phone.as !== 'newer' && phones.some((other) => other.as === 'newer');
}

/**
 * The ten digits of an American telephone number however it is typed, with the country’s code or
 * without; `undefined` for any other text.
 */
export function telephoneIn(typed: string): string | undefined {
  if (!/^[\d\s().+-]+$/.test(typed)) return undefined;
  return /^1?(\d{10})$/.exec(typed.replace(/\D/g, ''))?.[1];
}

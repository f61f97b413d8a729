import type { PhoneOrigin } from '#src/domain/content/provider.ts';

/** What a list says behind a telephone number that need not be today’s; empty for nothing. */
export const phoneNotes: Readonly<Record<PhoneOrigin, string>> = {
  'board-page': 'number from the board’s page',
  newer: '',
  'own-page': '',
  other: 'number from an older page',
};

export const phoneOrigins = Object.keys(phoneNotes) as readonly PhoneOrigin[];

/** `(847) 737-6000, number from the board’s page` */
export function notedPhone(number: string, origin: PhoneOrigin): string {
  return [number, phoneNotes[origin]].filter(Boolean).join(', ');
}

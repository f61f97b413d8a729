import type { Provider } from '#src/domain/content/provider.ts';

type Phone = Provider['phones'][number];

/** Whether a newer number than this one is known; the old one stays on the page, marked as old. */
export function isOldPhone(phone: Phone, phones: readonly Phone[]): boolean {
  return phone.as !== 'newer' && phones.some((other) => other.as === 'newer');
}

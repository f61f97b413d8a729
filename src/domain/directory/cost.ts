import type { Provider } from '#src/domain/content/provider.ts';

/** What a provider's activities cost, in the words pages show. */
export const costNames = {
  free: 'Free',
  'some-free': 'Some free activities',
  paid: 'Paid',
  'not-known': 'Not known',
} as const;
export type Cost = keyof typeof costNames;

export function costOf({ cost }: Pick<Provider, 'cost'>): Cost {
  return cost?.value ?? 'not-known';
}

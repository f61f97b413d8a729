import type { Provider } from '#src/domain/content/provider.ts';

/** Whether a provider's activities are open to everyone, as the directory's facet has it. */
export const membershipNames = {
  open: 'Open to everyone',
  closed: 'Members or diplomates only',
  'not-known': 'Not known',
} as const;
export type Membership = keyof typeof membershipNames;

export function membershipOf({ membersOnly }: Pick<Provider, 'membersOnly'>): Membership {
  if (membersOnly === null) return 'not-known';
  return membersOnly.value ? 'closed' : 'open';
}

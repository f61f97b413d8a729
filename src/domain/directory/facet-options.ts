import type { Provider } from '#src/domain/content/provider.ts';
import { wasRead, citationsIn } from '#src/domain/content/confidence.ts';

/** How credit from a provider reaches ABPMR, as the directory's facet has it. */
export const reachNames = {
  everything: 'Sent for all activities',
  members: 'Sent for members',
  part: 'Sent for some activities',
  yourself: 'Report it yourself',
} as const;
export type Reach = keyof typeof reachNames;

export function reachOf({ reports }: Pick<Provider, 'reports'>): Reach {
  if (reports.some(({ condition }) => condition === 'membership')) return 'members';
  if (reports.some(({ covers }) => covers === 'everything')) return 'everything';
  return reports.length > 0 ? 'part' : 'yourself';
}

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

/** How much of a provider's entry rests on a page that was read, as the directory's facet has it. */
export const checkedNames = {
  credit: 'Credit type checked',
  part: 'Checked in part',
  nothing: 'Not checked',
} as const;
export type Checked = keyof typeof checkedNames;

/**
 * - `credit`: who it is and at least one type of credit were read somewhere, or follow from it.
 * - `part`: something was, but not both of these.
 * - `nothing`: nothing it offers was. That somebody else's page names it does not change that.
 */
export function checkedOf(provider: Provider): Checked {
  const read = citationsIn(provider).filter(({ citation }) => wasRead(citation));
  if (!read.some(({ field }) => field !== 'citation')) return 'nothing';
  const isTypeRead = read.some(({ field }) => field.startsWith('creditTypes.'));
  return wasRead(provider.citation) && isTypeRead ? 'credit' : 'part';
}

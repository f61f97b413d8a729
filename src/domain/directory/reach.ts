import type { Provider } from '#src/domain/content/provider.ts';

/** How credit from a provider reaches ABPMR, as the directory's facet has it. */
export const reachNames = {
  everything: 'All of it, by itself',
  members: 'For members, by itself',
  part: 'Part of it, by itself',
  yourself: 'Report it yourself',
} as const;
export type Reach = keyof typeof reachNames;

export function reachOf({ reports }: Pick<Provider, 'reports'>): Reach {
  if (reports.some(({ condition }) => condition === 'membership')) return 'members';
  if (reports.some(({ covers }) => covers === 'everything')) return 'everything';
  return reports.length > 0 ? 'part' : 'yourself';
}

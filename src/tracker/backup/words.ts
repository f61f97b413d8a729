import { formatAmount } from '#src/domain/amount.ts';
import { formatDay } from '#src/domain/day.ts';
import { isShrunk } from '#src/domain/record/entity.ts';
import { milestoneKindNames } from '#src/domain/record/milestone.ts';
import {
  entityKinds,
  type EntityKind,
  type HistoryItem,
  type RecordContents,
} from '#src/domain/record/record.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { certificationName } from '#src/tracker/setup/certification-summary.ts';

const kindWords: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  certifications: ['certification', 'certifications'],
  requirements: ['own requirement', 'own requirements'],
  credits: ['credit', 'credits'],
  milestones: ['milestone', 'milestones'],
  evidence: ['evidence file', 'evidence files'],
};

/** `1 entry`, `1,200 entries` */
export function countOf(count: number, [one, many] = ['entry', 'entries']): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** `2 certifications, 12 credits`; deleted entries are not counted. */
export function holdings(contents: RecordContents): string {
  const counts = entityKinds.flatMap((kind) => {
    const live = contents[kind].filter(({ deletedAt }) => deletedAt === null).length;
    return live === 0 ? [] : [countOf(live, [...kindWords[kind]])];
  });
  return counts.join(', ') || 'nothing yet';
}

/** `12 credits, the trash and …`: what stands beside the log is told whether or not the log is empty. */
export function everythingIn(contents: RecordContents, beside: readonly string[]): string {
  const parts = isEmptyLog(contents) ? beside : [holdings(contents), ...beside];
  return new Intl.ListFormat('en-US', { type: 'conjunction' }).format(parts);
}

/** Whether nothing in it is live. */
export function isEmptyLog(contents: RecordContents): boolean {
  return entityKinds.every((kind) => contents[kind].every(({ deletedAt }) => deletedAt !== null));
}

/** What a reader knows an entry by: `March 14, 2026, 7.25 credits: Annual Assembly`. */
export function entryName(item: HistoryItem): string {
  if (isShrunk(item.version)) return `A deleted ${kindWords[item.kind][0]}`;
  switch (item.kind) {
    case 'certifications':
      return certificationName(item.version);
    case 'requirements':
      return item.version.name || 'An own requirement without a name';
    case 'credits': {
      const { completedOn, amount, title } = item.version;
      const credit = `${formatDay(completedOn)}, ${formatAmount(amount)} credits`;
      return title === '' ? credit : `${credit}: ${title}`;
    }
    case 'milestones':
      return `${milestoneKindNames[item.version.kind]}, ${formatDay(item.version.completedOn)}`;
    case 'evidence':
      return item.version.fileName || 'An evidence file without a name';
  }
}

/** `November 23, 2026 at 2:05 PM`, by the reader's own clock. */
export function momentText(moment: Timestamp): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(moment),
  );
}

/** Where a copy could not even be made. */
export const notSaved =
  'Not saved: a part of this page could not be fetched. Check the connection, then try again.';

import { formatDay } from '#src/domain/day.ts';
import { creditsInWords } from '#src/domain/credits-in-words.ts';
import { isPurged } from '#src/domain/record/entity.ts';
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
  requirements: ['requirement', 'requirements'],
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
  return liveCounts(contents).join(', ') || 'nothing yet';
}

/** Everything that a record file of `contents` has: `12 credits, the trash, and earlier versions`; empty for nothing. */
export function everythingIn(contents: RecordContents): readonly string[] {
  const hasTrash = entityKinds.some((kind) =>
    contents[kind].some(({ deletedAt }) => deletedAt !== null),
  );
  return [
    ...liveCounts(contents),
    ...(hasTrash ? ['the trash'] : []),
    ...(contents.history.length > 0 ? ['earlier versions of what you changed'] : []),
  ];
}

/** `a, b, and c` */
export function listInWords(parts: readonly string[]): string {
  return new Intl.ListFormat('en-US', { type: 'conjunction' }).format(parts);
}

function liveCounts(contents: RecordContents): readonly string[] {
  return entityKinds.flatMap((kind) => {
    const live = contents[kind].filter(({ deletedAt }) => deletedAt === null).length;
    return live === 0 ? [] : [countOf(live, [...kindWords[kind]])];
  });
}

/** Whether nothing in it is live. */
export function isEmptyLog(contents: RecordContents): boolean {
  return liveCounts(contents).length === 0;
}

/** What a reader knows an entry by: `March 14, 2026, 7.25 credits: Annual Assembly`. */
export function entryName(item: HistoryItem): string {
  if (isPurged(item.version)) return `A deleted ${kindWords[item.kind][0]}`;
  switch (item.kind) {
    case 'certifications':
      return certificationName(item.version);
    case 'requirements':
      return item.version.name || 'A requirement without a name';
    case 'credits': {
      const { completedOn, amount, title } = item.version;
      const credit = `${formatDay(completedOn)}, ${creditsInWords(amount)}`;
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

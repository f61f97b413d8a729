import fc from 'fast-check';

import { emptyRecord, type HistoryItem, type RecordContents } from '#src/domain/record/record.ts';
import { aCredit, aMilestone, aTombstone, timestamp } from '#tests/builders.ts';

/*
 * Records that have a lot to disagree about: few entries, few moments, and any claim about what
 * was made from what.
 */

/** A moment; few of them, so that versions meet at the same one. */
export const at = (millisecond: number) => timestamp(`2026-03-14T12:00:00.00${millisecond}Z`);
export const anItemId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

/** Any version of any of three entries, with any claim about its ancestors, true or not. */
const items: fc.Arbitrary<HistoryItem> = fc
  .record({
    number: fc.integer({ min: 1, max: 3 }),
    moment: fc.integer({ min: 0, max: 4 }),
    state: fc.constantFrom('live', 'live', 'deleted', 'shrunk'),
    ancestors: fc.subarray([0, 1, 2, 3, 4]),
    title: fc.constantFrom('a', 'b'),
    isMilestone: fc.boolean(),
  })
  .map(({ number, moment, state, ancestors, title, isMilestone }): HistoryItem => {
    const base = {
      id: anItemId(number),
      updatedAt: at(moment),
      deletedAt: state === 'live' ? null : at(moment),
      ancestors: ancestors.filter((earlier) => earlier < moment).map(at),
    };
    const tombstone = aTombstone({ ...base, createdAt: at(moment), deletedAt: at(moment) });
    const isPurged = state === 'shrunk';
    return isMilestone && number === 3
      ? { kind: 'milestones', version: isPurged ? tombstone : aMilestone({ ...base, title }) }
      : { kind: 'credits', version: isPurged ? tombstone : aCredit({ ...base, title }) };
  });

/** Any record of them: a current version of some, and any history. */
export const meetingRecords: fc.Arbitrary<RecordContents> = fc
  .record({
    current: fc.uniqueArray(items, { selector: ({ version }) => version.id, maxLength: 3 }),
    history: fc.array(items, { maxLength: 4 }),
  })
  .map(({ current, history }) => ({
    ...emptyRecord,
    credits: current.flatMap((item) => (item.kind === 'credits' ? [item.version] : [])),
    milestones: current.flatMap((item) => (item.kind === 'milestones' ? [item.version] : [])),
    history,
  }));

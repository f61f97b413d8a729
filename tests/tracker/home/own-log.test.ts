import { describe, expect, test } from 'vitest';
import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import { ownLogSentence } from '#src/tracker/home/own-log.ts';
import { aLastKnownState, timestamp } from '#tests/builders.ts';

const lastSeenAt = timestamp('2026-03-20T12:00:00Z');
const changedAt = timestamp('2026-03-19T12:00:00Z');
const headline = {
  text: 'On schedule: 96 of 150 credits.',
  at: timestamp('2026-03-18T12:00:00Z'),
};

describe('the sentence about one’s own log on the home page', () => {
  test.for<{ lastKnown: LastKnownState | null; sentence: string | null; when: string }>([
    { when: 'there is no lastKnown', lastKnown: null, sentence: null },
    {
      when: 'the log is empty',
      lastKnown: aLastKnownState({ entries: 0, credits: 0, lastSeenAt }),
      sentence: null,
    },
    {
      when: 'it was only set up',
      lastKnown: aLastKnownState({ entries: 1, credits: 0, lastSeenAt }),
      sentence: 'no credits yet, as of March 20, 2026.',
    },
    {
      when: 'it has one credit',
      lastKnown: aLastKnownState({ entries: 2, credits: 1, lastSeenAt }),
      sentence: '1 credit, as of March 20, 2026. Open it to see your progress.',
    },
    {
      when: 'it changed since the tracker gave its answer',
      lastKnown: aLastKnownState({ entries: 1_300, credits: 1_200, lastSeenAt, changedAt }),
      sentence: '1,200 credits, last changed March 19, 2026. Open it to see your progress.',
    },
    {
      when: 'the tracker left its answer',
      lastKnown: aLastKnownState({ entries: 20, credits: 18, lastSeenAt, changedAt, headline }),
      sentence: 'On schedule: 96 of 150 credits. (As of March 18, 2026.)',
    },
  ])('when $when: $sentence', ({ lastKnown, sentence }) => {
    expect(ownLogSentence(lastKnown)).toBe(sentence);
  });
});

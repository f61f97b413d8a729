import { describe, expect, test } from 'vitest';
import type { Marker } from '#src/domain/record/marker.ts';
import { ownLogSentence } from '#src/tracker/home/own-log-sentence.ts';
import { aMarker, timestamp } from '#tests/builders.ts';

const lastSeenAt = timestamp('2026-03-20T12:00:00Z');
const changedAt = timestamp('2026-03-19T12:00:00Z');
const headline = {
  text: 'On schedule: 96 of 150 credits.',
  at: timestamp('2026-03-18T12:00:00Z'),
};

describe('the sentence about one’s own log on the home page', () => {
  test.for<{ marker: Marker | null; sentence: string | null; when: string }>([
    { when: 'there is no marker', marker: null, sentence: null },
    {
      when: 'the log is empty',
      marker: aMarker({ entries: 0, credits: 0, lastSeenAt }),
      sentence: null,
    },
    {
      when: 'it was only set up',
      marker: aMarker({ entries: 1, credits: 0, lastSeenAt }),
      sentence: 'It holds no credits yet, as of March 20, 2026.',
    },
    {
      when: 'it has one credit',
      marker: aMarker({ entries: 2, credits: 1, lastSeenAt }),
      sentence: 'It holds one credit, as of March 20, 2026. Open Progress to see where you stand.',
    },
    {
      when: 'it changed since the tracker gave its answer',
      marker: aMarker({ entries: 1_300, credits: 1_200, lastSeenAt, changedAt }),
      sentence:
        'It holds 1,200 credits, last changed March 19, 2026. Open Progress to see where you stand.',
    },
    {
      when: 'the tracker left its answer',
      marker: aMarker({ entries: 20, credits: 18, lastSeenAt, changedAt, headline }),
      sentence: 'On schedule: 96 of 150 credits. (As of March 18, 2026.)',
    },
  ])('when $when: $sentence', ({ marker, sentence }) => {
    expect(ownLogSentence(marker)).toBe(sentence);
  });
});

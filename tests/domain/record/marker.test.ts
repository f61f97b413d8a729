import { describe, expect, test } from 'vitest';
import { compareWithMarker, readMarker, writeMarker } from '#src/domain/record/marker.ts';
import type { Comparison, Found, Marker } from '#src/domain/record/marker.ts';
import { emptyTally } from '#src/domain/record/stamp.ts';
import { aMarker, timestamp } from '#tests/builders.ts';

const marker = aMarker();
const { installId, revision, entries, credits, fingerprint } = marker;
const stamp = { installId, revision, entries, credits, fingerprint };
const counted = { entries, credits, fingerprint };
const nothing: Found = { counted: emptyTally, stamp: null };

describe('comparing the database with its marker', () => {
  test.for<{ when: string; marker: Marker | null; found: Found; is: Comparison }>([
    { when: 'there is neither', marker: null, found: nothing, is: 'new-user' },
    {
      when: 'the marker remembers an empty log',
      marker: aMarker({ entries: 0 }),
      found: nothing,
      is: 'new-user',
    },
    { when: 'the database is empty', marker, found: nothing, is: 'data-missing' },
    {
      when: 'the database is empty but for its stamp',
      marker,
      found: { counted: emptyTally, stamp: { ...stamp, ...emptyTally } },
      is: 'data-missing',
    },
    {
      when: 'there is no marker, as in a browser that keeps none',
      marker: null,
      found: { counted, stamp },
      is: 'fine',
    },
    { when: 'both agree', marker, found: { counted, stamp }, is: 'fine' },
    {
      when: 'the marker was not written after the last change',
      marker,
      found: {
        counted: { ...counted, entries: entries + 1 },
        stamp: { ...stamp, entries: entries + 1, revision: revision + 1, fingerprint: 1 },
      },
      is: 'fine',
    },
    {
      when: 'rows are gone and the stamp is not, and there is no marker',
      marker: null,
      found: { counted: { ...counted, entries: entries - 1 }, stamp },
      is: 'data-missing',
    },
    {
      when: 'the database went back to an earlier state',
      marker,
      found: { counted, stamp: { ...stamp, revision: revision - 1 } },
      is: 'data-missing',
    },
    {
      when: 'it holds other versions of as many entries',
      marker,
      found: { counted, stamp: { ...stamp, fingerprint: fingerprint + 1 } },
      is: 'data-missing',
    },
    {
      when: 'it is another database',
      marker,
      found: { counted, stamp: { ...stamp, installId: 'another' } },
      is: 'data-missing',
    },
    {
      when: 'the stamp alone is gone',
      marker,
      found: { counted, stamp: null },
      is: 'fine',
    },
    {
      when: 'the stamp is gone, and rows with it',
      marker,
      found: { counted: { ...counted, entries: entries - 1 }, stamp: null },
      is: 'data-missing',
    },
  ])('$is when $when', ({ marker, found, is }) => {
    expect(compareWithMarker(marker, found)).toBe(is);
  });
});

describe('the marker as text', () => {
  test('comes back as it was written', () => {
    const headline = { text: 'On schedule.', at: timestamp('2026-03-14T12:00:00Z') };
    const full = aMarker({ headline, lastExportAt: headline.at });

    expect(readMarker(writeMarker(full))).toEqual(full);
    expect(readMarker(writeMarker(marker))).toEqual(marker);
  });

  test.for([
    { text: null, what: 'nothing' },
    { text: '', what: 'empty text' },
    { text: '{', what: 'half an object' },
    { text: 'null', what: 'null' },
    { text: '[]', what: 'a list' },
    { text: writeMarker(aMarker({ entries: -1 })), what: 'a negative number of entries' },
    { text: writeMarker(aMarker({ revision: 0.5 })), what: 'half a revision' },
    { text: writeMarker(aMarker({ installId: '' })), what: 'no id' },
    { text: writeMarker(marker).replace('2026-03-14T', '2026-13-14T'), what: 'no real moment' },
  ])('is none when it is $what', ({ text }) => {
    expect(readMarker(text)).toBeNull();
  });

  test('a damaged headline costs the headline alone', () => {
    const text = JSON.stringify({ ...marker, headline: { text: 5 } });

    expect(readMarker(text)).toEqual(marker);
  });
});

import { describe, expect, test } from 'vitest';
import {
  compareWithLastKnown,
  readLastKnownState,
  writeLastKnownState,
} from '#src/domain/record/last-known-state.ts';
import type { Comparison, Found, LastKnownState } from '#src/domain/record/last-known-state.ts';
import { noCounts } from '#src/domain/record/record-state.ts';
import { aLastKnownState, timestamp } from '#tests/builders.ts';

const lastKnown = aLastKnownState();
const { installId, revision, entries, credits, fingerprint } = lastKnown;
const state = { installId, revision, entries, credits, fingerprint };
const counted = { entries, credits, fingerprint };
const nothing: Found = { counted: noCounts, state: null };

describe('comparing the database with its last known state', () => {
  test.for<{ when: string; lastKnown: LastKnownState | null; found: Found; is: Comparison }>([
    { when: 'there is neither', lastKnown: null, found: nothing, is: 'new-user' },
    {
      when: 'the last known state has an empty log',
      lastKnown: aLastKnownState({ entries: 0 }),
      found: nothing,
      is: 'new-user',
    },
    { when: 'the database is empty', lastKnown, found: nothing, is: 'data-missing' },
    {
      when: 'the database is empty but for its state',
      lastKnown,
      found: { counted: noCounts, state: { ...state, ...noCounts } },
      is: 'data-missing',
    },
    {
      when: 'there is no lastKnown, as in a browser that keeps none',
      lastKnown: null,
      found: { counted, state },
      is: 'fine',
    },
    { when: 'both agree', lastKnown, found: { counted, state }, is: 'fine' },
    {
      when: 'the last known state was not written after the last change',
      lastKnown,
      found: {
        counted: { ...counted, entries: entries + 1 },
        state: { ...state, entries: entries + 1, revision: revision + 1, fingerprint: 1 },
      },
      is: 'fine',
    },
    {
      when: 'rows are gone and the state is not, and there is no lastKnown',
      lastKnown: null,
      found: { counted: { ...counted, entries: entries - 1 }, state },
      is: 'data-missing',
    },
    {
      when: 'the database went back to an earlier state',
      lastKnown,
      found: { counted, state: { ...state, revision: revision - 1 } },
      is: 'data-missing',
    },
    {
      when: 'it holds other versions of as many entries',
      lastKnown,
      found: { counted, state: { ...state, fingerprint: fingerprint + 1 } },
      is: 'data-missing',
    },
    {
      when: 'it is another database',
      lastKnown,
      found: { counted, state: { ...state, installId: 'another' } },
      is: 'data-missing',
    },
    {
      when: 'the state alone is gone',
      lastKnown,
      found: { counted, state: null },
      is: 'fine',
    },
    {
      when: 'the state is gone, and rows with it',
      lastKnown,
      found: { counted: { ...counted, entries: entries - 1 }, state: null },
      is: 'data-missing',
    },
  ])('$is when $when', ({ lastKnown, found, is }) => {
    expect(compareWithLastKnown(lastKnown, found)).toBe(is);
  });
});

describe('the last known state as text', () => {
  test('comes back as it was written', () => {
    const headline = { text: 'On schedule.', at: timestamp('2026-03-14T12:00:00Z') };
    const full = aLastKnownState({ headline, lastExportAt: headline.at });

    expect(readLastKnownState(writeLastKnownState(full))).toEqual(full);
    expect(readLastKnownState(writeLastKnownState(lastKnown))).toEqual(lastKnown);
  });

  test.for([
    { text: null, what: 'nothing' },
    { text: '', what: 'empty text' },
    { text: '{', what: 'half an object' },
    { text: 'null', what: 'null' },
    { text: '[]', what: 'a list' },
    {
      text: writeLastKnownState(aLastKnownState({ entries: -1 })),
      what: 'a negative number of entries',
    },
    { text: writeLastKnownState(aLastKnownState({ revision: 0.5 })), what: 'half a revision' },
    { text: writeLastKnownState(aLastKnownState({ installId: '' })), what: 'no id' },
    {
      text: writeLastKnownState(lastKnown).replace('2026-03-14T', '2026-13-14T'),
      what: 'no real moment',
    },
  ])('is none when it is $what', ({ text }) => {
    expect(readLastKnownState(text)).toBeNull();
  });

  test('a damaged headline costs the headline alone', () => {
    const text = JSON.stringify({ ...lastKnown, headline: { text: 5 } });

    expect(readLastKnownState(text)).toEqual(lastKnown);
  });
});

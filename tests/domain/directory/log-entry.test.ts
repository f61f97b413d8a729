import { describe, expect, test } from 'vitest';

import { entriesMatching, type LogEntry } from '#src/domain/directory/log-entry.ts';

function anEntry(id: string, name: string, abbreviation: string, ...aliases: string[]): LogEntry {
  return {
    id,
    name,
    abbreviation,
    aliases,
    accreditors: [],
    creditTypes: [],
    formats: [],
    reports: [],
  };
}

const aapmr = anEntry(
  'aapmr',
  'American Academy of Physical Medicine and Rehabilitation',
  'AAPM&R',
);
const aapm = anEntry('aapm', 'American Academy of Pain Medicine', 'AAPM');
const mayo = anEntry(
  'mayo',
  'Mayo Clinic School of Continuous Professional Development',
  '',
  'CME Store',
);
const entries = [aapmr, aapm, mayo];

describe('finding a provider by typing', () => {
  test.for([
    { typed: 'aapm', found: ['aapm', 'aapmr'], how: 'the exact abbreviation first' },
    { typed: 'AAPM&R', found: ['aapmr'], how: 'an ampersand inside a word' },
    { typed: 'academy pain', found: ['aapm'], how: 'words in any place' },
    { typed: 'store', found: ['mayo'], how: 'another name' },
    { typed: 'réhab', found: ['aapmr'], how: 'accents or none' },
    { typed: 'zebra', found: [], how: 'nothing where nothing fits' },
  ])('“$typed” finds $how', ({ typed, found }) => {
    expect(entriesMatching(typed, entries).map(({ id }) => id)).toEqual(found);
  });

  test('nothing typed offers everything', () => {
    expect(entriesMatching('  ', entries)).toEqual(entries);
  });
});

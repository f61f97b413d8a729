import { describe, expect, test } from 'vitest';

import { emptySearch } from '#src/domain/directory/address.ts';
import { noSelection, type Row } from '#src/domain/directory/facets.ts';
import { clashesOf, narrowed, rowsForText, rowsFound } from '#src/domain/directory/search.ts';

function aRow(id: string, row: Partial<Row>): Row {
  return {
    id,
    name: id,
    abbreviation: '',
    place: '',
    phones: [],
    aliases: [],
    confusedWith: [],
    checkedOn: '2026-11-23',
    values: noSelection,
    unsure: {},
    reports: [],
    ...row,
  };
}

const pediatrics = 'American Academy of Pediatrics';
const aap = aRow('aap', {
  name: 'Association of Academic Physiatrists',
  abbreviation: 'AAP',
  confusedWith: [pediatrics],
});
const aapm = aRow('aapm', {
  name: 'American Academy of Pain Medicine',
  abbreviation: 'AAPM',
  phones: [{ number: '(847) 375-4731', as: 'newer', confidence: 'confirmed' }],
});
const medscape = aRow('medscape', { name: 'Medscape', aliases: ['eMedicine'] });
const rows = [aapm, aap, medscape];
const searched = (listed: readonly Row[]) => ({ rows: listed, topics: {} });
const idsOf = (found: readonly Row[]) => found.map(({ id }) => id);

describe('searching by text', () => {
  test.for([
    {
      text: 'AAP',
      pages: ['medscape'],
      found: ['aap', 'aapm', 'medscape'],
      how: 'abbreviation, names, pages',
    },
    { text: 'emedicine', pages: [], found: ['medscape'], how: 'by another name' },
    { text: '847 375-4731', pages: [], found: ['aapm'], how: 'by telephone number' },
    { text: '847', pages: [], found: [], how: 'not by three digits alone' },
    {
      text: 'spasticity',
      pages: ['medscape', 'aap'],
      found: ['medscape', 'aap'],
      how: 'in the order of the pages',
    },
    { text: '', pages: [], found: ['aapm', 'aap', 'medscape'], how: 'everything without a text' },
  ])('“$text” finds $how', ({ text, pages, found }) => {
    expect(idsOf(rowsForText(searched(rows), text, pages))).toEqual(found);
  });

  test('an order by name leaves the best match aside', () => {
    const search = { ...emptySearch, text: 'AAP', sort: 'name' } as const;

    expect(idsOf(rowsFound(searched(rows), search, []))).toEqual(['aapm', 'aap']);
  });

  test('the newest check comes first when asked for', () => {
    const older = { ...aapm, checkedOn: '2025-01-01' };

    expect(
      idsOf(rowsFound(searched([older, aap]), { ...emptySearch, sort: 'checked' }, [])),
    ).toEqual(['aap', 'aapm']);
  });

  test.for(['relevance', 'name', 'checked'] as const)(
    'in the order “%s”, what was not checked stands last',
    (sort) => {
      const unread = { ...aapm, values: { ...noSelection, checked: ['nothing'] } };

      expect(idsOf(rowsFound(searched([unread, aap]), { ...emptySearch, sort }, []))).toEqual([
        'aap',
        'aapm',
      ]);
    },
  );

  test('an abbreviation with two owners names both', () => {
    expect(clashesOf(rows, 'aap')).toEqual([
      { abbreviation: 'AAP', stands: ['Association of Academic Physiatrists', pediatrics] },
    ]);
  });

  test.for(['AAPM', 'pain', ''])('“%s” has one owner or none', (text) => {
    expect(clashesOf(rows, text)).toEqual([]);
  });
});

test('whose fit nobody checked stands after the others, and before what is not checked at all', () => {
  const topic = { ...noSelection, topic: ['pain'] };
  const unsure = aRow('unsure', { values: topic, unsure: { topic: ['background'] } });
  const sure = aRow('sure', { values: topic });
  const nothing = aRow('nothing', { values: { ...topic, checked: ['nothing'] } });
  const search = { ...emptySearch, selection: topic };

  expect(idsOf(rowsFound(searched([nothing, unsure, sure]), search, []))).toEqual([
    'sure',
    'unsure',
    'nothing',
  ]);
});

test('a row both unchecked and of doubtful fit stands among the unchecked, and counts as doubtful', () => {
  const topic = { ...noSelection, topic: ['pain'] };
  const doubtful = { topic: ['background'] } as const;
  const unsure = aRow('unsure', { values: topic, unsure: doubtful });
  const both = aRow('both', { values: { ...topic, checked: ['nothing'] }, unsure: doubtful });
  const search = { selection: topic, sort: 'relevance' } as const;

  const { rows: found, doubtful: count } = narrowed([both, unsure], search);

  expect(idsOf(found)).toEqual(['unsure', 'both']);
  expect(count).toBe(2);
});

describe('searching by the words of a topic', () => {
  const topics = { neuromuscular: { name: 'Neuromuscular medicine', searchedAs: ['EMG'] } };
  const aanem = aRow('aanem', { values: { ...noSelection, topic: ['neuromuscular'] } });
  const directory = { rows: [medscape, aanem], topics };

  test('finds whoever has the topic, also where the full text cannot be asked', () => {
    expect(idsOf(rowsForText(directory, 'emg', []))).toEqual(['aanem']);
  });

  test('comes after what the pages say', () => {
    expect(idsOf(rowsForText(directory, 'emg', ['medscape']))).toEqual(['medscape', 'aanem']);
  });
});

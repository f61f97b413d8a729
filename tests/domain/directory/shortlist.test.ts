import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  readShortlist,
  shortlistMost,
  shortlistToggled,
  writeShortlist,
} from '#src/domain/directory/shortlist.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const ids = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-')),
  { maxLength: shortlistMost },
);
const kept = (parts: object) =>
  JSON.stringify({ format: 'physiatry-cme-shortlist', version: 1, providers: [], ...parts });

describe('a shortlist', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(readShortlist(writeShortlist(list))).toEqual(list);
      }),
    );
  });

  test('is empty, whatever else a browser kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (junk) => {
        expect(readShortlist(junk)).toEqual([]);
      }),
    );
  });

  test.for([
    { text: null, list: [], when: 'nothing was kept' },
    { text: kept({ providers: 'aapmr' }), list: [], when: 'it holds no list' },
    {
      text: kept({ providers: ['aapmr', 7, null, 'Not An Id', 'aapmr', 'aanem'] }),
      list: ['aapmr', 'aanem'],
      when: 'some of it is damaged',
    },
    { text: kept({ version: 2, providers: ['aapmr'] }), list: undefined, when: 'it is newer' },
  ])('is $list when $when', ({ text, list }) => {
    expect(readShortlist(text)).toEqual(list);
  });

  test('takes an id in and out again', () => {
    expect(shortlistToggled(['aapmr'], 'aanem')).toEqual(['aapmr', 'aanem']);
    expect(shortlistToggled(['aapmr', 'aanem'], 'aapmr')).toEqual(['aanem']);
  });

  test('takes no more once it is full', () => {
    const full = Array.from({ length: shortlistMost }, (_, at) => `provider-${at}`);

    expect(shortlistToggled(full, 'aapmr')).toEqual(full);
  });
});

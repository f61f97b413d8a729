import { describe, expect, test } from 'vitest';

import { citationsIn } from '#src/domain/content/confidence.ts';
import type { Confidence } from '#src/domain/content/citation.ts';
import type { Provider } from '#src/domain/content/provider.ts';
import { checkedOf } from '#src/domain/directory/facet-options.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const { providers } = readCatalog();

function entryOf(id: string): Provider {
  const provider = providers.get(id);
  if (provider === undefined) throw new Error(`No provider ${id}`);
  return provider;
}

/** Nobody read a page of these. */
const unread = [
  'aaos',
  'aap-pediatrics',
  'aocpmr',
  'isprm',
  'neurologylive',
  'painweek',
  'peerview',
  'statpearls',
  'truelearn',
];

type Part = 'accreditors' | 'activities' | 'cost' | 'creditTypes' | 'place' | 'website';

/** What is general knowledge in an entry of which a page was read. */
const notRead: readonly { part: Part; ids: readonly string[] }[] = [
  {
    part: 'accreditors',
    ids: [
      'aacpdm',
      'aanem',
      'acoem',
      'acsm',
      'aium',
      'ajpmr',
      'asra',
      'audio-digest',
      'baylor-cpd',
      'cdc-train',
      'cleveland-clinic',
      'cme-outfitters',
      'johns-hopkins',
      'mayo-clinic',
      'mededportal',
      'pmr-journal',
      'stanford',
      'vha-train',
    ],
  },
  {
    part: 'place',
    ids: [
      'aacpdm',
      'aahpm',
      'aanem',
      'aapmr',
      'aium',
      'amssm',
      'aossm',
      'asipp',
      'asra',
      'mms',
      'nass',
      'nejm',
      'paltmed',
      'pva',
      'uptodate',
    ],
  },
  { part: 'cost', ids: ['abpmr-la-pmr', 'aium', 'ama', 'mycme', 'nejm', 'stanford'] },
  {
    part: 'website',
    ids: ['aap-physiatry', 'archives-pmr', 'cdc-train', 'nans', 'pmr-journal', 'vha-train'],
  },
  { part: 'activities', ids: ['jama-network'] },
  { part: 'creditTypes', ids: ['pva', 'sralab-academy', 'tirr'] },
];

/** Whose accredited provider no page names. */
const withoutAccreditor = [
  'acrm',
  'amssm',
  'archives-pmr',
  'ascip',
  'asia',
  'asipp',
  'fluorosafety',
  'freecme',
  'iasp-pain-reports',
  'ipsis',
  'nabis',
  'painweek',
  'peerview',
  'neurologylive',
  'pva',
  'sralab-academy',
  'tbicoe',
  'tirr',
  'truelearn',
];

function confidencesOf(value: unknown): readonly Confidence[] {
  return citationsIn(Object(value)).map(({ citation }) => citation.confidence);
}

describe('the directory', () => {
  test('has at least 55 providers', () => {
    expect(providers.size).toBeGreaterThanOrEqual(55);
  });

  test('leaves out an organization whose CME is a guess', () => {
    expect([...providers.keys()].filter((id) => id.includes('kessler'))).toEqual([]);
  });

  test.for(unread)('vouches for nothing that %s offers', (id) => {
    const { citation, ...offered } = entryOf(id);

    expect(new Set(confidencesOf(offered))).toEqual(new Set(['background']));
    expect(['background', 'third-party']).toContain(citation.confidence);
  });

  test('sets apart exactly those of which nothing was read', () => {
    const apart = [...providers].filter(([, provider]) => checkedOf(provider) === 'nothing');

    expect(apart.map(([id]) => id).sort()).toEqual(unread);
  });

  test.for(notRead.flatMap(({ part, ids }) => ids.map((id) => ({ id, part }))))(
    'does not vouch for the $part of $id',
    ({ id, part }) => {
      expect(new Set(confidencesOf(entryOf(id)[part]))).toEqual(new Set(['background']));
    },
  );

  test.for(withoutAccreditor)('names no accreditor of %s, and says what is not known', (id) => {
    expect(entryOf(id).accreditors).toEqual([]);
    expect(entryOf(id).notKnown).not.toEqual([]);
  });

  test('knows one provider beyond the board’s page that reports by itself: the board', () => {
    const reporting = [...providers].filter(
      ([, { onBoardPage, reports }]) => onBoardPage === null && reports.length > 0,
    );

    expect(reporting.map(([id]) => id)).toEqual(['abpmr-la-pmr']);
    expect(confidencesOf(entryOf('abpmr-la-pmr').reports)).toEqual(['derived']);
  });

  test.for([
    { id: 'abpmr-la-pmr', number: '(507) 282-1776', as: 'other' },
    { id: 'aossm', number: '(847) 292-4900', as: 'own-page' },
    { id: 'cleveland-clinic', number: '(216) 444-9990', as: 'own-page' },
    { id: 'ipsis', number: '(630) 203-2252', as: 'other' },
    { id: 'uptodate', number: '(800) 998-6374', as: 'own-page' },
  ])('$id has the number $number', ({ id, number, as }) => {
    expect(entryOf(id).phones.map((phone) => [phone.number, phone.as])).toEqual([[number, as]]);
  });
});

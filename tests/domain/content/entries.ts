import type { z } from 'zod';

import type { Catalog } from '#src/domain/content/catalog.ts';
import type { providerSchema } from '#src/domain/content/provider.ts';
import type { editionSchema } from '#src/domain/content/requirement.ts';
import type { Source } from '#src/domain/content/citation.ts';
import type { Special } from '#src/domain/content/special.ts';
import { day } from '#src/domain/day.ts';

/** As an author types it. */
export function aTypedProvider(
  overrides: Record<string, unknown> = {},
): Record<keyof z.input<typeof providerSchema>, unknown> {
  return {
    name: 'Example Academy',
    abbreviation: null,
    alsoKnownAs: [],
    notToBeConfusedWith: [],
    onBoardPage: null,
    summary: 'An example.',
    citation: { confidence: 'background' },
    phones: [],
    place: null,
    website: null,
    activities: null,
    accreditors: [],
    creditTypes: [],
    selfAssessment: null,
    formats: [],
    topics: [],
    cost: null,
    membersOnly: null,
    reports: [],
    notes: [],
    notKnown: [],
    checkedOn: '2026-11-23',
    ...overrides,
  };
}

/** As an author types it: five years, one criterion. */
export function aTypedEdition(
  overrides: Record<string, unknown> = {},
): Record<keyof z.input<typeof editionSchema>, unknown> {
  const citations = [{ confidence: 'background' }];
  return {
    effectiveFrom: '2020-01-01',
    effectiveTo: null,
    effectiveCitations: citations,
    cycleYears: 5,
    stageYears: [],
    cycleCitations: citations,
    criteria: [aTypedPace()],
    ...overrides,
  };
}

export function aTypedPace(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'pace',
    kind: 'pace',
    label: 'Keep to an average',
    explanation: 'It is advice.',
    citations: [{ confidence: 'background' }],
    perYear: 30,
    ...overrides,
  };
}

export function aSource(overrides: Partial<Source> = {}): Source {
  return {
    title: 'A page',
    publisher: 'A publisher',
    url: 'https://example.org',
    accessed: day('2026-11-23'),
    era: 'Undated',
    kind: 'organization',
    ...overrides,
  };
}

export function aSpecial(overrides: Partial<Special> = {}): Special {
  return {
    order: 1,
    name: 'Teaching',
    givenBy: 'provider',
    summary: 'For teaching.',
    creditTypes: [{ value: 'ama-pra-1', citation: { confidence: 'background' } }],
    amounts: [],
    conditions: [],
    timeLimit: null,
    fee: null,
    forBoard: {
      standing: 'not-known',
      because: 'No page says.',
      citations: [{ confidence: 'background' }],
    },
    format: null,
    providers: [],
    link: null,
    notKnown: [],
    checkedOn: day('2026-11-23'),
    ...overrides,
  };
}

export function aCatalog(overrides: Partial<Catalog> = {}): Catalog {
  return {
    requirements: new Map(),
    accreditors: new Map(),
    providers: new Map(),
    special: new Map(),
    sources: new Map(),
    topics: new Map(),
    facts: new Map(),
    contradictions: new Map(),
    unknowns: new Map(),
    changes: new Map(),
    steps: new Map(),
    wordings: new Map(),
    pauses: new Map(),
    ...overrides,
  };
}

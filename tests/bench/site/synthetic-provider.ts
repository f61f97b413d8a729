import type { z } from 'zod';
import { activityFormats } from '#src/domain/activity-format.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import { phoneNames, type providerSchema } from '#src/domain/content/provider.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import type { SeededRandom } from '#tests/bench/site/seeded-random.ts';
import { nameOf, sentenceOf, townOf } from '#tests/bench/site/synthetic-words.ts';

/** A provider as its file has it. */
type AuthoredProvider = z.input<typeof providerSchema>;

/** The ids that a synthetic provider may refer to. */
export interface KnownIds {
  readonly topics: readonly string[];
  readonly accreditors: readonly string[];
  readonly sources: readonly [string, ...string[]];
}

/** A provider that does not exist and says so in its name; `place` tells it from all others. */
export function syntheticProvider(
  place: number,
  random: SeededRandom,
  { topics, accreditors, sources }: KnownIds,
): AuthoredProvider {
  const town = townOf(random);
  const cite = () => citationOf(random, sources);
  const cited = <Value>(value: Value) => ({ value, citation: cite() });
  const sentences = (count: number) => Array.from({ length: count }, () => sentenceOf(random));
  return {
    name: `${nameOf(random)} (synthetic ${place})`,
    abbreviation: `SYN${place}`,
    alsoKnownAs: [`${town} CME`],
    notToBeConfusedWith: [],
    onBoardPage: null,
    summary: sentences(2).join(' '),
    citation: cite(),
    phones: [
      {
        number: `(555) 555-${String(place % 10_000).padStart(4, '0')}`,
        as: random.oneOf(Object.keys(phoneNames) as ['newer']),
        citation: cite(),
      },
    ],
    place: cited(`${town}, Nowhere`),
    website: cited(`https://synthetic-${place}.example`),
    activities: cited(`https://synthetic-${place}.example/activities`),
    accreditors: random.someOf(accreditors, 1, 2).map(cited),
    creditTypes: random.someOf(creditTypes, 1, 3).map(cited),
    selfAssessment: null,
    formats: random.someOf(activityFormats, 1, 4).map(cited),
    topics: random.someOf(topics, 2, 6).map(cited),
    cost: cited(random.oneOf(['free', 'some-free', 'paid'])),
    membersOnly: cited(random.below(2) === 0),
    reports: [],
    notes: sentences(1 + random.below(3)).map((text) => ({ text, citation: cite() })),
    notKnown: sentences(random.below(2)),
    checkedOn: `2026-${twoDigits(1 + random.below(11))}-${twoDigits(1 + random.below(28))}`,
  };
}

function citationOf(random: SeededRandom, sources: KnownIds['sources']): Citation {
  if (random.below(4) === 0) return { confidence: 'background' };
  return {
    confidence: 'third-party',
    source: random.oneOf(sources),
    locator: `Paragraph ${1 + random.below(40)}`,
  };
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

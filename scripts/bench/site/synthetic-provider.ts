import type { z } from 'zod';
import { activityFormats } from '#src/domain/activity-format.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import type { Provider, providerSchema } from '#src/domain/content/provider.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import type { SeededRandom } from '#scripts/bench/site/seeded-random.ts';
import { nameOf, sentencesLike, townOf } from '#scripts/bench/site/synthetic-words.ts';

/** A provider as its file has it. */
type AuthoredProvider = z.input<typeof providerSchema>;

interface Cited {
  readonly citation: Citation;
}

/** The ids that a synthetic provider may refer to. */
export interface KnownIds {
  readonly topics: readonly string[];
  readonly accreditors: readonly string[];
  readonly sources: readonly [string, ...string[]];
}

/**
 * A provider that does not exist and says so in its name; `place` tells it from all others.
 *
 * As much is known of it as of the `model`, a provider of the site: as many facts of each kind, in
 * texts of about the same length, and what rests on one citation there does here. Only the board’s
 * page does not name it.
 */
export function syntheticProvider(
  place: number,
  random: SeededRandom,
  model: Provider,
  { topics, accreditors, sources }: KnownIds,
): AuthoredProvider {
  const name = `${nameOf(random)} (synthetic ${place})`;
  const site = `https://synthetic-${place}.example`;
  const like = (text: string) => sentencesLike(text, random);
  const citation = citationsLike(random, sources);
  /** The value, cited as the fact is that it stands for. */
  const cited = <Value>(value: Value, fact: Cited) => ({
    value,
    citation: citation(fact.citation),
  });
  /** As many of `all` as there are facts. */
  const asMany = <Value>(facts: readonly Cited[], all: readonly Value[]) =>
    random.someOf(all, facts.length, facts.length).flatMap((value, index) => {
      const fact = facts[index];
      return fact ? [cited(value, fact)] : [];
    });
  return {
    name,
    abbreviation: model.abbreviation && `SYN${place}`,
    alsoKnownAs: model.alsoKnownAs.map(() => `${townOf(random)} CME`),
    notToBeConfusedWith: [],
    onBoardPage: null,
    summary: like(model.summary),
    citation: citation(model.citation),
    phones: model.phones.map((phone, index) => ({
      number: `(555) 55${5 + index}-${String(place % 10_000).padStart(4, '0')}`,
      as: phone.as,
      citation: citation(phone.citation),
    })),
    place: model.place && cited(`${townOf(random)}, Nowhere`, model.place),
    website: model.website && cited(site, model.website),
    activities: model.activities && cited(`${site}/activities`, model.activities),
    accreditors: asMany(model.accreditors, accreditors),
    creditTypes: asMany(model.creditTypes, creditTypes),
    selfAssessment:
      model.selfAssessment && cited(like(model.selfAssessment.value), model.selfAssessment),
    formats: asMany(model.formats, activityFormats),
    topics: asMany(model.topics, topics),
    cost: model.cost && cited(random.oneOf(['free', 'some-free', 'paid']), model.cost),
    membersOnly: model.membersOnly && cited(random.below(2) === 0, model.membersOnly),
    reports: model.reports.map((report) => ({
      ...report,
      what: like(report.what),
      citation: citation(report.citation),
    })),
    notes: model.notes.map((note) => ({
      text: like(note.text),
      citation: citation(note.citation),
    })),
    notKnown: model.notKnown.map(like),
    checkedOn: `2026-${twoDigits(1 + random.below(11))}-${twoDigits(1 + random.below(28))}`,
  };
}

/** Gives a citation of one of the `sources` for each of the model's: the same for the same. */
function citationsLike(random: SeededRandom, sources: KnownIds['sources']) {
  const sourceOf = new Map<string, string>();
  return (citation: Citation): Citation => {
    if (citation.confidence === 'background') return citation;
    const source = sourceOf.get(citation.source) ?? random.oneOf(sources);
    sourceOf.set(citation.source, source);
    return { ...citation, source };
  };
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

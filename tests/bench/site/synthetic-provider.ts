import type { z } from 'zod';
import { activityFormats } from '#src/domain/activity-format.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import type { Provider, providerSchema } from '#src/domain/content/provider.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import type { SeededRandom } from '#tests/bench/site/seeded-random.ts';
import { nameOf, sentencesLike, townOf } from '#tests/bench/site/synthetic-words.ts';

/** A provider as its file has it. */
type AuthoredProvider = z.input<typeof providerSchema>;

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
  /** A value instead of the one that the model has, if it has one. */
  const instead = <Value>(
    cited: { readonly citation: Citation } | null,
    value: () => Value,
  ): { value: Value; citation: Citation } | null =>
    cited && { value: value(), citation: citation(cited.citation) };
  /** As many of `all` as the model has. */
  const asMany = <Value>(
    cited: readonly { readonly citation: Citation }[],
    all: readonly Value[],
  ) => {
    const values = random.someOf(all, cited.length, cited.length);
    return values.flatMap((value, index) => instead(cited[index] ?? null, () => value) ?? []);
  };
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
    place: instead(model.place, () => `${townOf(random)}, Nowhere`),
    website: instead(model.website, () => site),
    activities: instead(model.activities, () => `${site}/activities`),
    accreditors: asMany(model.accreditors, accreditors),
    creditTypes: asMany(model.creditTypes, creditTypes),
    selfAssessment: instead(model.selfAssessment, () => like(model.selfAssessment?.value ?? '')),
    formats: asMany(model.formats, activityFormats),
    topics: asMany(model.topics, topics),
    cost: instead(model.cost, () => random.oneOf(['free', 'some-free', 'paid'])),
    membersOnly: instead(model.membersOnly, () => random.below(2) === 0),
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

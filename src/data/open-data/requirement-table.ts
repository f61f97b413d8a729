import { citationCells, type CsvRow } from '#src/data/open-data/csv.ts';
import type { AddressOf } from '#src/data/open-data/data-file.ts';
import { decimalFromAmount } from '#src/domain/amount.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import { nextCheckDue } from '#src/domain/content/freshness.ts';
import type { Criterion, Edition, Requirement } from '#src/domain/content/requirement.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';

/** One row for each criterion of each edition, with the first place where we read it. */
export function requirementTable(catalog: Catalog, addressOf: AddressOf): readonly CsvRow[] {
  return [...catalog.requirements].flatMap(([id, requirement]) =>
    requirement.editions.flatMap((edition) =>
      edition.criteria.map((criterion) => ({
        requirement: id,
        name: requirement.name,
        status: requirement.status,
        'applies to': requirement.appliesTo,
        ...spanOf(edition),
        criterion: criterion.id,
        rule: criterion.label,
        ...measureOf(criterion),
        explanation: criterion.explanation,
        ...firstCitation(criterion, catalog),
        ...checkOfRow(requirement),
        page: addressOf(`/requirements/${id}/`),
      })),
    ),
  );
}

function spanOf({ effectiveFrom, effectiveTo, cycleYears, stageYears }: Edition): CsvRow {
  return {
    'in force from': effectiveFrom,
    'in force through': effectiveTo,
    'cycle in years': cycleYears,
    'stages in years': stageYears.join('; '),
  };
}

/** The criterion’s number, what it counts, and which types of credit count toward it. */
function measureOf(criterion: Criterion): CsvRow {
  switch (criterion.kind) {
    case 'total':
      return {
        number: decimalFromAmount(criterion.minimum),
        unit: 'credits',
        'counting types': criterion.counting.map((type) => creditTypeNames[type]).join('; '),
        'types not known to count': criterion.uncertain
          .map((type) => creditTypeNames[type])
          .join('; '),
      };
    case 'share':
      return { number: criterion.atLeast, unit: 'of the credits reported' };
    case 'self-assessment':
      return {
        number: criterion.minimum === null ? null : decimalFromAmount(criterion.minimum),
        unit: 'self-assessment credits',
      };
    case 'occurrences':
      return { number: criterion.times, unit: 'times' };
    case 'pace':
      return { number: decimalFromAmount(criterion.perYear), unit: 'credits a year, advice' };
  }
}

function firstCitation({ citations }: Criterion, { sources }: Catalog): CsvRow {
  const [first] = citations;
  return first ? citationCells(first, sources) : {};
}

function checkOfRow({ checkedOn }: Requirement): CsvRow {
  return { 'checked on': checkedOn, 'next check due': nextCheckDue(checkedOn, 'requirements') };
}

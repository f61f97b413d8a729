import type { Catalog } from '#src/domain/content/catalog.ts';
import { fileOf } from '#src/domain/content/entries-of.ts';
import type { Finding } from '#src/domain/content/findings/finding.ts';
import { isOverdue } from '#src/domain/content/freshness.ts';
import { checksIn } from '#src/domain/content/last-check.ts';
import { formatDay, type Day } from '#src/domain/day.ts';

/** Where two places of the content say different things, or a day cannot be right. */
export function contradictoryEntries(catalog: Catalog, today: Day): readonly Finding[] {
  return [
    ...twoStandings(catalog),
    ...sharedPhones(catalog),
    ...checksToCome(catalog, today),
    ...openContradictions(catalog),
  ];
}

/** A type of credit that one accreditor’s file counts and another’s does not. */
function twoStandings({ accreditors }: Catalog): Finding[] {
  const credits = [...accreditors].flatMap(([id, accreditor]) =>
    accreditor.credits.map((credit, place) => ({ id, place, ...credit })),
  );
  return credits.flatMap(({ id, place, creditType, standing }) => {
    const first = credits.find((other) => other.creditType === creditType);
    if (first === undefined || first.standing === standing) return [];
    return {
      kind: 'contradictory' as const,
      file: fileOf('accreditors', id),
      field: `credits.${place}.standing`,
      says: `${creditType} is “${standing}” here and “${first.standing}” in ${fileOf('accreditors', first.id)}. Make them agree, or describe it in content/contradictions.`,
    };
  });
}

/** One telephone number cannot reach two organizations, unless one is part of the other. */
function sharedPhones({ providers }: Catalog): Finding[] {
  const phones = [...providers].flatMap(([id, provider]) =>
    provider.phones.map(({ number }, place) => ({ id, number, place })),
  );
  return phones.flatMap(({ id, number, place }) => {
    const first = phones.find((other) => other.number === number);
    if (first === undefined || first.id === id) return [];
    return {
      kind: 'contradictory' as const,
      file: fileOf('providers', id),
      field: `phones.${place}.number`,
      says: `${first.id} has ${number} too. Check whose number it is.`,
    };
  });
}

function checksToCome(catalog: Catalog, today: Day): Finding[] {
  return checksIn(catalog)
    .filter(({ checkedOn }) => isOverdue(today, checkedOn))
    .map(({ folder, id, checkedOn }) => ({
      kind: 'contradictory' as const,
      file: fileOf(folder, id),
      field: null,
      says: `It was checked on ${formatDay(checkedOn)}, which is in the future. Correct the date.`,
    }));
}

/** Those that are published as such: settled one day, perhaps. */
function openContradictions({ contradictions }: Catalog): Finding[] {
  return [...contradictions].map(([id, { title }]) => ({
    kind: 'contradictory',
    file: fileOf('contradictions', id),
    field: null,
    says: `Open: ${title}. Read both sides again; when they agree, delete the file.`,
  }));
}

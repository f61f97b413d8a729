import {
  type Catalog,
  type ContentProblem,
  entriesOf,
  fileOf,
} from '#src/domain/content/catalog.ts';
import { citationsIn } from '#src/domain/content/confidence.ts';
import type { Step } from '#src/domain/content/step.ts';
import type { Provider } from '#src/domain/content/provider.ts';

interface Reference {
  readonly file: string;
  readonly field: string;
  readonly folder: keyof Catalog;
  readonly to: string;
}

/** References to entries that have no file. */
export function danglingReferences(catalog: Catalog): ContentProblem[] {
  return [
    ...citedSources(catalog),
    ...namedByProviders(catalog),
    ...namedByContradictions(catalog),
    ...namedBySpecial(catalog),
    ...namedBySteps(catalog),
    ...namedByWordings(catalog),
    ...namedByPhrases(catalog),
  ]
    .filter(({ folder, to }) => !catalog[folder].has(to))
    .map((reference) => ({
      file: reference.file,
      field: reference.field,
      says: sayMissing(reference, [...catalog[reference.folder].keys()]),
    }));
}

function citedSources(catalog: Catalog): Reference[] {
  return entriesOf(catalog).flatMap(({ file, entry }) =>
    citationsIn(entry).flatMap(({ citation, field }) =>
      citation.confidence === 'background'
        ? []
        : [{ file, field: `${field}.source`, folder: 'sources' as const, to: citation.source }],
    ),
  );
}

function namedByProviders(catalog: Catalog): Reference[] {
  return [...catalog.providers].flatMap(([id, provider]) =>
    namedBy(provider).map((reference) => ({ file: fileOf('providers', id), ...reference })),
  );
}

function namedByContradictions(catalog: Catalog): Reference[] {
  return [...catalog.contradictions].flatMap(([id, contradiction]) =>
    (['requirements', 'accreditors', 'providers'] as const).flatMap((folder) =>
      contradiction[folder].map((to, place) => ({
        file: fileOf('contradictions', id),
        field: `${folder}.${place}`,
        folder,
        to,
      })),
    ),
  );
}

function namedBySpecial(catalog: Catalog): Reference[] {
  return [...catalog.special].flatMap(([id, { providers }]) =>
    providers.map((to, place) => ({
      file: fileOf('special', id),
      field: `providers.${place}`,
      folder: 'providers' as const,
      to,
    })),
  );
}

function namedBySteps(catalog: Catalog): Reference[] {
  return [...catalog.steps].flatMap(([id, step]) =>
    referencesOf(step).map((reference) => ({ file: fileOf('steps', id), ...reference })),
  );
}

function namedByWordings(catalog: Catalog): Reference[] {
  return [...catalog.wordings].flatMap(([id, { rule }]) =>
    'accreditor' in rule
      ? [
          {
            file: fileOf('wordings', id),
            field: 'rule.accreditor',
            folder: 'accreditors' as const,
            to: rule.accreditor,
          },
        ]
      : [],
  );
}

function namedByPhrases(catalog: Catalog): Reference[] {
  return [...catalog.accreditors].flatMap(([id, { phrases }]) =>
    phrases.flatMap(({ about }, place) =>
      about === undefined
        ? []
        : [
            {
              file: fileOf('accreditors', id),
              field: `phrases.${place}.about`,
              folder: 'wordings' as const,
              to: about,
            },
          ],
    ),
  );
}

function referencesOf(step: Step): Omit<Reference, 'file'>[] {
  if (step.kind === 'question') {
    return step.answers.map(({ leadsTo }, place) => ({
      field: `answers.${place}.leadsTo`,
      ...('step' in leadsTo
        ? { folder: 'steps' as const, to: leadsTo.step }
        : { folder: 'requirements' as const, to: leadsTo.requirement }),
    }));
  }
  return (['requirements', 'unknowns'] as const).flatMap((folder) =>
    step[folder].map((to, place) => ({ field: `${folder}.${place}`, folder, to })),
  );
}

function namedBy(provider: Provider): Omit<Reference, 'file'>[] {
  return [
    ...provider.accreditors.map(({ value }, place) => ({
      field: `accreditors.${place}.value`,
      folder: 'accreditors' as const,
      to: value,
    })),
    ...provider.topics.map(({ value }, place) => ({
      field: `topics.${place}.value`,
      folder: 'topics' as const,
      to: value,
    })),
    ...provider.notToBeConfusedWith.flatMap(({ provider: to }, place) =>
      to === null
        ? []
        : [
            {
              field: `notToBeConfusedWith.${place}.provider`,
              folder: 'providers' as const,
              to,
            },
          ],
    ),
  ];
}

function sayMissing({ folder, to }: Reference, known: readonly string[]): string {
  const near = known.filter((id) => id.slice(0, 3) === to.slice(0, 3));
  const hint = near.length > 0 ? ` Similar: ${near.join(', ')}.` : '';
  return `“${to}” has no file. Correct it, or add ${fileOf(folder, to)}.${hint}`;
}

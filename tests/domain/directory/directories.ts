import fc from 'fast-check';

import { facets, type Directory, type Facet, type Row } from '#src/domain/directory/facets.ts';

const optionIds = ['pain', 'sports', 'pmr', 'live-course', 'accme'];
const options = Object.fromEntries(
  facets.map((facet) => [facet, optionIds.map((id) => ({ id, name: id.toUpperCase() }))]),
) as unknown as Directory['options'];

const values = fc.record(
  Object.fromEntries(facets.map((facet) => [facet, fc.subarray(optionIds)])) as Record<
    Facet,
    fc.Arbitrary<string[]>
  >,
);

const rowWithAllChecked = fc.record({
  id: fc.uuid(),
  name: fc.string(),
  abbreviation: fc.string(),
  place: fc.string(),
  phones: fc.constant([]),
  reports: fc.constant([]),
  aliases: fc.array(fc.string(), { maxLength: 3 }),
  confusedWith: fc.array(fc.string(), { maxLength: 2 }),
  checkedOn: fc.constantFrom('2026-11-23', '2025-01-01'),
  values,
});

/** Rows with any part of their options unchecked. */
const row: fc.Arbitrary<Row> = rowWithAllChecked.chain((checked) =>
  fc
    .record(
      Object.fromEntries(
        facets.map((facet) => [facet, fc.subarray([...checked.values[facet]])]),
      ) as Record<Facet, fc.Arbitrary<string[]>>,
    )
    .map((unchecked) => ({
      ...checked,
      unsure: Object.fromEntries(
        Object.entries(unchecked).map(([facet, ids]) => [
          facet,
          checked.values[facet as Facet].map((id) =>
            ids.includes(id) ? ('background' as const) : ('confirmed' as const),
          ),
        ]),
      ),
    })),
);

/** Directories with every facet filled from the same few options. */
export const directories: fc.Arbitrary<Directory> = fc
  .array(row, { maxLength: 12 })
  .map((rows) => ({ rows, options, topics: {}, accreditors: {}, boardAnswers: {} }));

import * as z from 'zod/mini';

import { credits, decimalFromAmount, type Amount } from '#src/domain/amount.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { day, isDay, type Day } from '#src/domain/day.ts';
import type { AnyShape, Properties } from '#src/domain/record/shape.ts';
import { isTimestamp, timestampFromDate, type Timestamp } from '#src/domain/timestamp.ts';

/*
 * The values of the record file: text and decimal numbers there, days and hundredths here.
 * Loaded on import and verification only.
 */

// The site's security policy forbids the code that Zod would otherwise generate.
z.config({ jitless: true });

/** A day as the file writes it. */
const daySchema = z.pipe(
  z.string().check(
    z.regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/, 'Write a day from 1900 through 2199, as YYYY-MM-DD.'),
    z.refine(isDay, 'The calendar has no such day.'),
    z.meta({
      id: 'day',
      description: 'A calendar day without a time zone, from 1900-01-01 through 2199-12-31.',
      format: 'date',
    }),
  ),
  z.transform((text): Day => day(text)),
);

/** A moment as the file writes it; the years are those of a day. */
export const timestampSchema = z.pipe(
  z.string().check(
    z.regex(
      /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
      'Write a moment in UTC, as YYYY-MM-DDTHH:mm:ss.sssZ.',
    ),
    z.refine(isTimestamp, 'There is no such moment.'),
    z.meta({
      id: 'timestamp',
      description: 'A moment in UTC, always with milliseconds: 2026-11-23T14:05:00.000Z.',
      format: 'date-time',
    }),
  ),
  z.transform((text): Timestamp => timestampFromDate(new Date(text))),
);

/** An id as the file writes it. */
export const idSchema = z
  .guid('Write an id as a UUID: hexadecimal digits in groups of 8-4-4-4-12.')
  .check(z.describe('A UUID of any kind; no two entries of a file share one.'));

/** A key that the file chooses freely: a criterion, a topic, an authority. */
const keySchema = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/, 'Use letters, digits and hyphens, 100 at most.'),
  );

const periodSchema = z.strictObject({ start: daySchema, end: daySchema }).check(
  z.refine(({ start, end }) => end >= start, {
    path: ['end'],
    error: 'The end is before the start. Correct one of them.',
  }),
  z.meta({ id: 'period', description: 'Both days are included.' }),
);

const sha256Schema = z
  .string()
  .check(z.regex(/^([0-9a-f]{64})?$/, 'Write 64 lower-case hexadecimal digits.'));

/** One schema, because the published one defines it once, by its name. */
const creditTypeSchema = z.enum(creditTypes).check(z.meta({ id: 'creditType' }));

/** Credits as a decimal number in steps of 0.01, which JSON Schema cannot check reliably. */
function amountSchema({ least, most }: { readonly least: Amount; readonly most: Amount }) {
  return z.pipe(
    z.number().check(
      z.minimum(decimalFromAmount(least)),
      z.maximum(decimalFromAmount(most)),
      z.refine((value) => Math.round(value * 100) / 100 === value, 'Use steps of 0.01.'),
      z.describe('In steps of 0.01.'),
    ),
    // Adding 0 turns -0, which JSON can write, into 0.
    z.transform((value): Amount => credits(value + 0)),
  );
}

/** The schemas of an object's properties, with their defaults and descriptions. */
export function propertySchemas(
  properties: Properties,
  descriptions: Readonly<Record<string, string | undefined>> = {},
): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, shape]) => {
      const value = schemaOf(shape);
      const schema = 'default' in shape ? z._default(value, shape.default) : value;
      const description = descriptions[name];
      return [name, description === undefined ? schema : schema.check(z.describe(description))];
    }),
  );
}

function schemaOf(shape: AnyShape): z.ZodMiniType {
  switch (shape.is) {
    case 'text':
      return z.string();
    case 'sha256':
      return sha256Schema;
    case 'day':
      return daySchema;
    case 'period':
      return periodSchema;
    case 'amount':
      return amountSchema(shape);
    case 'count':
      return shape.most === undefined
        ? z.int().check(z.minimum(shape.least))
        : z.int().check(z.minimum(shape.least), z.maximum(shape.most));
    case 'choice':
      return shape.among === creditTypes ? creditTypeSchema : z.enum(shape.among);
    case 'nullable':
      return z.nullable(schemaOf(shape.of));
    case 'list':
      return z.array(schemaOf(shape.of));
    case 'map':
      return shape.keys === null
        ? z.record(keySchema, schemaOf(shape.of))
        : z.partialRecord(z.enum(shape.keys), schemaOf(shape.of));
    case 'object':
      return z.strictObject(propertySchemas(shape.properties));
  }
}

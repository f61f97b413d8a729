import { isDay } from '#src/domain/day.ts';
import type { Period } from '#src/domain/day.ts';
import type { AnyShape, Properties } from '#src/domain/record/shape.ts';
import {
  isCount,
  isObject,
  isText,
  listOf,
  orNull,
  recordOf,
  UnreadableRow,
} from '#src/tracker/storage/db/row-shape.ts';
import type { Guard } from '#src/tracker/storage/db/row-shape.ts';

/** How a row keeps a property. */
export interface Column {
  /** In the entry. */
  readonly name: string;
  /** In the row. */
  readonly key: string;
  /**
   * What a row means that lacks the property, because it was written before there was one.
   * `undefined` for a required property: a row that lacks it is damaged.
   */
  readonly otherwise: unknown;
  readonly isFit: Guard<unknown>;
  readonly fromRow: Conversion;
  readonly toRow: Conversion;
}

type Conversion = (value: unknown) => unknown;

/** The columns of an object, one for each of its properties. */
export function columnsOf(properties: Properties): readonly Column[] {
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    key: isInHundredths(shape) ? `${name}Hundredths` : name,
    otherwise: shape.default,
    isFit: guardOf(shape),
    fromRow: conversionOf(shape, (columns) => (row) => readInto({}, columns, row)),
    toRow: conversionOf(shape, (columns) => (entry) => keptFrom(columns, entry)),
  }));
}

function isInHundredths(shape: AnyShape): boolean {
  return shape.is === 'amount' || ('of' in shape && isInHundredths(shape.of));
}

/**
 * Fills `entry` in with what `row` keeps of it.
 *
 * @throws {UnreadableRow} naming the first property that is wrong, or missing though required.
 */
export function readInto(entry: object, columns: readonly Column[], row: object): object {
  const read = entry as Record<string, unknown>;
  const stored = row as Readonly<Record<string, unknown>>;
  for (const { name, key, otherwise, isFit, fromRow } of columns) {
    const value = stored[key];
    if (value === undefined && otherwise !== undefined) read[name] = otherwise;
    else if (isFit(value)) read[name] = fromRow(value);
    else throw new UnreadableRow(`${key} is missing or not what it should be`);
  }
  return entry;
}

/** What a row keeps of `entry`. */
export function keptFrom(columns: readonly Column[], entry: object): object {
  const values = entry as Readonly<Record<string, unknown>>;
  return Object.fromEntries(columns.map(({ name, key, toRow }) => [key, toRow(values[name])]));
}

function guardOf(shape: AnyShape): Guard<unknown> {
  switch (shape.is) {
    case 'text':
    case 'sha256':
      return isText;
    case 'day':
      return isDay;
    case 'period':
      return isPeriod;
    case 'count':
      return isCount;
    case 'amount':
      return (value): value is unknown =>
        isCount(value) && value >= shape.least && value <= shape.most;
    case 'choice':
      return isOneOf(shape.among);
    case 'nullable':
      return orNull(guardOf(shape.of));
    case 'list':
      return listOf(guardOf(shape.of));
    case 'map':
      return recordOf(shape.keys === null ? isText : isOneOf(shape.keys), guardOf(shape.of));
    case 'object': {
      const columns = columnsOf(shape.properties);
      return (value): value is unknown =>
        isObject(value) &&
        columns.every(({ key, otherwise, isFit }) =>
          value[key] === undefined ? otherwise !== undefined : isFit(value[key]),
        );
    }
  }
}

function isOneOf(words: readonly string[]): Guard<string> {
  const known = new Set<unknown>(words);
  return (value): value is string => known.has(value);
}

function isPeriod(value: unknown): value is Period {
  if (!isObject(value)) return false;
  const { start, end } = value as Partial<Period>;
  return isDay(start) && isDay(end) && start <= end;
}

/** Only objects differ between entry and row; what holds none of them is taken as it is. */
function conversionOf(
  shape: AnyShape,
  ofObject: (columns: readonly Column[]) => (value: object) => object,
): Conversion {
  if (shape.is === 'object') return ofObject(columnsOf(shape.properties)) as Conversion;
  const convert = 'of' in shape ? conversionOf(shape.of, ofObject) : asItIs;
  if (convert === asItIs) return asItIs;
  return (value) => {
    if (value === null || shape.is === 'nullable') return value && convert(value);
    if (Array.isArray(value)) return value.map(convert);
    const members = Object.entries(value as object);
    return Object.fromEntries(members.map(([key, member]) => [key, convert(member)]));
  };
}

function asItIs(value: unknown): unknown {
  return value;
}

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

/** How a row keeps a value. */
interface Kept {
  readonly isFit: Guard<unknown>;
  readonly fromRow: (stored: unknown) => unknown;
  readonly toRow: (value: unknown) => unknown;
}

/** How a row keeps a property. */
export interface Column extends Kept {
  /** In the entry. */
  readonly name: string;
  /** In the row. */
  readonly key: string;
  /**
   * What a row means that lacks the property, because it was written before there was one.
   * `undefined` for a required property: a row that lacks it is damaged.
   */
  readonly otherwise: unknown;
}

/** The columns of an object, one for each of its properties. */
export function columnsOf(properties: Properties): readonly Column[] {
  return Object.entries(properties).map(([name, { shape, default: otherwise }]) => ({
    name,
    key: isInHundredths(shape) ? `${name}Hundredths` : name,
    otherwise,
    ...keptAs(shape),
  }));
}

/**
 * Fills `entry` in with what `row` keeps of it.
 *
 * @throws {UnreadableRow} naming the first property that is wrong, or missing though required.
 */
export function readInto(entry: object, known: readonly Column[], row: object): object {
  const read = entry as Record<string, unknown>;
  const stored = row as Readonly<Record<string, unknown>>;
  for (const { name, key, otherwise, isFit, fromRow } of known) {
    const value = stored[key];
    if (value === undefined && otherwise !== undefined) read[name] = otherwise;
    else if (isFit(value)) read[name] = fromRow(value);
    else throw new UnreadableRow(`${key} is missing or not what it should be`);
  }
  return entry;
}

/** What a row keeps of `entry`. */
export function keptFrom(known: readonly Column[], entry: object): object {
  const values = entry as Readonly<Record<string, unknown>>;
  return Object.fromEntries(known.map(({ name, key, toRow }) => [key, toRow(values[name])]));
}

function isInHundredths(shape: AnyShape): boolean {
  return shape.is === 'amount' || ('of' in shape && isInHundredths(shape.of));
}

function keptAs(shape: AnyShape): Kept {
  switch (shape.is) {
    case 'text':
      return asItIs(isText);
    case 'day':
      return asItIs(isDay);
    case 'period':
      return asItIs(isPeriod);
    case 'count':
      return asItIs(isCount);
    case 'amount':
      return asItIs(isAmountFrom(shape));
    case 'choice':
      return asItIs(isOneOf(shape.among));
    case 'nullable': {
      const { isFit, fromRow, toRow } = keptAs(shape.of);
      return {
        isFit: orNull(isFit),
        fromRow: (stored) => (stored === null ? null : fromRow(stored)),
        toRow: (value) => (value === null ? null : toRow(value)),
      };
    }
    case 'list': {
      const { isFit, fromRow, toRow } = keptAs(shape.of);
      if (toRow === same) return asItIs(listOf(isFit));
      return {
        isFit: listOf(isFit),
        fromRow: (stored) => (stored as readonly unknown[]).map((item) => fromRow(item)),
        toRow: (value) => (value as readonly unknown[]).map(toRow),
      };
    }
    case 'map': {
      const { isFit, fromRow, toRow } = keptAs(shape.of);
      const isMap = recordOf(shape.keys === null ? isText : isOneOf(shape.keys), isFit);
      if (toRow === same) return asItIs(isMap);
      return {
        isFit: isMap,
        fromRow: (stored) => mapped(stored as object, fromRow),
        toRow: (value) => mapped(value as object, toRow),
      };
    }
    case 'object': {
      const known = columnsOf(shape.properties);
      return {
        isFit: (value): value is unknown =>
          isObject(value) &&
          known.every(({ key, otherwise, isFit }) =>
            value[key] === undefined ? otherwise !== undefined : isFit(value[key]),
          ),
        fromRow: (stored) => readInto({}, known, stored as object),
        toRow: (value) => keptFrom(known, value as object),
      };
    }
  }
}

function same(value: unknown): unknown {
  return value;
}

function asItIs(isFit: Guard<unknown>): Kept {
  return { isFit, fromRow: same, toRow: same };
}

function isAmountFrom({ least, most }: { readonly least: number; readonly most: number }) {
  return (value: unknown): value is unknown => isCount(value) && value >= least && value <= most;
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

function mapped(values: object, convert: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, convert(value)]));
}

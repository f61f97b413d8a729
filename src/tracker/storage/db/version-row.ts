import { isDay } from '#src/domain/day.ts';
import type { Period } from '#src/domain/day.ts';
import type { EntityBase, Tombstone } from '#src/domain/record/entity.ts';
import { entryProperties } from '#src/domain/record/record.ts';
import type { EntityKind, EntityOf, VersionOf } from '#src/domain/record/record.ts';
import type { AnyShape, Properties } from '#src/domain/record/shape.ts';
import { entityShape, tombstoneFromRow } from '#src/tracker/storage/db/entity-row.ts';
import {
  checkRow,
  isCount,
  isObject,
  isText,
  listOf,
  orNull,
  recordOf,
  UnreadableRow,
} from '#src/tracker/storage/db/row-shape.ts';
import type { Guard } from '#src/tracker/storage/db/row-shape.ts';

/**
 * A row is its entry, but for amounts: they are hundredths, and the key of each ends in
 * `Hundredths`. A tombstone is kept as it is, under any kind.
 */
export type EntryRow = (EntityBase & Readonly<Record<string, unknown>>) | Tombstone;

/** How a row keeps a value. */
interface Kept {
  readonly isFit: Guard<unknown>;
  readonly fromRow: (stored: unknown) => unknown;
  readonly toRow: (value: unknown) => unknown;
}

/** How a row keeps a property. */
interface Column extends Kept {
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

const columns: { readonly [Kind in EntityKind]: readonly Column[] } = {
  certifications: columnsOf(entryProperties.certifications),
  requirements: columnsOf(entryProperties.requirements),
  credits: columnsOf(entryProperties.credits),
  milestones: columnsOf(entryProperties.milestones),
  evidence: columnsOf(entryProperties.evidence),
};

export function rowFromVersion<Kind extends EntityKind>(
  kind: Kind,
  version: VersionOf<Kind>,
): EntryRow {
  if ('shrunk' in version) return version;
  const { id, createdAt, updatedAt, deletedAt, ancestors } = version;
  return { id, createdAt, updatedAt, deletedAt, ancestors, ...keptFrom(columns[kind], version) };
}

/** @throws {UnreadableRow} */
export function versionFromRow<Kind extends EntityKind>(kind: Kind, raw: unknown): VersionOf<Kind> {
  if (isObject(raw) && 'shrunk' in raw) return tombstoneFromRow(raw);
  const { id, createdAt, updatedAt, deletedAt, ancestors } = checkRow(raw, entityShape);
  const base = { id, createdAt, updatedAt, deletedAt, ancestors };
  // The columns are made from the properties that the entry's type is made from.
  return readInto(base, columns[kind], raw as EntryRow) as object as EntityOf[Kind];
}

/** `entry` with the properties that `row` keeps. */
function readInto(entry: object, known: readonly Column[], row: object): object {
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

function keptFrom(known: readonly Column[], entry: object): object {
  const values = entry as Readonly<Record<string, unknown>>;
  return Object.fromEntries(known.map(({ name, key, toRow }) => [key, toRow(values[name])]));
}

function columnsOf(properties: Properties): readonly Column[] {
  return Object.entries(properties).map(([name, { shape, default: otherwise }]) => ({
    name,
    key: isInHundredths(shape) ? `${name}Hundredths` : name,
    otherwise,
    ...keptAs(shape),
  }));
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
      return {
        isFit: listOf(isFit),
        fromRow: (stored) => (stored as readonly unknown[]).map(fromRow),
        toRow: (value) => (value as readonly unknown[]).map(toRow),
      };
    }
    case 'map': {
      const { isFit, fromRow, toRow } = keptAs(shape.of);
      return {
        isFit: recordOf(shape.keys === null ? isText : isOneOf(shape.keys), isFit),
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

function asItIs(isFit: Guard<unknown>): Kept {
  const same = (value: unknown) => value;
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

/** Whether a stored value is what a field of a row must hold. */
export type Guard<Value> = (value: unknown) => value is Value;

/** What each field of a row must hold. */
export type Shape<Row> = { readonly [Field in keyof Row]-?: Guard<Row[Field]> };

/** A stored row that is not what this site writes. Its message names the field. */
export class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
}

/**
 * Reads a stored row; fields that `shape` does not name are left out.
 *
 * @throws {UnreadableRow} naming the first field that is missing or wrong.
 */
export function readRow<Row extends object>(raw: unknown, shape: Shape<Row>): Row {
  const row = checkRow(raw, shape);
  const fields = fieldsOf(shape).map(([field]) => [field, row[field as keyof Row]]);
  return Object.fromEntries(fields) as Row;
}

/**
 * A stored row as it is, with the fields of `shape` and perhaps more. It copies
 * nothing, because a log can have thousands of rows.
 *
 * @throws {UnreadableRow} naming the first field that is missing or wrong.
 */
export function checkRow<Row extends object>(raw: unknown, shape: Shape<Row>): Row {
  if (!isObject(raw)) throw new UnreadableRow('not an object');
  for (const [field, isFit] of fieldsOf(shape)) {
    if (!isFit(raw[field])) {
      throw new UnreadableRow(`${field} is missing or not what it should be`);
    }
  }
  return raw as Row;
}

type Fields = readonly (readonly [string, Guard<unknown>])[];

const knownFields = new WeakMap<object, Fields>();

/** Ten thousand rows of one shape are read at once, so its fields are listed once. */
function fieldsOf(shape: object): Fields {
  const known = knownFields.get(shape);
  if (known !== undefined) return known;
  const fields = Object.entries<Guard<unknown>>({ ...shape });
  knownFields.set(shape, fields);
  return fields;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isNonEmptyText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function orNull<Value>(isFit: Guard<Value>): Guard<Value | null> {
  return (value): value is Value | null => value === null || isFit(value);
}

export function listOf<Value>(isFit: Guard<Value>): Guard<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(isFit);
}

/** An object whose every key and value fits. */
export function recordOf<Key extends string, Value>(
  isKey: Guard<Key>,
  isFit: Guard<Value>,
): Guard<Readonly<Record<Key, Value>>> {
  return (value): value is Readonly<Record<Key, Value>> =>
    isObject(value) && Object.entries(value).every(([key, held]) => isKey(key) && isFit(held));
}

/** An object with the fields of `shape`, and perhaps more. */
export function shaped<Row extends object>(shape: Shape<Row>): Guard<Row> {
  const fields = Object.entries<Guard<unknown>>(shape);
  return (value): value is Row =>
    isObject(value) && fields.every(([field, isFit]) => isFit(value[field]));
}

/** One of the keys of a vocabulary. */
export function keyOf<Vocabulary extends object>(
  vocabulary: Vocabulary,
): Guard<keyof Vocabulary & string> {
  return (value): value is keyof Vocabulary & string =>
    typeof value === 'string' && Object.hasOwn(vocabulary, value);
}

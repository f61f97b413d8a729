import { credits, largestAmount, type Amount } from '#src/domain/amount.ts';
import type { Day, Period } from '#src/domain/day.ts';

/*
 * How the content of an entry is declared: plain data, one line for each property. See `credit.ts`.
 *
 * What follows from a declaration: the TypeScript type (`TypeOf`, below), the Zod schema
 * (`value-schemas.ts`), what a record file says (`entry-in-file.ts`), the rows of the database
 * (`tracker/storage/db/version-row.ts`) and the texts that a form reads (`log/credit-draft.ts`).
 */

/** What a value looks like. `is` says which kind of value it is. */
export type AnyShape =
  | { readonly is: 'text'; readonly pattern?: RegExp; readonly message?: string }
  | { readonly is: 'day' }
  | { readonly is: 'period' }
  /** Hundredths in the program and in rows, decimals in a file. */
  | { readonly is: 'amount'; readonly least: Amount; readonly most: Amount }
  /** A whole number. */
  | { readonly is: 'count'; readonly least: number; readonly most?: number }
  /** One word of a vocabulary. `name` is what the published schema calls the vocabulary. */
  | { readonly is: 'choice'; readonly among: readonly string[]; readonly name?: string }
  | { readonly is: 'nullable'; readonly of: AnyShape }
  | { readonly is: 'list'; readonly of: AnyShape }
  /** Values by key. `keys` is the vocabulary of the keys, or `null` for keys of any name. */
  | { readonly is: 'map'; readonly keys: readonly string[] | null; readonly of: AnyShape }
  | { readonly is: 'object'; readonly properties: Properties };

declare const value: unique symbol;

/** The shape of a `Value`. The symbol only tells TypeScript which type that is. */
export type Shape<Value> = AnyShape & { readonly [value]?: Value };

/** One property of an object. */
export interface Property<Value> {
  readonly shape: Shape<Value>;
  /** What a file or an older row means that lacks the property; absent for a required one. */
  readonly default?: Value;
  /** Published in the JSON Schema of the record file. */
  readonly description?: string;
}

/** A property that has a default. */
type OptionalProperty<Value> = Property<Value> & { readonly default: Value };

export type Properties = Readonly<Record<string, Property<unknown>>>;

/** The type of an object with these properties. */
export type TypeOf<Declared extends Properties> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Property<infer Value> ? Value : never;
};

/** What must be said of an object with these properties; the rest has a default. */
export type Said<Declared extends Properties> = Partial<TypeOf<Declared>> & {
  readonly [
    Name in keyof Declared as Declared[Name] extends OptionalProperty<unknown> ? never : Name
  ]: TypeOf<Declared>[Name];
};

/** What must hold between the properties of an entry. A file that breaks a rule is refused. */
export interface Rule<Entry> {
  readonly at: readonly string[];
  readonly holds: (entry: Entry) => boolean;
  /** What is wrong and what to do. */
  readonly otherwise: string;
}

export const text: Shape<string> = { is: 'text' };
export const day: Shape<Day> = { is: 'day' };
export const period: Shape<Period> = { is: 'period' };

/** A target, a balance, a part of a credit: 0 to 999,999.99 credits. */
export const amount: Shape<Amount> = { is: 'amount', least: credits(0), most: credits(999_999.99) };

/** What one credit or award carries: 0.01 to 9,999.99 credits. */
export const creditAmount: Shape<Amount> = {
  is: 'amount',
  least: credits(0.01),
  most: largestAmount,
};

export function textLike(pattern: RegExp, message: string): Shape<string> {
  return { is: 'text', pattern, message };
}

export function count(limits: { readonly least: number; readonly most?: number }): Shape<number> {
  return { is: 'count', ...limits };
}

export function choice<const Word extends string>(
  among: readonly Word[],
  name?: string,
): Shape<Word> {
  return { is: 'choice', among, ...(name !== undefined && { name }) };
}

export function nullable<Value>(of: Shape<Value>): Shape<Value | null> {
  return { is: 'nullable', of };
}

export function listOf<Value>(of: Shape<Value>): Shape<readonly Value[]> {
  return { is: 'list', of };
}

export function mapOf<Value>(of: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  return { is: 'map', keys: null, of };
}

export function mapBy<Key extends string, Value>(
  keys: readonly Key[],
  of: Shape<Value>,
): Shape<Readonly<Partial<Record<Key, Value>>>> {
  return { is: 'map', keys, of };
}

export function object<Declared extends Properties>(properties: Declared): Shape<TypeOf<Declared>> {
  return { is: 'object', properties };
}

export function required<Value>(shape: Shape<Value>, description?: string): Property<Value> {
  return { shape, ...(description !== undefined && { description }) };
}

/** A property that a file or an older row may lack. It then means `otherwise`. */
export function optional<Value>(
  shape: Shape<Value>,
  otherwise: NoInfer<Value>,
  description?: string,
): OptionalProperty<Value> {
  return { ...required(shape, description), default: otherwise };
}

/** An object with what is `said` of it, and the defaults of everything else. */
export function withDefaults<Declared extends Properties>(
  properties: Declared,
  said: Said<Declared>,
): TypeOf<Declared> {
  const defaults = Object.entries(properties).map(([name, property]) => [name, property.default]);
  return { ...(Object.fromEntries(defaults) as TypeOf<Declared>), ...said };
}

/** The names of the properties that hold any text and are never `null`. */
export type TextName<Declared extends Properties> = {
  [Name in keyof Declared]: IsText<TypeOf<Declared>[Name]> extends true ? Name : never;
}[keyof Declared];

/** A choice is a string, too, but not every string is one. */
type IsText<Value> = Value extends string ? (string extends Value ? true : false) : false;

export function textNames<Declared extends Properties>(
  properties: Declared,
): readonly TextName<Declared>[] {
  return Object.entries(properties)
    .filter(([, { shape }]) => shape.is === 'text')
    .map(([name]) => name as TextName<Declared>);
}

import { credits, largestAmount, noCredit, type Amount } from '#src/domain/amount.ts';
import type { Day, Period } from '#src/domain/day.ts';

/*
 * How the content of an entry is declared: plain data, one line for each property. See `credit.ts`.
 *
 * What follows from a declaration: the TypeScript type (`TypeOf`, below), the Zod schema
 * (`value-schemas.ts`), what a record file says (`entry-in-file.ts`), the rows of the database
 * (`tracker/storage/db/row-columns.ts`) and the texts that a form reads (`log/credit-draft.ts`).
 */

/** What a value looks like. `is` says which kind of value it is. */
export type AnyShape = (
  | { readonly is: 'text' | 'day' | 'period' | 'sha256' }
  /** Hundredths in the program and in rows, decimals in a file. */
  | { readonly is: 'amount'; readonly least: Amount; readonly most: Amount }
  /** A whole number. */
  | { readonly is: 'count'; readonly least: number; readonly most?: number }
  /** One word of a vocabulary. */
  | { readonly is: 'choice'; readonly among: readonly string[] }
  | { readonly is: 'nullable'; readonly of: AnyShape }
  | { readonly is: 'list'; readonly of: AnyShape }
  /** Values by key. `keys` is the vocabulary of the keys, or `null` for keys of any name. */
  | { readonly is: 'map'; readonly keys: readonly string[] | null; readonly of: AnyShape }
  | { readonly is: 'object'; readonly properties: Properties }
) & {
  /** What a file or an older row means that lacks the property; absent for a required one. */
  readonly default?: unknown;
};

/** The shape of each property of an object. */
export type Properties = Readonly<Record<string, AnyShape>>;

declare const value: unique symbol;

/** The shape of a `Value`. The symbol only tells TypeScript which type that is. */
export type Shape<Value> = AnyShape & { readonly [value]?: Value };

/** A property that may be left out. */
export type OptionalShape<Value> = Shape<Value> & { readonly default: Value };

/** The type of an object with these properties. */
export type TypeOf<Declared extends Properties> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Shape<infer Value> ? Value : never;
};

export const text: Shape<string> = { is: 'text' };
export const day: Shape<Day> = { is: 'day' };
export const period: Shape<Period> = { is: 'period' };
/** In lower-case hex; empty where it is not known. */
export const sha256: Shape<string> = { is: 'sha256' };

/** A target, a balance, a part of a credit: 0 to 999,999.99 credits. */
export const amount: Shape<Amount> = { is: 'amount', least: noCredit, most: credits(999_999.99) };

/** What one credit or award carries: 0.01 to 9,999.99 credits. */
export const creditAmount: Shape<Amount> = {
  is: 'amount',
  least: credits(0.01),
  most: largestAmount,
};

export function count(limits: { readonly least: number; readonly most?: number }): Shape<number> {
  return { is: 'count', ...limits };
}

export function choice<const Word extends string>(among: readonly Word[]): Shape<Word> {
  return { is: 'choice', among };
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

/** A property that a file or an older row may lack. It then means `otherwise`. */
export function optional<Value>(
  shape: Shape<Value>,
  otherwise: NoInfer<Value>,
): OptionalShape<Value> {
  return { ...shape, default: otherwise };
}

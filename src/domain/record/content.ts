import type { OptionalShape, Properties, TypeOf } from '#src/domain/record/shape.ts';

/** What must be said of an object with these properties; the rest has a default. */
export type Said<Declared extends Properties> = Partial<TypeOf<Declared>> & {
  readonly [
    Name in keyof Declared as Declared[Name] extends OptionalShape<unknown> ? never : Name
  ]: TypeOf<Declared>[Name];
};

/** An object with what is `said` of it, and the defaults of everything else. */
export function withDefaults<Declared extends Properties>(
  properties: Declared,
  said: Said<Declared>,
): TypeOf<Declared> {
  const defaults = Object.entries(properties).map(([name, shape]) => [name, shape.default]);
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
    .filter(([, shape]) => shape.is === 'text')
    .map(([name]) => name as TextName<Declared>);
}

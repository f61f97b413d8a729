import type { JsonObject } from '#src/domain/record/json-object.ts';

/** `upgrades[n]` turns a file of version `n` into one of version `n + 1`. */
export type Upgrades = Readonly<Record<number, (file: JsonObject) => JsonObject>>;

/**
 * An upgrade moves things and judges nothing: the result is checked once, at the end, against the
 * latest schema. One that has shipped is never edited. Version 1 is the first.
 */
export const recordUpgrades: Upgrades = {};

/** `file` as the latest version has it; `undefined` where no road leads there from `version`. */
export function upgraded(
  file: JsonObject,
  {
    from,
    to,
    upgrades,
  }: { readonly from: number; readonly to: number; readonly upgrades: Upgrades },
): JsonObject | undefined {
  let current = file;
  for (let version = from; version < to; version += 1) {
    const upgrade = upgrades[version];
    if (upgrade === undefined) return undefined;
    current = { ...upgrade(current), version: version + 1 };
  }
  return current;
}

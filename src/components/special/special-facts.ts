import type { Special } from '#src/domain/content/special.ts';

/** What a page says of an entry besides its amounts. */
export type SpecialFacts = Pick<Special, 'conditions' | 'timeLimit' | 'fee' | 'notKnown'> & {
  readonly forBoard: Special['forBoard'] | null;
};

/** What holds, with the same citation, for every entry of `group`: a page says it once. */
export function sharedFacts(group: readonly SpecialFacts[]): SpecialFacts {
  return {
    conditions: itemsInAll(group.map(({ conditions }) => conditions)),
    timeLimit: sameInAll(group.map(({ timeLimit }) => timeLimit)),
    fee: sameInAll(group.map(({ fee }) => fee)),
    forBoard: sameInAll(group.map(({ forBoard }) => forBoard)),
    notKnown: itemsInAll(group.map(({ notKnown }) => notKnown)),
  };
}

/** What is left of an entry once `shared` was said. */
export function ownFacts(entry: SpecialFacts, shared: SpecialFacts): SpecialFacts {
  return {
    conditions: without(entry.conditions, shared.conditions),
    timeLimit: shared.timeLimit ? null : entry.timeLimit,
    fee: shared.fee ? null : entry.fee,
    forBoard: shared.forBoard ? null : entry.forBoard,
    notKnown: without(entry.notKnown, shared.notKnown),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameInAll<Value>([first, ...others]: readonly (Value | null)[]): Value | null {
  return first !== undefined && others.every((other) => isSame(other, first)) ? first : null;
}

function itemsInAll<Item>([first = [], ...others]: readonly (readonly Item[])[]): Item[] {
  return first.filter((item) => others.every((list) => list.some((one) => isSame(one, item))));
}

function without<Item>(list: readonly Item[], gone: readonly Item[]): Item[] {
  return list.filter((item) => !gone.some((one) => isSame(one, item)));
}

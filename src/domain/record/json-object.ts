/** An object of a parsed file, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `undefined` where `text` is not JSON; no JSON text stands for that. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keys through which a careless copy of an object could change every object of the page. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The first unsafe key anywhere in `value`, or `undefined`. Recursive: for shallow values only. */
export function unsafeKeyIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = unsafeKeys.has(key) ? key : unsafeKeyIn(member);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An object of a parsed file, before anything is known about it. */
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

/** What can be said of a JSON text before it is parsed. */
export type JsonOutline = 'sound' | 'too-deep' | 'cut-off' | { readonly repeatedKey: string };

/**
 * Looks once over `text`, whatever is in it: parsing millions of nested lists would freeze the
 * page, and of a key that stands twice in an object the parser would drop one without a word.
 *
 * @param deepest How many objects and lists may be open at once.
 */
export function outlineOfJson(text: string, deepest: number): JsonOutline {
  /** The keys of each open object; `null` for an open list. */
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null);
      if (open.length > deepest) return 'too-deep';
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === '"') {
      const end = endOfString(text, at);
      if (end === undefined) return 'cut-off';
      const keys = open.at(-1);
      if (keys && isFollowedByColon(text, end)) {
        const key = keyFrom(text.slice(at, end));
        if (keys.has(key)) return { repeatedKey: key };
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return open.length > 0 ? 'cut-off' : 'sound';
}

/** The place after the closing quotation mark; `undefined` where there is none. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return undefined;
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return text[at] === ':';
}

/** Two spellings of one key, `"a"` and `"\u0061"`, are the same key. */
function keyFrom(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    // Not JSON: the parser will say so.
    return quoted;
  }
}

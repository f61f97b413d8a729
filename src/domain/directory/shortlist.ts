/** The providers a reader wants to come back to: their ids, in the order they were added. */
export type Shortlist = readonly string[];

/** As many as a list to choose from may reasonably hold. */
export const shortlistMost = 50;

const format = 'physiatry-cme-shortlist';
const version = 1;

/**
 * Reads what a browser kept. Nothing kept, or something damaged, is an empty list;
 * `undefined` is a list of a newer version of the site, which must not be written over.
 */
export function readShortlist(text: string | null): Shortlist | undefined {
  const kept = objectIn(text);
  if (kept['format'] !== format) return [];
  const isNewer = typeof kept['version'] === 'number' && kept['version'] > version;
  if (isNewer) return undefined;
  const { providers } = kept;
  const ids = Array.isArray(providers) ? providers.filter(isProviderId) : [];
  return [...new Set(ids)].slice(0, shortlistMost);
}

export function writeShortlist(providers: Shortlist): string {
  return JSON.stringify({ format, version, providers });
}

/** With `id` taken off where it is on the list, else added at its end; a full list takes no more. */
export function shortlistToggled(list: Shortlist, id: string): Shortlist {
  if (list.includes(id)) return list.filter((other) => other !== id);
  return list.length < shortlistMost ? [...list, id] : list;
}

/** Whether something could be a provider's id: lower-case words joined by hyphens. */
export function isProviderId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

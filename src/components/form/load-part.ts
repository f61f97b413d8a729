/** The scripts that were fetched since the page was opened, or are being fetched. */
const fetched = new Map<string, Promise<void>>();

/**
 * Loads a part of the page that comes in scripts of its own. The build puts this around every
 * `import()`: see `lazy-parts.ts`.
 *
 * Browsers may remember a failed `import()`, of a part or of anything that it imports, until the
 * page is reloaded. They do not remember a failed `fetch`. So the scripts are fetched into the
 * browser's cache first, and imported once all of them are there: what failed can be tried again.
 *
 * @param scripts All that the part needs, relative to the site's base.
 * @returns Rejects with an error that `isMissingPart` recognizes.
 */
export async function loadPart<Module>(
  load: () => Promise<Module>,
  scripts: readonly string[],
): Promise<Module> {
  await Promise.all(scripts.map(fetchOnce));
  return load();
}

function fetchOnce(script: string): Promise<void> {
  const known = fetched.get(script);
  if (known) return known;
  const attempt = fetchScript(import.meta.env.BASE_URL + script);
  attempt.catch(() => fetched.delete(script));
  fetched.set(script, attempt);
  return attempt;
}

async function fetchScript(address: string): Promise<void> {
  const response = await fetch(address).catch(() => undefined);
  const isScript = response?.ok && /javascript/.test(response.headers.get('Content-Type') ?? '');
  const body = await response?.arrayBuffer().catch(() => undefined);
  if (!isScript || body === undefined) throw new MissingPart(address);
}

/** A part of the page failed to load. Its message is the address. */
export class MissingPart extends Error {}

/** Whether a part failed to load: the connection is gone, or a newer version of the site removed the file. */
export function isMissingPart(error: unknown): boolean {
  if (error instanceof MissingPart) return true;
  return error instanceof TypeError && /import|module/i.test(error.message);
}

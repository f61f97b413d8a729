/** One block of a `_headers` file: the headers for every path that `pattern` fits. */
export interface HeaderRule {
  /** An exact path, or a path that ends in `*`. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` format of static hosts: a path at the margin, its headers indented below.
 * Throws on a header before any path, and on a line that is neither.
 */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined) {
      throw new Error(
        `_headers, line ${index + 1}: expected a path or an indented “Name: value”, not “${line}”.`,
      );
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/**
 * Every header that applies to `path`. Where none says how long it may be kept, it is asked for
 * anew each time, as hosts that read `_headers` have it. Throws where two rules set the same
 * header: hosts join their values.
 */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter(({ pattern }) => fits(pattern, path))) {
    for (const [name, value] of headers) {
      if (found.has(name)) throw new Error(`_headers sets ${name} twice for ${path}.`);
      found.set(name, value);
    }
  }
  return found.has('Cache-Control') ? found : found.set('Cache-Control', 'no-cache');
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

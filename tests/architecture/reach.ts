import type { SourceImport } from '#tests/architecture/source-imports.ts';

/** The way from `root` to the first import that `isForbidden`, file by file; `null` when there is none. */
export function wayTo(
  root: string,
  isForbidden: (name: string) => boolean,
  imports: readonly SourceImport[],
): readonly string[] | null {
  const byFile = Map.groupBy(imports, ({ from }) => from);
  const seen = new Set([root]);
  const ways: (readonly [string, ...string[]])[] = [[root]];
  for (const way of ways) {
    for (const { to } of byFile.get(way.at(-1) ?? root) ?? []) {
      if (isForbidden(to)) return [...way, to];
      if (seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return null;
}

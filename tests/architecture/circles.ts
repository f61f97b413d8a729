import type { SourceImport } from '#tests/architecture/source-imports.ts';

/** Every group of files that import one another in a circle, sorted by name. */
export function circlesIn(imports: readonly SourceImport[]): readonly (readonly string[])[] {
  const byFile = Map.groupBy(imports, ({ from }) => from);
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: (readonly string[])[] = [];

  /** Tarjan's algorithm: the earliest file still open that `file` leads back to. */
  function visit(file: string): number {
    const own = order.size;
    order.set(file, own);
    open.push(file);
    let earliest = own;
    for (const { to } of byFile.get(file) ?? []) {
      const seen = order.get(to);
      if (seen === undefined) earliest = Math.min(earliest, visit(to));
      else if (open.includes(to)) earliest = Math.min(earliest, seen);
    }
    if (earliest === own) {
      const group = open.splice(open.indexOf(file));
      const importsItself = byFile.get(file)?.some(({ to }) => to === file);
      if (group.length > 1 || importsItself) circles.push(group.toSorted());
    }
    return earliest;
  }

  for (const file of byFile.keys()) if (!order.has(file)) visit(file);
  return circles.toSorted(([a = ''], [b = '']) => a.localeCompare(b));
}

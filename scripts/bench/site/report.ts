import type { BuildCost } from '#scripts/bench/site/measured-build.ts';
import type { BuiltSize } from '#scripts/bench/site/built-size.ts';
import { slowdown, type SearchCost } from '#scripts/bench/site/search-in-chromium.ts';

export interface Measured {
  readonly count: number;
  readonly build: BuildCost;
  /** The build of a bare Astro site with the same texts on as many pages, with Pagefind. */
  readonly bare: BuildCost;
  readonly size: BuiltSize;
  readonly search: SearchCost;
}

interface Line {
  readonly what: string;
  readonly measured: number | null;
  readonly unit: 's' | 'GB' | 'MB' | 'kB' | 'ms' | 'x' | '';
  /** The most it may be; `null` where there is no target. */
  readonly target: number | null;
}

/** Prints a table of what was measured beside its target; returns whether all targets hold. */
export function report(measured: Measured): boolean {
  const lines = linesOf(measured);
  console.log(row('', 'measured', 'target', ''));
  for (const { what, measured: value, unit, target } of lines) {
    const verdict = target === null || value === null ? '' : value <= target ? 'holds' : 'MISSED';
    console.log(row(what, shown(value, unit), shown(target, unit), verdict));
  }
  return lines.every(
    ({ measured: value, target }) => target === null || value === null || value <= target,
  );
}

function linesOf({ count, build, bare, size, search }: Measured): Line[] {
  const ratio =
    build.cpuSeconds === null || bare.cpuSeconds === null
      ? null
      : build.cpuSeconds / bare.cpuSeconds;
  const line = (
    what: string,
    measured: number | null,
    unit: Line['unit'],
    target: number | null = null,
  ): Line => ({ what, measured, unit, target });
  return [
    line('pages built', size.pages, ''),
    line('build', build.seconds, 's'),
    line('build, processor time', build.cpuSeconds, 's'),
    line('bare Astro with Pagefind', bare.seconds, 's'),
    line('bare, processor time', bare.cpuSeconds, 's'),
    line('build to bare', build.seconds / bare.seconds, 'x', 2),
    line('build to bare, processor time', ratio, 'x', 2),
    line('build, peak memory', build.peakBytes && build.peakBytes / 1e9, 'GB'),
    line('page and styles, heaviest', size.heaviestPage / 1000, 'kB', 14),
    line('page and styles, middle', size.middlePage / 1000, 'kB'),
    // The target of 15 kB is met without names only; docs/growth.md says what they take.
    line('directory.json per 1,000', size.directory / count, 'kB', 90),
    line('search index on disk', size.index / 1e6, 'MB'),
    line('which result is which', size.results / 1000, 'kB'),
    line(`filter at ${slowdown}x`, search.filter.inDocument, 'ms', 50),
    line(`filter, painted at ${slowdown}x`, search.filter.mainThread, 'ms'),
    line(`order by name at ${slowdown}x`, search.sort.inDocument, 'ms'),
    line('text search, fetched', search.searchBytes / 1000, 'kB'),
    line('text search, first result', search.firstResult, 'ms'),
    line(`text search, first result at ${slowdown}x`, search.firstResultSlow, 'ms', 500),
  ];
}

function shown(value: number | null, unit: string): string {
  if (value === null) return '';
  const digits = Number.isInteger(value) ? 0 : value < 100 ? 1 : 0;
  const number = value.toLocaleString('en-US', { maximumFractionDigits: digits });
  return `${number} ${unit}`.trim();
}

function row(what: string, measured: string, target: string, verdict: string): string {
  return `${what.padEnd(36)}${measured.padStart(12)}${target.padStart(12)}  ${verdict}`.trimEnd();
}

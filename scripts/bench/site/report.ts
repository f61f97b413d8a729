import type { BuildCost } from '#scripts/bench/site/measured-build.ts';
import type { BuiltSize } from '#scripts/bench/site/built-size.ts';
import { slowdown, type SearchCost } from '#scripts/bench/site/search-in-chromium.ts';

export interface Measured {
  readonly count: number;
  readonly build: BuildCost;
  readonly size: BuiltSize;
  readonly compute: ReadonlyMap<string, number>;
  readonly search: SearchCost;
}

interface Line {
  readonly what: string;
  readonly measured: number | null;
  readonly unit: 's' | 'GB' | 'MB' | 'kB' | 'ms' | '';
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

/** The targets of a build with up to 1,000, 10,000 and more pages. */
function buildTargets(count: number) {
  if (count <= 1000) return { seconds: 10, bytes: null, searchBytes: 150 };
  if (count <= 10_000) return { seconds: 30, bytes: 1.5, searchBytes: 300 };
  return { seconds: 300, bytes: 8, searchBytes: null };
}

function linesOf({ count, build, size, compute, search }: Measured): Line[] {
  const target = buildTargets(count);
  const perThousand = (bytes: number) => bytes / count;
  const targeted = (
    what: string,
    measured: number | null,
    unit: Line['unit'],
    most: number | null,
  ) => ({ what, measured, unit, target: most }) satisfies Line;
  const [filter = null, sort = null] = [...compute.values()];
  return [
    targeted('T7 build', build.seconds, 's', target.seconds),
    targeted('   build, processor time', build.cpuSeconds, 's', null),
    targeted('T7 build, peak memory', build.peakBytes && build.peakBytes / 1e9, 'GB', target.bytes),
    targeted('   pages built', size.pages, '', null),
    targeted('T1 page and styles, heaviest', size.heaviestPage / 1000, 'kB', 14),
    targeted('   page and styles, middle', size.middlePage / 1000, 'kB', null),
    targeted('T5 column file per 1,000', perThousand(size.columns), 'kB', 15),
    targeted('   names per 1,000', perThousand(size.names), 'kB', null),
    targeted('   tracker’s list per 1,000', perThousand(size.log), 'kB', null),
    targeted('   search index on disk', size.index / 1e6, 'MB', null),
    targeted('   which result is which', size.results / 1000, 'kB', null),
    targeted('T5 filter, computing', filter, 'ms', 5),
    targeted('   order by name, computing', sort, 'ms', null),
    targeted(`T5 filter, in the page at ${slowdown}x`, search.filter.inDocument, 'ms', 50),
    targeted(`   filter, painted at ${slowdown}x`, search.filter.mainThread, 'ms', null),
    targeted(`   order by name, in the page at ${slowdown}x`, search.sort.inDocument, 'ms', null),
    targeted(`   order by name, painted at ${slowdown}x`, search.sort.mainThread, 'ms', null),
    targeted('T6 text search, fetched', search.searchBytes / 1000, 'kB', target.searchBytes),
    targeted('T6 text search, first result', search.firstResult, 'ms', 500),
    targeted(`   first result at ${slowdown}x`, search.firstResultSlow, 'ms', null),
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

import { formatContentProblem, type ContentProblem } from '#src/domain/content/catalog.ts';
import {
  findingKinds,
  type Finding,
  type FindingKind,
} from '#src/domain/content/content-findings.ts';
import { formatDay, type Day } from '#src/domain/day.ts';

const headings: Readonly<Record<FindingKind, string>> = {
  stale: 'Stale: past the day of the next check',
  contradictory: 'Contradictory: places that do not agree',
  thin: 'Thin: little that anybody read',
  unreferenced: 'Unreferenced: nothing names them',
};

interface Report {
  readonly errors: readonly ContentProblem[];
  readonly findings: readonly Finding[];
  /** Of content. */
  readonly files: number;
  readonly today: Day;
}

/** The report of `npm run content`, as lines: what stops a build first, what to do in every line. */
export function contentReport({ errors, findings, files, today }: Report): readonly string[] {
  return [
    `${files} files of content, on ${formatDay(today)}.`,
    ...section('Errors: the site cannot be built', errors),
    ...findingKinds.flatMap((kind) =>
      section(
        headings[kind],
        findings.filter((finding) => finding.kind === kind),
      ),
    ),
  ];
}

function section(heading: string, problems: readonly ContentProblem[]): readonly string[] {
  const lines = problems.map((problem) => `  ${formatContentProblem(problem)}`);
  return ['', `${heading} (${problems.length})`, ...(lines.length > 0 ? lines : ['  None.'])];
}

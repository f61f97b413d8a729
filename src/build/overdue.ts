import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { today } from '#src/build/today.ts';
import { contentFolders } from '#src/domain/content/content-schemas.ts';
import { isOverdue } from '#src/domain/content/freshness.ts';
import { formatDay, type Day } from '#src/domain/day.ts';

interface Dated {
  readonly nextCheckDue: Day | null;
}

/** Tells in the build’s log how many entries are past their next check; reads the built open data. */
export function overdue(): AstroIntegration {
  return {
    name: 'overdue',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const entries = contentFolders.flatMap((folder) =>
          entriesIn(new URL('data/', dir), folder),
        );
        const sentence = overdueSentence(entries, today());
        if (sentence.isBad) logger.warn(sentence.text);
        else logger.info(sentence.text);
      },
    },
  };
}

function entriesIn(folder: URL, name: string): readonly Dated[] {
  const text = readFileSync(fileURLToPath(new URL(`${name}.json`, folder)), 'utf8');
  const { entries } = JSON.parse(text) as { entries: readonly Dated[] };
  return entries;
}

/** What the log says, and whether somebody has to do something about it. */
export function overdueSentence(
  entries: readonly Dated[],
  day: Day,
): { readonly text: string; readonly isBad: boolean } {
  const due = entries.flatMap(({ nextCheckDue }) => nextCheckDue ?? []).toSorted();
  const late = due.filter((each) => isOverdue(each, day)).length;
  const next = due.find((each) => !isOverdue(each, day));
  const ahead = next === undefined ? '' : ` The next check is due by ${formatDay(next)}.`;
  return late === 0
    ? { text: `No entry is past its next check.${ahead}`, isBad: false }
    : {
        text: `${late} of ${due.length} entries are past their next check: “npm run content” names them.${ahead}`,
        isBad: true,
      };
}

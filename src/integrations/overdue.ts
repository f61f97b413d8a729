import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

import { contentFolders } from '#src/domain/content/catalog.ts';
import { isOverdue } from '#src/domain/content/freshness.ts';
import { formatDay, type Day } from '#src/domain/day.ts';
import { today } from '#src/integrations/today.ts';

/** Tells in the build’s log how many entries are past their next check. */
export function overdue(): AstroIntegration {
  return {
    name: 'overdue',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const sentence = overdueSentence(await nextChecks(dir), today());
        if (sentence.isBad) logger.warn(sentence.text);
        else logger.info(sentence.text);
      },
    },
  };
}

/** When the next check of each entry is due, as the open data of the built site says. */
async function nextChecks(site: URL): Promise<readonly Day[]> {
  const texts = await Promise.all(
    contentFolders.map((folder) => readFile(new URL(`data/${folder}.json`, site), 'utf8')),
  );
  return texts.flatMap((text) => {
    const { entries } = JSON.parse(text) as { entries: readonly { nextCheckDue: Day | null }[] };
    return entries.flatMap(({ nextCheckDue }) => nextCheckDue ?? []);
  });
}

/** What the log says, and whether somebody has to do something about it. */
export function overdueSentence(
  nextChecks: readonly Day[],
  day: Day,
): { readonly text: string; readonly isBad: boolean } {
  const due = nextChecks.toSorted();
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

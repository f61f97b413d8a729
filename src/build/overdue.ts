import type { AstroIntegration } from 'astro';

import { today } from '#src/build/today.ts';
import { isOverdue } from '#src/domain/content/freshness.ts';
import { formatDay, type Day } from '#src/domain/day.ts';

/** Tells in the build’s log how many entries are past their next check. */
export function overdue(): AstroIntegration {
  return {
    name: 'overdue',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const content = await globalThis.contentOfBuild;
        if (content === undefined) throw new Error('Nobody reads the content of this build.');
        const sentence = overdueSentence(content.nextChecks, today());
        if (sentence.isBad) logger.warn(sentence.text);
        else logger.info(sentence.text);
      },
    },
  };
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

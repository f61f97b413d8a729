// `npm run links`: asks the pages that content cites whether they are still there, and says what
// it knows of each. It needs the internet, and never makes anything fail.
import { parseArgs } from 'node:util';

import { contentFiles, readContent } from '#src/integrations/content-files.ts';
import { askAddress } from '#scripts/links/ask-address.ts';
import { askAll, enoughToBeOffline, isOffline } from '#scripts/links/ask-all.ts';
import { citedAddresses } from '#scripts/links/cited-addresses.ts';
import { dueAddresses } from '#scripts/links/due-addresses.ts';
import { readLinkBook, updatedBook, writeLinkBook } from '#scripts/links/link-book.ts';
import { linkReport } from '#scripts/links/link-report.ts';
import { today } from '#src/integrations/today.ts';
import { addDays, latestDay } from '#src/domain/day.ts';

const { values: options } = parseArgs({
  options: {
    /** Ask every address, also those asked lately. */
    all: { type: 'boolean', default: false },
    /** Only say what is known. */
    report: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '6' },
    minutes: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '15' },
    file: { type: 'string', default: 'content/link-checks.json' },
  },
});

/** An answer of a good address holds for so many days. */
const keeps = 30;

const day = today();
const cited = citedAddresses(readContent(contentFiles()).catalog);
const book = readLinkBook(options.file);
const end = Date.now() + Number(options.minutes) * 60_000;

const due = dueAddresses([...cited.keys()], book, {
  before: options.all ? latestDay : addDays(day, -keeps),
  atLeast: enoughToBeOffline,
});
const ask = (address: string) => askAddress(address, Number(options.seconds) * 1000);
const answers = await askAll(options.report ? [] : due, ask, {
  atOnce: Number(options['at-once']),
  hasTime: () => Date.now() < end,
});

if (isOffline(answers)) {
  console.log('No address answered: there seems to be no internet here. Nothing was recorded.\n');
  console.log(linkReport(cited, book, day).join('\n'));
} else {
  const updated = updatedBook(book, answers, cited.keys(), day);
  if (answers.size > 0) writeLinkBook(options.file, updated);
  console.log(`Asked ${answers.size} of ${due.length} addresses that were due.\n`);
  console.log(linkReport(cited, updated, day).join('\n'));
}

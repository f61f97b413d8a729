import { notice, type AddressOf, dataLicense } from '#src/data/open-data/data-file.ts';
import { dataFolders, entryWords } from '#src/data/open-data/entry-words.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import { nextCheckDue } from '#src/domain/content/freshness.ts';

/** The file `llms.txt` (llmstxt.org): what the site is and where its facts are, in Markdown. */
export function llmsText({ requirements }: Catalog, addressOf: AddressOf): string {
  return [
    '# Physiatry CME',
    '',
    '> An unofficial directory and rule book of continuing medical education for physicians certified by the American Board of Physical Medicine and Rehabilitation (ABPMR).',
    '',
    `${notice} Every fact names its source and says how sure it is: confirmed, third-party, derived or background. The physician’s own ABPMR Certification Dashboard decides. ${dataLicense.name}.`,
    '',
    '## Requirements',
    '',
    ...[...requirements].map(([id, { name, summary, checkedOn }]) => {
      const due = nextCheckDue(checkedOn, 'requirements');
      return `- [${name}](${addressOf(`/requirements/${id}/`)}): ${summary} Checked on ${checkedOn}; next check due by ${due}.`;
    }),
    `- [How credit reaches the board](${addressOf('/requirements/reporting/')}): who reports for you, and how to report yourself.`,
    `- [Does it count?](${addressOf('/does-it-count/')}): reads the text of a certificate and says which kind of credit it names and whether ABPMR counts that kind.`,
    `- [What the sources disagree about](${addressOf('/sources/contradictions/')}): both sides, and which one we follow.`,
    '',
    '## Data',
    '',
    ...dataFolders.map((folder) => {
      const { title, holds } = entryWords[folder];
      return `- [${title}](${addressOf(`/data/${folder}.json`)}): ${holds}`;
    }),
    `- [Changes](${addressOf('/data/changes.atom')}): an Atom feed.`,
    '',
  ].join('\n');
}

import type { ContentFolder } from '#src/domain/content/catalog.ts';

/** What each folder of content holds, in the words of the data page. */
export const entryWords: Readonly<Record<ContentFolder, { title: string; holds: string }>> = {
  providers: { title: 'Providers', holds: 'Who offers CME, fact by fact.' },
  requirements: { title: 'Requirements', holds: 'What ABPMR asks for, criterion by criterion.' },
  accreditors: { title: 'Accreditors', holds: 'Whose accreditation makes credit count.' },
  special: { title: 'Special credit', holds: 'Credit that is easy to miss.' },
  topics: { title: 'Topics', holds: 'Subjects that providers refer to.' },
  sources: { title: 'Sources', holds: 'The pages our facts come from.' },
  facts: { title: 'Further facts', holds: 'Facts that don’t fit the other files.' },
  contradictions: { title: 'Contradictions', holds: 'What the sources disagree about.' },
  unknowns: { title: 'Unknowns', holds: 'Questions that no public page answered.' },
  steps: {
    title: 'Which one applies',
    holds: 'The questions that lead to your requirement.',
  },
  wordings: { title: 'Names of credit', holds: 'What certificates call each kind of credit.' },
  pauses: {
    title: 'Warning words',
    holds: 'Words on a certificate that make us say “unclear,” and what to ask yourself.',
  },
  changes: { title: 'Changes', holds: 'What changed in the board’s rules, and when.' },
};

/** The folders in the order of the data page: what people come for first. */
export const dataFolders = Object.keys(entryWords) as readonly ContentFolder[];

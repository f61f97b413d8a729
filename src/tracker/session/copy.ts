/** What every page of the tracker may say at once; rare notices have their own copy. */
export const copy = {
  opening: 'Opening your log…',
  openingLate:
    'If this message stays, part of the page failed to load. Check your connection, then reload. Your log is untouched.',
  savedCopy: (what: string) => `Your browser is saving a copy of your log: ${what}.`,
  leaving:
    'If you leave this page, you’ll lose what isn’t in a saved copy. Leave anyway? “Cancel” keeps you here.',

  backup: {
    inBrowser: 'Only in this browser.',
    inMemory: 'Not saved in this browser.',
    /** By what the browser said when it was asked to keep the log. */
    promises: {
      true: 'Your browser agreed not to delete your log to free up space.',
      false: 'Your browser may delete this log if space runs low.',
    },
    last: (age: string) => `Last backup: ${age}.`,
    backUp: 'Back up now',
    never: 'never',
    today: 'today',
    yesterday: 'yesterday',
    daysAgo: (days: number) => `${days} days ago`,
    neverWith: (changes: string) => `never, ${changes} not backed up`,
    since: (age: string, changes: string) => `${age}, ${changes} since`,
    changes: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`,
  },
} as const;

/** How safe the log is, in a line. */
export const backupCopy = {
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
} as const;

/** What the log and the lists around it say. Names of entries are in `credit-words.ts`. */
export const copy = {
  loading: 'Loading…',

  log: {
    label: 'Log',
    addCredit: 'Log a credit',
    addMilestone: 'Log a milestone',
    nothingMatches: 'No credits match.',
    showAll: 'Show all credits',
    pagerOf: 'credits',
    deleted: (name: string) => `Deleted ${name}.`,
  },

  empty: {
    start: 'Nothing logged yet. All you need is a date, a credit type and an amount.',
    isMidCycle: 'Already partway through a cycle?',
    enterTotals: 'Enter the totals from your dashboard',
    insteadOfCredits: 'instead of every credit.',
    isElsewhere: 'Have a log on another device?',
    importFile: 'Import its record file',
    example: 'Example entry',
    exampleTitle: 'Annual meeting',
    exampleDetails: 'Your society · AMA PRA Category 1 Credit™',
  },

  totals: {
    entries: (count: number, all: number, isFiltered: boolean) =>
      `${isFiltered ? `${count.toLocaleString('en-US')} of ` : ''}${all.toLocaleString('en-US')} ${all === 1 ? 'entry' : 'entries'}`,
    selfAssessment: (amount: string) => `includes ${amount} self-assessment`,
    planned: (amount: string) => `${amount} planned`,
  },

  filters: {
    search: 'Search your log',
    fold: (active: number) => (active === 0 ? 'Filter' : `Filter (${active} on)`),
    dates: 'Dates',
    anyTime: 'Any time',
    cycle: (specialty: string, start: string, end: string) => `${specialty} cycle, ${start}–${end}`,
    type: 'Credit type',
    anyType: 'Any type',
    relatedTo: 'Related to',
    anySpecialty: 'Any specialty',
    reportStatus: 'ABPMR status',
    anyReportStatus: 'Any status',
    status: 'Completed or planned',
    anyStatus: 'Both',
    completed: 'Completed',
    planned: 'Planned',
    shown: (count: number) =>
      `${count.toLocaleString('en-US')} ${count === 1 ? 'credit' : 'credits'} shown`,
  },

  table: {
    label: 'Credits',
    date: 'Date',
    title: 'Activity',
    provider: 'Provider',
    amount: 'Credits',
    reportStatus: 'ABPMR status',
    unit: (isOne: boolean) => (isOne ? ' credit' : ' credits'),
    isInFuture: 'Future date',
    isPlanned: 'Planned',
    award: (amount: string, type: string) => `also ${amount} ${type}`,
    selfAssessment: (amount: string) => `${amount} self-assessment`,
  },

  actions: {
    edit: 'Edit',
    editOf: (name: string) => `Edit ${name}`,
    duplicate: 'Duplicate',
    duplicateOf: (name: string) => `Duplicate ${name}`,
    delete: 'Delete',
    deleteOf: (name: string) => `Delete ${name}`,
    restore: 'Restore',
    restoreOf: (name: string) => `Restore ${name}`,
  },

  milestones: {
    heading: 'Milestones',
    empty:
      'The board counts some things by number instead of credits: practice improvement projects, approved self-assessments and LA-PM&R quarters. None logged yet.',
  },

  trash: {
    heading: (count: number) => `Trash (${count.toLocaleString('en-US')})`,
    hint: 'Deleted entries stay here for at least 30 days. They don’t count toward anything.',
    deletedOn: (day: string) => `Deleted ${day}`,
    restored: (name: string) => `Restored ${name}.`,
    pagerOf: 'the trash',
  },

  unsaved: {
    label: 'Not saved yet',
    entry: (what: string, moment: string) => `Not saved yet: ${what}, typed on ${moment}.`,
    resume: 'Continue',
    resumeOf: (what: string) => `Continue with ${what}`,
    discard: 'Discard',
    discardOf: (what: string) => `Discard ${what}`,
  },
};

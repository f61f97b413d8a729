/** What Setup says, but for the form of a license or hospital, which is fetched on request. */
export const copy = {
  certifications: {
    heading: 'Certifications',
    start:
      'Which certificate do you hold, and when did your current cycle start? That’s all the tracker needs. No name, license number or account.',
    saved: (name: string) => `Saved ${name}.`,
    removed: (name: string) => `Removed ${name}. Your credits are still in your log.`,
    changedElsewhere: (lines: readonly string[]) =>
      `Another tab changed this to: ${lines.join(', ')}. Saving will overwrite it with the values below.`,
    edit: 'Edit',
    editOf: (name: string) => `Edit ${name}`,
    next: 'Add the next cycle',
    nextOf: (name: string) => `Add the next cycle after ${name}`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    toProgress: 'See your progress',
    add: 'Add a certification',
  },

  form: {
    certification: 'Certification',
    save: 'Save certification',
    requirement: 'Requirement',
    unknownRequirement: 'This site doesn’t have this requirement.',
    noRequirement: 'A certificate without a time limit',
    noRequirementHint: 'The board doesn’t require CME for it, so there’s no cycle to enter.',
    isInactive: 'Is your certificate no longer active?',
    status: 'Status',
  },

  cycle: {
    start: 'First day of the cycle',
    startHint: 'As shown on your Certification Dashboard.',
    end: 'Last day of the cycle',
    suggestion: (years: number, end: string) =>
      `A ${years}-year cycle would end on ${end}, unless your dashboard shows another date.`,
    useSuggestion: (end: string) => `Use ${end}`,
  },

  stages: {
    summary: 'Stages of the cycle',
    span: (number: number, start: string, end: string) => `Stage ${number}: ${start} to ${end}`,
    isOwn: 'My dashboard shows different dates',
    start: (number: number) => `First day of stage ${number}`,
    end: (number: number) => `Last day of stage ${number}`,
  },

  balance: {
    summary: 'Already partway through a cycle? Start from your current totals',
    hint: 'Copy the totals from your dashboard, such as 96 credits through June 30, 50 of them PM&R-related. Credits that you log through that date are part of these totals, so nothing counts twice.',
    asOf: 'Totals through',
    total: 'Total credits',
    related: (to: string) => `Of these, related to ${to}`,
    selfAssessment: 'Of these, self-assessment',
  },

  targets: {
    summary: 'Does your dashboard show different numbers or credit types?',
    hint: 'Your numbers replace this site’s. Leave a field blank to keep ours.',
    labels: {
      total: 'Total credits required',
      related: 'Percentage that should be related',
      'self-assessment': 'Self-assessment credits',
      'practice-improvement': 'Practice improvement projects',
    },
    ours: (value: string) => `Ours: ${value}`,
    none: 'We don’t have a number for this.',
    types: 'Credit types that count',
    typesHint:
      'We checked the types that this requirement counts. Change them only if your dashboard lists others.',
  },

  requirements: {
    heading: 'Licenses and hospitals',
    start:
      'Your credits can count toward other requirements too, such as a state license or a hospital’s. Add each one with its dates and number of credits.',
    add: 'Add a license or hospital',
  },

  errors: {
    start: 'the first day of the cycle',
    end: 'the last day of the cycle',
    stageStart: (number: number) => `the first day of stage ${number}`,
    stageEnd: (number: number) => `the last day of stage ${number}`,
    stagesOverlap: (number: number) => `Start stage ${number} after stage ${number - 1} ends`,
    twin: (name: string) => `You already set up ${name}. Edit it, or enter another cycle`,
    twinWithoutCycle: (name: string) =>
      `You already set up ${name} without a cycle. Edit it, or choose another certification`,
    types: 'Select at least one credit type that counts',
    balanceDay: 'the date of your totals',
    balanceTotal: 'your total credits',
    balanceRelated: 'your related credits',
    balanceSelfAssessment: 'your self-assessment credits',
    balanceWithoutTotal: 'Enter your total credits, or clear the date',
    balanceWithoutDay: 'Enter the date of your totals, or clear the credits',
    balanceOutsideCycle: 'Choose a date within the cycle for your totals',
    balancePart: (name: string) => `Enter no more ${name} credits than your total`,
    targetAmount: 'your own number of credits',
    targetPercent: 'your own percentage',
    targetNotWholePercent: 'Enter a whole percentage from 0 to 100',
    targetTimes: 'your own number of times',
    targetNotWhole: 'Enter a whole number of times',
  },
} as const;

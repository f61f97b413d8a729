const credits = (amount: string) => `${amount} ${amount === '1' ? 'credit' : 'credits'}`;

/** What the forms of a credit and of a milestone say. */
export const copy = {
  headings: {
    add: 'Log a credit',
    edit: 'Edit this credit',
    copy: 'Log it again',
    addMilestone: 'Log a milestone',
    editMilestone: 'Edit this milestone',
  },

  notInLog: {
    heading: 'This entry isn’t in your log',
    advice: 'You may have deleted it. Check the trash below the log.',
  },

  leftUnsaved: (day: string) => `You typed this on ${day} and didn’t save it.`,
  startOver: 'Start over',

  save: {
    save: 'Save',
    isSaving: 'Saving…',
    another: 'Save and add another',
    leave: 'Back to the log',
    refused: 'Not saved. Everything you typed is still here.',
    saved: (name: string) => `Saved ${name}.`,
    savedWithCredit: (name: string, amount: string) => `Saved ${name} and its ${amount}.`,
  },

  conflict: {
    wasChanged: 'This entry was changed in another tab',
    wasDeleted: 'This entry was deleted in another tab',
    notSaved: 'Not saved yet.',
    chooseVersion: 'Nothing was overwritten. Choose which version to keep.',
    chooseFate: 'Nothing was overwritten. Choose whether to keep the entry.',
    here: 'Yours, not saved',
    there: 'Saved in the other tab',
    blank: 'blank',
    keepMine: 'Keep mine',
    takeTheirs: 'Use the other version',
    keepEditing: 'Keep it, and restore it when I save',
    leaveDeleted: 'Leave it deleted',
  },

  credit: {
    completedOn: 'Completed on',
    plannedFor: 'Planned for',
    type: 'Credit type',
    typeName: 'Name of the credit type, as shown on the certificate',
    amount: 'Credits',
    amountHint: 'As shown on the certificate, such as 7.25 or 1/2.',
    more: 'More details',
    title: 'Activity title',
    selfAssessment: 'Self-assessment credits',
    selfAssessmentHint: 'Only what the certificate calls self-assessment (SA-CME).',
    startedOn: 'First day, if it lasted more than one',
    format: 'Format',
    noFormat: 'Not specified',
    notes: 'Notes',
    planned: 'Planned, not completed yet',
  },

  provider: {
    label: 'Provider',
    hint: 'Start typing a name or abbreviation to choose from our directory, or enter any name.',
    list: 'Providers',
    matches: (count: number) => {
      if (count === 0) return 'No matches in our directory. We’ll keep what you typed.';
      return count === 1 ? '1 provider to choose from' : `${count} providers to choose from`;
    },
    unknown: (id: string) =>
      `This credit’s provider is “${id}”, which isn’t in our directory. You can keep it.`,
    remove: 'Remove it',
    failed: 'Our directory didn’t load. You can still type any name.',
  },

  reporting: {
    legend: (provider: string) => `What ${provider} reports to ABPMR`,
    accreditors: (names: readonly string[]) =>
      `${names.length === 1 ? 'Accreditor' : 'Accreditors'}: ${names.join(', ')}.`,
    forMembers: (what: string) => `${what} (members only)`,
    none: 'We don’t know of any automatic reporting, so report this credit yourself.',
    isMember: (provider: string) => `I am a member of ${provider}`,
    isReported: (provider: string) => `${provider} reports this activity`,
    expected: 'Should post to ABPMR automatically.',
    mayPost: 'To report. It may post automatically.',
    toReport: 'To report.',
    link: 'How credit reaches ABPMR',
  },

  related: {
    legend: 'How many of these credits relate to',
    hint: 'We fill in PM&R with the largest of the others. Change it if needed.',
    all: 'All',
    allOf: (specialty: string) => `All relate to ${specialty}`,
  },

  awards: {
    legend: 'Other credit types on the same certificate',
    hint: 'It’s one activity, so it counts once.',
    type: 'Also awarded as',
    choose: 'Choose a type',
    amount: 'Credits of this type',
    remove: 'Remove',
    removeWhat: ' this credit type',
    add: 'Add another credit type',
  },

  topics: {
    legend: 'Topics that a license or hospital requires',
    hint: 'Don’t see your topic? Add it in Setup, with the license that requires it.',
    topic: 'Topic',
    choose: 'Choose a topic',
    amount: 'Credits on this topic',
    remove: 'Remove',
    removeWhat: ' this topic',
    add: 'Add a topic',
  },

  milestone: {
    kind: 'What did you complete?',
    completedOn: 'Completed on',
    quarterHint:
      'The board runs this assessment, so the quarter and its credit should post automatically. Check your dashboard for both.',
    withCredit: (amount: string) => `Also log its ${amount} of self-assessment`,
    creditHint: (amount: string, perYear: string | null) =>
      `They’re logged as AMA PRA Category 1 Credit, related to PM&R. Answering every question in a quarter earns ${credits(amount)}${perYear === null ? '' : `, up to ${perYear} a year`}.`,
    source: 'See the requirement',
    title: 'Title',
    notes: 'Notes',
  },

  notices: {
    'completed-ahead':
      'This date is in the future. You can still save it, or check Planned under More details.',
    'planned-past': 'This date has passed. When you’ve completed the activity, uncheck Planned.',
    'outside-every-cycle':
      'This date isn’t in any cycle you set up. You can save the credit, but it won’t count toward a certification.',
    lookalike: (title: string, amount: string, day: string) =>
      `You may have logged this already: “${title}”, ${credits(amount)} on ${day}. If this is a different activity, save it.`,
  },

  errors: {
    'no-type-name': 'Enter the name of the credit type, as shown on the certificate',
    'no-type': 'Choose the other credit type, or remove the row',
    'starts-after-end': 'Check the first day: it can’t be after the day you finished',
    'more-than-amount': (what: string) =>
      `Check ${what}: they can’t exceed the credits you claimed`,
    'same-type': 'Choose a credit type that isn’t listed already',
    'same-topic': 'Choose a topic that isn’t listed already',
    'no-topic': 'Choose a topic, or remove the row',
    'no-kind': 'Choose what you completed',
  },

  /** Fields as an error names them. */
  fields: {
    completedOn: 'the date you completed it',
    plannedFor: 'the date you plan it for',
    startedOn: 'the first day',
    related: (specialty: string) => `the credits related to ${specialty}`,
    selfAssessment: 'the self-assessment credits',
    alsoAs: 'the credits of the other type',
    topics: 'the credits on this topic',
    amount: 'the number of credits',
  },
};

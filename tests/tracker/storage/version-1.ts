import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { creditProperties } from '#src/domain/record/credit.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { withDefaults } from '#src/domain/record/content.ts';
import type { JournalEntry } from '#src/domain/record/write.ts';
import { anEntity, period, timestamp } from '#tests/builders.ts';

/*
 * A database as version 1 wrote it, row by row, and what it means. Never edited: every later
 * version must open it. The meaning follows the domain.
 */

const first = '2026-03-14T12:00:00.000Z';
const second = '2026-03-15T12:00:00.000Z';

const creditRow = {
  id: '0a6c5f0e-0000-4000-8000-000000000001',
  createdAt: first,
  updatedAt: second,
  deletedAt: null,
  ancestors: [first],
  status: 'completed',
  startedOn: '2026-03-12',
  completedOn: '2026-03-14',
  amountHundredths: 725,
  creditType: 'ama-pra-1',
  creditTypeName: null,
  alsoAs: [{ creditType: 'aoa-2-a', amountHundredths: 800 }],
  selfAssessmentHundredths: 100,
  relatedHundredths: { pmr: 725, pain: 200 },
  topicsHundredths: { opioids: 200 },
  title: 'Gait, revisited',
  provider: 'aapmr',
  providerName: 'AAPM&R',
  activityFormat: 'live-course',
  notes: 'Bring the certificate.',
  reports: { abpmr: { state: 'posted', on: '2026-04-02', postedAmountHundredths: 725 } },
  evidence: ['0a6c5f0e-0000-4000-8000-000000000005'],
};

const earlierCreditRow = {
  ...creditRow,
  updatedAt: first,
  ancestors: [],
  title: 'Gait',
  amountHundredths: 700,
  reports: {},
};

const tombstoneRow = {
  id: '0a6c5f0e-0000-4000-8000-000000000006',
  createdAt: first,
  updatedAt: second,
  deletedAt: second,
  ancestors: [first],
  shrunk: true,
};

export const rowsOfFixture: Readonly<Record<string, readonly object[]>> = {
  certifications: [
    {
      id: '0a6c5f0e-0000-4000-8000-000000000002',
      createdAt: first,
      updatedAt: first,
      deletedAt: null,
      ancestors: [],
      field: 'pmr',
      status: 'active',
      requirement: 'abpmr-cc',
      cycle: { start: '2022-01-01', end: '2026-12-31' },
      stages: [{ start: '2022-01-01', end: '2026-12-31' }],
      targetsHundredths: { total: 15000, related: 50 },
      counting: ['ama-pra-1'],
      openingBalance: {
        asOf: '2025-06-30',
        totalHundredths: 9600,
        relatedHundredths: 5000,
        selfAssessmentHundredths: 2400,
      },
      judgedBy: { requirement: 'abpmr-cc', effectiveFrom: '2020-01-01', readOn: '2026-11-02' },
    },
  ],
  requirements: [
    {
      id: '0a6c5f0e-0000-4000-8000-000000000003',
      createdAt: first,
      updatedAt: first,
      deletedAt: null,
      ancestors: [],
      name: 'State license',
      cycle: { start: '2025-01-01', end: '2026-12-31' },
      everyYears: 2,
      minimumHundredths: 5000,
      creditTypes: ['ama-pra-1'],
      topics: [{ topic: 'opioids', minimumHundredths: 200 }],
    },
  ],
  credits: [creditRow, tombstoneRow],
  milestones: [
    {
      id: '0a6c5f0e-0000-4000-8000-000000000004',
      createdAt: first,
      updatedAt: first,
      deletedAt: null,
      ancestors: [],
      kind: 'practice-improvement',
      completedOn: '2026-03-14',
      title: 'Fewer falls on the ward',
      notes: '',
      reports: {},
      evidence: [],
    },
  ],
  evidence: [
    {
      id: '0a6c5f0e-0000-4000-8000-000000000005',
      createdAt: first,
      updatedAt: first,
      deletedAt: null,
      ancestors: [],
      fileName: 'certificate.pdf',
      mediaType: 'application/pdf',
      bytes: 48213,
      sha256: 'ab'.repeat(32),
    },
  ],
  history: [{ sequence: 1, kind: 'credits', entryId: creditRow.id, version: earlierCreditRow }],
  journal: [
    {
      revision: 2,
      id: '0a6c5f0e-0000-4000-8000-000000000007',
      action: 'edit',
      at: second,
      changes: [{ kind: 'credits', before: earlierCreditRow, after: creditRow }],
    },
  ],
  settings: [
    {
      key: 'settings',
      lastExportAt: null,
      changesSinceExport: 2,
      persisted: true,
      confirmedConditions: ['aapmr'],
    },
  ],
  meta: [
    { key: 'record', installId: 'a1b2c3', revision: 2, entries: 6, credits: 1, fingerprint: 7 },
  ],
};

const versions = {
  first: { createdAt: timestamp(first), updatedAt: timestamp(first) },
  second: {
    createdAt: timestamp(first),
    updatedAt: timestamp(second),
    ancestors: [timestamp(first)],
  },
};

const credit: RecordContents['credits'][number] = {
  ...anEntity({ ...versions.second, id: creditRow.id }),
  // What a credit says in later versions of the site alone has its default.
  ...withDefaults(creditProperties, {
    status: 'completed',
    startedOn: day('2026-03-12'),
    completedOn: day('2026-03-14'),
    amount: credits(7.25),
    creditType: 'ama-pra-1',
    creditTypeName: null,
    alsoAs: [{ creditType: 'aoa-2-a', amount: credits(8) }],
    selfAssessment: credits(1),
    related: { pmr: credits(7.25), pain: credits(2) },
    topics: { opioids: credits(2) },
    title: 'Gait, revisited',
    provider: 'aapmr',
    providerName: 'AAPM&R',
    activityFormat: 'live-course',
    notes: 'Bring the certificate.',
    reports: { abpmr: { state: 'posted', on: day('2026-04-02'), postedAmount: credits(7.25) } },
    evidence: ['0a6c5f0e-0000-4000-8000-000000000005'],
  }),
};

const earlierCredit: RecordContents['credits'][number] = {
  ...credit,
  ...anEntity({ ...versions.first, id: creditRow.id }),
  title: 'Gait',
  amount: credits(7),
  reports: {},
};

/** What the rows of the fixture mean. */
export const contentsOfFixture: RecordContents = {
  certifications: [
    {
      ...anEntity({ ...versions.first, id: '0a6c5f0e-0000-4000-8000-000000000002' }),
      field: 'pmr',
      status: 'active',
      requirement: 'abpmr-cc',
      cycle: period('2022-01-01', '2026-12-31'),
      stages: [period('2022-01-01', '2026-12-31')],
      targets: { total: credits(150), related: credits(0.5) },
      counting: ['ama-pra-1'],
      openingBalance: {
        asOf: day('2025-06-30'),
        total: credits(96),
        related: credits(50),
        selfAssessment: credits(24),
      },
      judgedBy: {
        requirement: 'abpmr-cc',
        effectiveFrom: day('2020-01-01'),
        readOn: day('2026-11-02'),
      },
    },
  ],
  requirements: [
    {
      ...anEntity({ ...versions.first, id: '0a6c5f0e-0000-4000-8000-000000000003' }),
      name: 'State license',
      cycle: period('2025-01-01', '2026-12-31'),
      everyYears: 2,
      minimum: credits(50),
      creditTypes: ['ama-pra-1'],
      topics: [{ topic: 'opioids', minimum: credits(2) }],
    },
  ],
  credits: [
    credit,
    {
      ...anEntity({ ...versions.second, id: tombstoneRow.id }),
      deletedAt: timestamp(second),
      shrunk: true,
    },
  ],
  milestones: [
    {
      ...anEntity({ ...versions.first, id: '0a6c5f0e-0000-4000-8000-000000000004' }),
      kind: 'practice-improvement',
      completedOn: day('2026-03-14'),
      title: 'Fewer falls on the ward',
      notes: '',
      reports: {},
      evidence: [],
    },
  ],
  evidence: [
    {
      ...anEntity({ ...versions.first, id: '0a6c5f0e-0000-4000-8000-000000000005' }),
      fileName: 'certificate.pdf',
      mediaType: 'application/pdf',
      bytes: 48_213,
      sha256: 'ab'.repeat(32),
    },
  ],
  history: [{ kind: 'credits', version: earlierCredit }],
};

export const journalOfFixture: readonly JournalEntry[] = [
  {
    id: '0a6c5f0e-0000-4000-8000-000000000007',
    action: 'edit',
    at: timestamp(second),
    changes: [{ kind: 'credits', before: earlierCredit, after: credit }],
  },
];

import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

/** What few readers ever see: fetched with the notices that say it. */
export const noticeCopy = {
  saveCopy: 'Save a copy',
  reload: 'Reload',
  tryAgain: 'Try again',
  partMissing: 'Part of this page failed to load. Check your connection, then try again.',

  leaving:
    'If you leave this page, you’ll lose what isn’t in a saved copy. Leave anyway? “Cancel” keeps you here.',

  cannotOpen: {
    staysOld:
      'A newer version of this site saved your log, and this page is still the old version, even after reloading. Your log is safe. Close every other tab of this site, then reload. If that doesn’t help, your browser or network is serving an old copy of the site. Wait a few minutes, or open this page in a new window.',
    newer:
      'A newer version of this site has your log open, so this page stopped. Nothing is lost. Reload to continue with the new version.',
    partMissing:
      'Part of this page failed to load, so your log didn’t open. Nothing was changed. Check your connection, then try again.',
    noAnswer:
      'Your browser’s storage stopped responding. Nothing was changed. Try again, or reload the page.',
  },

  damaged: {
    heading: (count: number) =>
      count === 1
        ? 'We couldn’t read 1 stored entry.'
        : `We couldn’t read ${count} stored entries.`,
    explanation: (count: number) =>
      count === 1
        ? 'It isn’t counted, and nothing has been deleted. Save it to a file first. Then you can remove it here.'
        : 'They aren’t counted, and nothing has been deleted. Save them to a file first. Then you can remove them here.',
    refused: 'Not removed. Check your connection, then try again.',
    save: 'Save to a file',
    remove: 'Remove from this browser',
  },

  lost: {
    heading: 'Your log was just removed from this browser.',
    explanation:
      'Clearing site data does that. This page still has all of it. If you didn’t mean to remove it, put it back before you close the page.',
    refused: 'Your browser didn’t take it back. Save a copy, then reload and import the copy.',
    putBack: 'Put it back',
    leave: 'Leave it removed',
  },

  memory: {
    full: 'This browser is out of space, so your log won’t open.',
    fullAdvice: 'Free up some space on this device, then reload.',
    broken: 'Your browser can’t open the database with your log.',
    brokenAdvice:
      'It may be damaged, for example after a crash. Reload first. If that doesn’t help, restart your browser.',
    refused: 'This browser won’t let the site save your log.',
    refusedNow:
      'It did before. This time it refused, or took too long to answer. Reload first. If that doesn’t help, check whether site data is blocked.',
    refusedAlways: 'The usual reasons are a private window or blocked site data.',
    inTab:
      'What you enter is kept only in this tab, until you close it. Save a copy before you close it.',
    onPage:
      'You’ll lose what you enter here when you leave this page, and no other page will have it. Save a copy before you leave.',
    earlierLog: 'Your earlier log isn’t shown here, but it hasn’t been touched.',
    open: 'Open a record file',
    openHint: 'Loads a copy that you saved into this page.',
    opened: (name: string, what: string) => `Opened ${name}: ${what}.`,
    notOpened: (name: string, why: string) => `We couldn’t read ${name}. ${why}`,
    adopted: (what: string) => `Added to your log from this tab: ${what}.`,
  },

  missing: {
    heading: 'Your log is missing from this browser',
    had: (day: string, what: string) => `On ${day} it had ${what}. Not all of it is here now.`,
    hadSome: 'The browser’s database is here, but not everything that was in it.',
    cause: 'The usual cause is cleared site data. Nothing has been overwritten.',
    restore: 'Restore from a record file',
    goOn: 'Continue with what’s here',
    goOnRefused: 'Your browser didn’t accept that. Try again, or reload the page.',
  },

  copies: {
    explanation:
      'This browser kept copies of your log. Each one has your log as it was then, without later changes.',
    failed:
      'We couldn’t restore that copy. Check your connection and try again, or try an older copy. Either way, save a copy as a file.',
    restore: 'Restore',
    restoring: 'Restoring…',
    restoreOf: (name: string) => `Restore the copy from ${name}`,
    saveOf: (name: string) => `Save a copy from ${name}`,
    ofTab: 'this tab',
  },

  restored: {
    heading: (moment: string) => `Your log is back, as it was on ${moment}.`,
    explanation:
      'Changes you made after that may be missing, so check your newest entries. We kept the database that wouldn’t open. You can delete it under',
    backup: 'Backup',
    understood: 'Got it',
  },

  /** A change was not kept: why, and what to do. */
  notSaved: {
    unavailable:
      'Not saved. This browser won’t let the site save your log. The usual reasons are a private window or blocked site data. Save a copy before you close this page.',
    full: 'Not saved. This browser has no room left. Save a copy of your log, free up some space, then try again.',
    'newer-version':
      'Not saved. A newer version of this site has opened your log, perhaps in another tab. Reload this page to continue.',
    'changed-elsewhere':
      'Not saved. This entry was changed in another tab since you opened it. Check what it says there now, then save again.',
    'data-missing':
      'Not saved. Your log is gone from this browser, as when site data is cleared. Save a copy of what this page still shows, then reload.',
    'part-missing':
      'Not saved. Part of this page failed to load. What you typed is still here. Check your connection, then try again.',
    unknown:
      'Not saved. Your browser gave no reason. What you typed is still here. Save a copy of your log, then try again.',
  } satisfies Readonly<Record<StorageFailure, string>>,

  savedCopy: (what: string) => `Your browser is saving a copy of your log: ${what}.`,
  fromPage: ', as shown on this page because the stored log didn’t respond',
  fromTab: ', all of it from this tab',
} as const;

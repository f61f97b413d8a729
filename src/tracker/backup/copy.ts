/** What the backup page says; the preview of an import has its own copy beside it. */
export const copy = {
  safety: {
    heading: 'How safe your log is',
    inLog: 'In your log',
    where: 'Where',
    inBrowser: 'In this browser, on this device, and nowhere else.',
    inTab: 'Only in this tab, until you close it.',
    onPage: 'Only on this page. If you leave it, you lose your log.',
    lastBackup: 'Last backup',
    storage: 'Browser storage',
    /** By what the browser said when it was asked to keep the log. */
    promises: {
      true: 'Your browser agreed not to delete your log to free up space. You can still clear it yourself, and a device can still break.',
      false: 'Your browser may delete this log if space runs low.',
      null: 'We haven’t asked your browser to protect this log yet.',
    },
    ask: 'Ask your browser to protect it',
    answers: {
      true: 'Your browser will protect your log.',
      false:
        'Your browser didn’t agree to protect your log. Visiting often, or installing this site, may change that.',
      null: 'This browser can’t protect your log.',
    },
    noAnswer: 'Your browser didn’t answer.',
    safari: 'Safari',
    safariHabit:
      'After seven days of use without a visit here, Safari may delete your log. Add this site to your Home Screen, or save a backup after every change.',
  },

  save: {
    heading: 'Save a backup',
    holds: (what: string) => `The file will have ${what}.`,
    empty: 'Your log is still empty, so there’s nothing to back up yet.',
    advice: 'Save it somewhere that gets backed up, outside this browser.',
    button: 'Save a record file',
    saved: (what: string) =>
      `Your browser is saving a record file with ${what}. Check your downloads, then move it somewhere safe.`,
    notSaved: 'Not saved. Part of this page failed to load. Check your connection, then try again.',
  },

  import: {
    heading: 'Import a record file',
    file: 'Record file',
    hint: 'You’ll see what would change before anything is imported.',
    reading: (name: string) => `Reading ${name}…`,
    importing: (entries: string) => `Importing ${entries}…`,
    fileHas: (name: string, savedAt: string, what: string) =>
      `${name}, saved ${savedAt}, has ${what}.`,
    confirm: 'Import these changes',
    cancel: 'Cancel',
    refused: (name: string) => `We couldn’t read ${name}. Nothing was changed.`,
  },

  replace: {
    summary: 'Replace everything instead',
    /** @param what What is in the log now; empty for nothing. */
    explanation: (what: string) =>
      `Your log becomes an exact copy of the file. Anything that’s only here is removed. We first save a record file of what you have now${what === '' ? '' : `: ${what}`}. You can undo this.`,
    button: 'Replace everything with this file',
    done: (what: string) =>
      `Replaced everything with the file: ${what}. We saved a backup of your old log first.`,
  },

  lastImport: {
    heading: 'Last import',
    imported: (at: string, entries: string) => `On ${at} you imported ${entries}.`,
    replaced: (at: string, entries: string) =>
      `On ${at} you replaced everything, which changed ${entries}.`,
    undoable: (entries: string) => `Undoing it takes back ${entries}.`,
    nothingToUndo: 'All of it has changed since then, so there’s nothing left to undo.',
    leftAlone: (entries: string) => `${entries} changed since then and won’t be undone`,
    undo: 'Undo this import',
    undone: (entries: string) => `Undid the import of ${entries}.`,
    wasLeftAlone: (entries: string) => `We left alone ${entries} changed since then.`,
  },

  check: {
    heading: 'Check a backup',
    file: 'Backup to check',
    hint: 'We compare it with your log. Nothing is imported.',
    missing: (entries: string) => `This backup is missing ${entries} from your log`,
    complete: 'This backup has everything in your log',
    checkedAt: (at: string) => `, checked on ${at}.`,
    same: (entries: string) => `${entries} the same as here`,
    onlyHere: (entries: string) => `${entries} newer or only here`,
    onlyInFile: (entries: string) => `${entries} newer or only in the file`,
  },

  copies: {
    heading: 'Earlier copies in this browser',
    explanation:
      'As you work, your browser keeps up to eight earlier copies of your log. They help when something goes wrong here, but clearing site data deletes them too. Each copy is a record file: save it, then import it above.',
    summary: (count: number, newest: string) =>
      count === 1 ? `1 copy, from ${newest}` : `${count} copies, the newest from ${newest}`,
    save: 'Save',
    saveOf: (moment: string) => `Save the copy from ${moment}`,
  },

  left: {
    heading: 'A database that wouldn’t open',
    explanation: (leftAt: string, copyOf: string) =>
      `On ${leftAt} this browser couldn’t open the database with your log, so we restored the copy from ${copyOf}. Anything you changed in between is only in the old database, if anywhere. We keep it in case someone can repair it.`,
    erase: 'Delete the old database',
    erased: 'Deleted the old database.',
    stillThere:
      'The database that wouldn’t open is still there, because your browser can’t delete it. Clearing this site’s data in your browser’s settings deletes it and everything else, so save a record file first.',
  },

  erase: {
    heading: 'Delete everything',
    summary: 'Delete your whole log from this browser',
    explanation: (what: string) =>
      `This deletes ${what}. You can’t undo it here. Only a record file can bring your log back. Backups you saved stay where they are.`,
    settings: 'all settings',
    copies: 'the copies kept here',
    unopened: 'the database that wouldn’t open',
    button: 'Delete everything',
    saveFirst: 'Save a backup first',
    erased: 'Deleted. Your log is gone from this browser.',
    erasedBut: (what: string) => `Deleted. ${what}`,
    partMissing:
      'Not deleted. Part of this page failed to load. Check your connection, then try again.',
    refused:
      'Not deleted. Your browser refused. Clear this site’s data in your browser’s settings.',
  },

  /** Of a step that no slip of a thumb takes. */
  confirm: (word: string) => `Type ${word} to confirm`,
} as const;

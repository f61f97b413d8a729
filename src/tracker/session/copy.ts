/** What every page of the tracker may say at first: short, because each loads it before it works. */
export const copy = {
  opening: 'Opening your log…',
  openingLate:
    'If this message stays, part of the page failed to load. Check your connection, then reload. Your log is untouched.',
} as const;

/** The tables for spreadsheets, in the words of the data page. */
export const tables = [
  {
    file: '/data/providers.csv',
    title: 'Providers',
    holds: 'One row for each provider: what it is, how to reach it, what it offers.',
  },
  {
    file: '/data/provider-facts.csv',
    title: 'Facts about providers',
    holds: 'One row for each fact, with its source, the place in it and how sure it is.',
  },
  {
    file: '/data/requirements.csv',
    title: 'Requirements',
    holds: 'One row for each criterion, with its number, its dates and where it was read.',
  },
] as const;

import type { ActivityFormat } from '#src/domain/activity-format.ts';
import type { Directory, Row, RowReport } from '#src/domain/directory/facets.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import { normalizedWords } from '#src/domain/normalize-text.ts';

/** What the tracker needs of a provider to fill in a credit. */
export interface LogEntry {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  /** Names of accreditors, as the site shows them. */
  readonly accreditors: readonly string[];
  readonly creditTypes: readonly CreditType[];
  readonly formats: readonly ActivityFormat[];
  /** What the provider reports to ABPMR without the physician's doing. */
  readonly reports: readonly Omit<RowReport, 'confidence'>[];
}

/** The row of a provider as a credit is filled in from it. */
export function logEntryFrom(row: Row, { accreditors }: Pick<Directory, 'accreditors'>): LogEntry {
  const { id, name, abbreviation, aliases, values, reports } = row;
  return {
    id,
    name,
    abbreviation: abbreviation === '' ? null : abbreviation,
    aliases,
    accreditors: values.accreditor.map((accreditor) => accreditors[accreditor] ?? accreditor),
    creditTypes: values.credit as readonly CreditType[],
    formats: values.format as readonly ActivityFormat[],
    reports,
  };
}

/** Providers whose name, abbreviation or alias begins a word with every word of `query`; best first. */
export function entriesMatching(query: string, entries: readonly LogEntry[]): readonly LogEntry[] {
  const words = normalizedWords(query);
  if (words.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.entry.name.localeCompare(b.entry.name))
    .map(({ entry }) => entry);
}

/** 0 for the abbreviation itself, 1 for a name that begins so, 2 for any other match. */
function rankOf({ name, abbreviation, aliases }: LogEntry, words: readonly string[]) {
  const query = words.join(' ');
  if (normalizedWords(abbreviation ?? '').join(' ') === query) return 0;
  const known = normalizedWords([name, abbreviation ?? '', ...aliases].join(' '));
  if (!words.every((word) => known.some((part) => part.startsWith(word)))) return undefined;
  return normalizedWords(name).join(' ').startsWith(query) ? 1 : 2;
}

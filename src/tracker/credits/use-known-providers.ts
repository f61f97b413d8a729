import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Directory } from '#src/domain/directory/facets.ts';
import { logEntryFrom, type LogEntry } from '#src/domain/directory/log-entry.ts';

/** The directory, as far as the log needs it. */
export interface KnownProviders {
  /** `failed` without a connection, for instance: the log works without it. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly entries: readonly LogEntry[];
  /** Topic names by id. */
  readonly topics: Readonly<Record<string, string>>;
  entry(id: string): LogEntry | undefined;
}

/** Fetches the providers once, after the page has shown itself. */
export function useKnownProviders(address: string): KnownProviders {
  const [file, setFile] = useState<Directory | 'loading' | 'failed'>('loading');

  useEffect(() => {
    const controller = new AbortController();
    fetch(address, { signal: controller.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(response)))
      .then(
        (json: Directory) => setFile(json),
        () => controller.signal.aborted || setFile('failed'),
      );
    return () => controller.abort();
  }, [address]);

  return useMemo(() => knownProviders(file), [file]);
}

function knownProviders(file: Directory | 'loading' | 'failed'): KnownProviders {
  if (typeof file === 'string') {
    return { status: file, entries: [], topics: {}, entry: () => undefined };
  }
  const entries = file.rows
    .map((row) => logEntryFrom(row, file))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const topics = Object.fromEntries(
    Object.entries(file.topics).map(([id, { name }]) => [id, name]),
  );
  return { status: 'ready', entries, topics, entry: (id) => byId.get(id) };
}

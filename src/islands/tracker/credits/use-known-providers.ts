import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LogEntry, LogFile } from '#src/domain/directory/log-entry.ts';

/** The directory, as far as the log needs it. */
export interface KnownProviders {
  /** `failed` without a connection, for instance: the log does without. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly entries: readonly LogEntry[];
  /** Topic names by id. */
  readonly topics: Readonly<Record<string, string>>;
  entry(id: string): LogEntry | undefined;
}

/** Fetches the providers once, after the page has shown itself. */
export function useKnownProviders(address: string): KnownProviders {
  const [file, setFile] = useState<LogFile | 'loading' | 'failed'>('loading');

  useEffect(() => {
    const controller = new AbortController();
    fetch(address, { signal: controller.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(response)))
      .then(
        (json: LogFile) => setFile(json),
        () => controller.signal.aborted || setFile('failed'),
      );
    return () => controller.abort();
  }, [address]);

  return useMemo(() => knownProviders(file), [file]);
}

function knownProviders(file: LogFile | 'loading' | 'failed'): KnownProviders {
  if (typeof file === 'string') {
    return { status: file, entries: [], topics: {}, entry: () => undefined };
  }
  const byId = new Map(file.entries.map((entry) => [entry.id, entry]));
  return { ...file, status: 'ready', entry: (id) => byId.get(id) };
}

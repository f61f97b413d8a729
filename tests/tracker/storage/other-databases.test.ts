import { afterEach, describe, expect, test, vi } from 'vitest';
import { usualDatabases } from '#src/tracker/storage/recovery/opened-store.ts';
import type { KnownDatabases } from '#src/tracker/storage/recovery/opened-store.ts';
import { browserDatabaseBook } from '#src/tracker/storage/recovery/other-databases.ts';
import { timestamp } from '#tests/builders.ts';

afterEach(() => vi.unstubAllGlobals());

const elsewhere: KnownDatabases = {
  current: { name: 'physiatry-cme-2', bucket: 'physiatry-cme-2' },
  left: [
    {
      name: 'physiatry-cme',
      bucket: null,
      leftAt: timestamp('2026-03-20T12:00:00Z'),
      copyOf: timestamp('2026-03-19T12:00:00Z'),
      isTold: false,
    },
  ],
};

/** A browser's localStorage that holds `text` at first. */
function offer(text: string | null = null): { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? text,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return { kept };
}

describe('which databases a browser has', () => {
  test('is remembered outside of them', () => {
    offer();

    expect(browserDatabaseBook().write(elsewhere)).toBe(true);

    expect(browserDatabaseBook().read()).toEqual(elsewhere);
  });

  test('is nothing to remember where it is the usual one alone', () => {
    const { kept } = offer();
    const book = browserDatabaseBook();
    book.write(elsewhere);

    book.write(usualDatabases);

    expect(kept.size).toBe(0);
    expect(book.read()).toEqual(usualDatabases);
  });

  test.for([
    { what: 'no JSON', text: '{' },
    { what: 'no object', text: '[]' },
    { what: 'without a current one', text: '{"left":[]}' },
    { what: 'of a nameless one', text: '{"current":{"name":"","bucket":null},"left":[]}' },
    {
      what: 'with a moment that is none',
      text: JSON.stringify(elsewhere).replace('2026-03-20', 'soon'),
    },
  ])('is the usual one where the note is $what', ({ text }) => {
    offer(text);

    expect(browserDatabaseBook().read()).toEqual(usualDatabases);
  });

  test('is not taken for remembered where the browser refuses', () => {
    const refuse = () => {
      throw new DOMException('Refused.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const book = browserDatabaseBook();

    expect(book.write(elsewhere)).toBe(false);
    expect(book.read()).toEqual(usualDatabases);
  });
});

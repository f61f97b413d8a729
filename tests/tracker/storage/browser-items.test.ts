import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserLastKnownPlace } from '#src/tracker/storage/recovery/browser-items.ts';
import { aLastKnownState } from '#tests/builders.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a browser offers as `localStorage`. */
function offer(localStorage: Partial<Storage> | (() => never)): void {
  vi.stubGlobal('localStorage', undefined);
  const get = typeof localStorage === 'function' ? localStorage : () => localStorage;
  Object.defineProperty(globalThis, 'localStorage', { get, configurable: true });
}

function refuse(): never {
  throw new DOMException('Refused.', 'SecurityError');
}

describe('the last known state in localStorage', () => {
  test('is there until it is removed', () => {
    const kept = new Map<string, string>();
    offer({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => void kept.set(key, text),
      removeItem: (key) => void kept.delete(key),
    });
    const place = browserLastKnownPlace();
    const lastKnown = aLastKnownState();

    place.write(lastKnown);
    expect(place.read()).toEqual(lastKnown);

    place.remove();
    expect(place.read()).toBeNull();
    expect(kept.size).toBe(0);
  });

  test.for([
    { what: 'its name throws', localStorage: refuse },
    {
      what: 'every use throws',
      localStorage: { getItem: refuse, setItem: refuse, removeItem: refuse },
    },
    { what: 'it is not there', localStorage: undefined },
  ])('is none, and nobody minds, where $what', ({ localStorage }) => {
    offer(localStorage as Partial<Storage>);
    const place = browserLastKnownPlace();

    place.write(aLastKnownState());
    place.remove();

    expect(place.read()).toBeNull();
  });
});

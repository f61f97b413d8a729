import { afterEach, describe, expect, test, vi } from 'vitest';

import { browserShortlistStorage } from '#src/directory/use-shortlist.ts';

afterEach(() => vi.unstubAllGlobals());

function stubLocalStorage(stored: Map<string, string>) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
  });
}

describe('the shortlist in a browser', () => {
  test('is there again after it was written', () => {
    stubLocalStorage(new Map());
    const place = browserShortlistStorage();

    expect(place.write(['aapmr'])).toBe(true);
    expect(place.read()).toEqual(['aapmr']);
  });

  test('is not kept by a browser that refuses, and nothing is thrown', () => {
    const place = browserShortlistStorage();

    expect(place.read()).toBeUndefined();
    expect(place.write(['aapmr'])).toBe(false);
  });

  test('of a newer version of the site is never written over', () => {
    const newer = '{"format":"physiatry-cme-shortlist","version":2}';
    const stored = new Map([['physiatry-cme:shortlist', newer]]);
    stubLocalStorage(stored);

    expect(browserShortlistStorage().write(['aapmr'])).toBe(false);
    expect(stored.get('physiatry-cme:shortlist')).toBe(newer);
  });

  test('is not kept when the browser has no room', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });

    expect(browserShortlistStorage().write(['aapmr'])).toBe(false);
  });

  test('tells of a change in another tab until nobody listens', () => {
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    const onChange = vi.fn();
    const change = (key: string | null) =>
      target.dispatchEvent(Object.assign(new Event('storage'), { key }));

    const stop = browserShortlistStorage().watch(onChange);
    change('physiatry-cme');
    change('physiatry-cme:shortlist');
    change(null);
    stop();
    change('physiatry-cme:shortlist');

    expect(onChange).toHaveBeenCalledTimes(2);
  });
});

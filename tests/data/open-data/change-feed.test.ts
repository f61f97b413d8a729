import { describe, expect, test } from 'vitest';

import { changeFeed, documentFrom, element } from '#src/data/open-data/change-feed.ts';
import { changeSchema } from '#src/domain/content/fact.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { day } from '#src/domain/day.ts';
import { aCatalog, aSource, aTypedProvider } from '#tests/domain/content/entries.ts';

const addressOf = (path: string) => `https://physiatry-cme.example${path}`;

describe('XML', () => {
  test.for([
    { text: 'PM&R <b> "x"', written: 'PM&amp;R &lt;b&gt; &quot;x&quot;' },
    { text: 'a\u0000b\u001Fc\uFFFEd', written: 'abcd' },
    { text: 'Credit™ “ü” 🩺', written: 'Credit™ “ü” 🩺' },
  ])('carries $text as $written', ({ text, written }) => {
    expect(element('p', { title: text }, text).xml).toBe(`<p title="${written}">${written}</p>`);
  });

  test('says that it is XML', () => {
    expect(documentFrom(element('p', {}))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<p></p>\n',
    );
  });
});

describe('the feed of changes', () => {
  const citations = [{ confidence: 'confirmed', source: 'a-page', locator: 'Top' }];
  const change = changeSchema.parse({
    when: '2020',
    sortDay: '2020-01-01',
    title: 'A new program',
    text: 'It took the place of the old one.',
    citations,
  });
  const sources = new Map([['a-page', aSource({ accessed: day('2026-11-02') })]]);
  const provider = (checkedOn: string) => providerSchema.parse(aTypedProvider({ checkedOn }));

  test('has a rule’s change from the day it was read, with what it says and what is due', () => {
    const feed = changeFeed(aCatalog({ changes: new Map([['new', change]]), sources }), addressOf);

    expect(feed).toContain('<title>A new program (2020)</title><updated>2026-11-02T00:00:00Z');
    expect(feed).toContain(
      'It took the place of the old one. Checked on November 2, 2026; next check due by May 2, 2027.',
    );
    expect(feed).toContain('<id>https://physiatry-cme.example/requirements/changes/#new</id>');
  });

  test('has the entry that was checked last on top', () => {
    const providers = new Map([
      ['older', provider('2026-01-01')],
      ['newer', provider('2026-11-23')],
    ]);
    const feed = changeFeed(aCatalog({ providers }), addressOf);

    expect(feed.indexOf('/providers/newer/')).toBeLessThan(feed.indexOf('/providers/older/'));
  });

  test('is dated by its content', () => {
    const feed = changeFeed(
      aCatalog({ providers: new Map([['one', provider('2026-08-01')]]) }),
      addressOf,
    );

    expect(feed).toMatch(/<\/subtitle><updated>2026-08-01T00:00:00Z/);
  });

  test('stays short, however many providers there are', () => {
    const providers = new Map(
      Array.from({ length: 500 }, (_, at) => [`p${at}`, provider('2026-11-23')] as const),
    );

    expect(changeFeed(aCatalog({ providers }), addressOf).match(/<entry>/g)).toHaveLength(200);
  });
});

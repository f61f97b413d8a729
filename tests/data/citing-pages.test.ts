import { describe, expect, test } from 'vitest';

import { citingPages } from '#src/data/citing-pages.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const catalog = readCatalog();
const citing = citingPages(catalog);

describe('the pages that cite a source', () => {
  test('are known for every source but those of facts that stand on other pages', () => {
    const uncited = [...catalog.sources.keys()].filter((id) => !citing.has(id));
    const citedByFacts = JSON.stringify([...catalog.facts.values(), ...catalog.unknowns.values()]);

    expect(uncited.filter((id) => !citedByFacts.includes(`"${id}"`))).toEqual([]);
  });

  test('are named once each, however many of their facts were read there', () => {
    for (const pages of citing.values()) {
      const addresses = pages.map(({ at }) => at);
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });

  test.for(['/credit/special/', '/sources/contradictions/', '/requirements/which/'])(
    'include %s',
    (address) => {
      const all = [...citing.values()].flat().map(({ at }) => at);

      expect(all).toContain(address);
    },
  );
});

import { describe, expect, test } from 'vitest';

import { readContent, type ContentFile } from '#src/integrations/content-files.ts';
import { contentReport } from '#scripts/content-report.ts';
import { formatContentProblem } from '#src/domain/content/catalog.ts';
import { day } from '#src/domain/day.ts';

const topic = (id: string, text: string): ContentFile => ({ folder: 'topics', id, text });

describe('content read for editors', () => {
  test('keeps what is right, and tells what is wrong with the rest', () => {
    const { catalog, problems } = readContent([
      topic('pain', 'name: Pain\nfield: pain\n'),
      topic('misspelled', 'nam: Pain\nfield: null\n'),
      topic('broken', 'name: "Pain\n'),
    ]);

    expect([...catalog.topics.keys()]).toEqual(['pain']);
    expect(problems.map(formatContentProblem)).toEqual([
      expect.stringMatching(/^content\/topics\/misspelled\.yaml: name: This field is missing\./),
      'content/topics/misspelled.yaml: nam: There’s no such field here. Correct its spelling or remove it.',
      expect.stringMatching(
        /^content\/topics\/broken\.yaml: This is no YAML\. unexpected end of .*\(2:1\)/,
      ),
    ]);
  });
});

test('the report of content has errors first, then each kind of finding by file', () => {
  const report = contentReport({
    errors: [{ file: 'content/topics/a.yaml', field: 'name', says: 'Wrong. Mend it.' }],
    findings: [
      { kind: 'thin', file: 'content/providers/b.yaml', field: null, says: 'Little. Read more.' },
    ],
    files: 12,
    today: day('2026-11-25'),
  });

  expect(report).toEqual([
    '12 files of content, on November 25, 2026.',
    '',
    'Errors: the site cannot be built (1)',
    '  content/topics/a.yaml: name: Wrong. Mend it.',
    '',
    'Stale: past the day of the next check (0)',
    '  None.',
    '',
    'Contradictory: places that do not agree (0)',
    '  None.',
    '',
    'Thin: little that anybody read (1)',
    '  content/providers/b.yaml: Little. Read more.',
    '',
    'Unreferenced: nothing names them (0)',
    '  None.',
  ]);
});

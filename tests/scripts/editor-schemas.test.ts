import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { editorSchemaFile, editorSchemaText } from '#scripts/editor-schemas.ts';
import { contentFolders } from '#src/domain/content/catalog.ts';
import { contentFiles, parseYaml } from '#tests/content/content-files.ts';
import { aTypedProvider } from '#tests/domain/content/entries.ts';

function ajv(): Ajv2020 {
  return new Ajv2020({ allowUnionTypes: true, formats: { date: true, uri: true } });
}

describe.for(contentFolders)('the editor’s schema of %s', (folder) => {
  const text = readFileSync(editorSchemaFile(folder), 'utf8');

  test('is as the content’s schema makes it; if not, run “npm run schemas”', () => {
    expect(text).toBe(editorSchemaText(folder));
  });

  test('objects to no file there is', () => {
    const isValid = ajv().compile(JSON.parse(text));
    const objections = contentFiles
      .filter((file) => file.folder === folder)
      .flatMap(({ id, text: yaml }) =>
        isValid(parseYaml(yaml)) ? [] : [{ id, errors: isValid.errors }],
      );

    expect(objections).toEqual([]);
  });

  test('is the one that the editor’s settings name for the folder', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };

    expect(settings['yaml.schemas'][`./${editorSchemaFile(folder)}`]).toBe(
      `content/${folder}/*.yaml`,
    );
  });
});

describe('an editor', () => {
  const isValid = ajv().compile(JSON.parse(readFileSync(editorSchemaFile('providers'), 'utf8')));

  test.for([
    { mistake: 'a misspelled field', typed: { sumary: 'x' } },
    { mistake: 'a missing field', typed: { summary: undefined } },
    { mistake: 'an unknown format', typed: { formats: [{ value: 'course', citation: {} }] } },
    { mistake: 'a fact without a citation', typed: { place: { value: 'Chicago' } } },
    { mistake: 'a telephone number in another form', typed: { phones: [{ number: '847' }] } },
  ])('marks $mistake', ({ typed }) => {
    expect(isValid(JSON.parse(JSON.stringify(aTypedProvider())))).toBe(true);
    expect(isValid(JSON.parse(JSON.stringify(aTypedProvider(typed))))).toBe(false);
  });

  test('explains a field', () => {
    expect(JSON.parse(editorSchemaText('providers'))).toMatchObject({
      properties: { reports: { description: 'Empty if we know of no automatic report.' } },
    });
  });
});

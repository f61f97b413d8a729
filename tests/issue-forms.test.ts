import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string };
  readonly validations?: { readonly required?: boolean };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const files = globSync('.github/ISSUE_TEMPLATE/*.yml').filter(
  (file) => !file.endsWith('config.yml'),
);

test('there is a form for a provider, for a requirement and for the rest', () => {
  expect(files.map((file) => file.split('/').at(-1)).toSorted()).toEqual([
    'other.yml',
    'provider.yml',
    'requirement.yml',
  ]);
});

describe.for(files)('%s', (file) => {
  const form = load(readFileSync(file, 'utf8')) as Form;
  const fields = form.body.filter(({ type }) => type !== 'markdown');

  test('says what it is for', () => {
    expect(form.name).not.toBe('');
    expect(form.description).not.toBe('');
  });

  test('has fields of the kinds that GitHub knows, each with an id of its own and a label', () => {
    expect(fields.map(({ type }) => type)).toEqual(
      fields.map(() => expect.stringMatching(/^(?:input|textarea|dropdown|checkboxes)$/)),
    );
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fields.filter(({ id, attributes }) => !id || !attributes.label)).toEqual([]);
  });

  test('asks for at least one thing, and asks to leave out what is private', () => {
    expect(fields.some(({ validations }) => validations?.required === true)).toBe(true);
    expect(form.body[0]?.attributes.value).toMatch(/[Ll]eave out|do not/);
  });
});

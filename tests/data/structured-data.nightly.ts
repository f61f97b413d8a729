import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { datasetData, providerData, requirementData } from '#src/data/structured-data.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const catalog = readCatalog();
const addressOf = (path: string) => `https://physiatry-cme.example${path}`;

/** What schema.org’s vocabulary, as types, objects to in `documents`; one line per objection. */
function objectionsTo(documents: readonly (readonly [name: string, data: unknown])[]): string[] {
  const file = 'structured-data.ts';
  const text = [
    `import type { Thing, WithContext } from 'schema-dts';`,
    ...documents.map(
      ([name, data], at) =>
        `export const d${at}: WithContext<Exclude<Thing, string>> = ${JSON.stringify(data)}; // ${name}`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, version) =>
    name === file
      ? ts.createSourceFile(name, text, version)
      : getSourceFile.call(host, name, version);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('structured data', { timeout: 120_000 }, () => {
  test('of every provider, requirement and of the data itself is in schema.org’s vocabulary', () => {
    const documents = [
      ...[...catalog.providers].map(
        ([id, provider]) => [id, providerData(id, provider, catalog, addressOf)] as const,
      ),
      ...[...catalog.requirements].map(
        ([id, requirement]) =>
          [id, requirementData(id, requirement, catalog.sources, addressOf)] as const,
      ),
      [
        'data',
        datasetData(
          'All of it.',
          [{ name: 'Providers', path: '/data/providers.csv', type: 'text/csv' }],
          catalog,
          addressOf,
        ),
      ] as const,
    ];

    expect(objectionsTo(documents)).toEqual([]);
  });

  test('with a type or a property that the vocabulary lacks would be caught', () => {
    const context = { '@context': 'https://schema.org' };

    expect(
      objectionsTo([
        ['type', { ...context, '@type': 'WebPge' }],
        ['property', { ...context, '@type': 'Organization', telefone: '1' }],
        ['value', { ...context, '@type': 'WebPage', mainEntity: { '@type': 'Nothing' } }],
      ]),
    ).toHaveLength(3);
  });
});

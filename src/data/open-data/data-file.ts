import { z } from 'zod';

import { type Catalog, contentSchemas, type ContentFolder } from '#src/domain/content/catalog.ts';
import { daySchema, idSchema } from '#src/domain/content/written-values.ts';
import { checkOf, checksIn } from '#src/domain/content/freshness.ts';
import { entryWords } from '#src/data/open-data/entry-words.ts';

/** Under which terms the content may be used; the program itself is under the MIT license. */
export const dataLicense = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** Its whole text, on this site. */
  file: '/data/LICENSE.txt',
} as const;

/** How to name this site where its data is used. */
export function attributionFrom(home: string): string {
  return `Physiatry CME, ${home}`;
}

/** The whole address of a page or file of this site: `/data/` is `https://example.org/cme/data/`. */
export type AddressOf = (fromRoot: `/${string}`) => string;

/** Counts up when a reader of the files would have to change; their addresses carry it. */
export const dataVersion = 1;

export const notice =
  'Unofficial: not made, reviewed or endorsed by the American Board of Physical Medicine and ' +
  'Rehabilitation. Nobody checked facts with the confidence “background.”';

/** The form of a folder’s file, made from the schema that its entries are written to. */
export function dataFileSchema(folder: ContentFolder) {
  const authored: z.ZodObject | z.ZodDiscriminatedUnion<readonly z.ZodObject[]> =
    contentSchemas[folder];
  return z.strictObject({
    $schema: z.url().describe('Where the description of this file is.'),
    format: z.literal(`physiatry-cme-${folder}`),
    version: z.literal(dataVersion),
    license: z.literal(dataLicense.id),
    licenseUrl: z.literal(dataLicense.url),
    attribution: z.string().describe('How to name the source where the data is used.'),
    notice: z.string(),
    checkedOn: daySchema
      .nullable()
      .describe('The day of the newest check anywhere in the content.'),
    entries: z.array(
      authored instanceof z.ZodObject
        ? published(authored)
        : z.union(authored.options.map(published)),
    ),
  });
}

/** An entry as it is written, with what the open data adds. */
function published(authored: z.ZodObject): z.ZodObject {
  const added = {
    id: idSchema.describe('Never changes. Other files refer to the entry by it.'),
    checkedOn: daySchema
      .nullable()
      .describe('The day of its last check, or the earliest day one of its sources was read.'),
    nextCheckDue: daySchema.nullable().describe('The last day on which that check still holds.'),
  };
  const { checkedOn = added.checkedOn } = authored.shape;
  return authored.safeExtend({ ...added, checkedOn });
}

/**
 * Folders whose entries hold amounts of credit, which are written otherwise than they are held. All
 * others are held as they are written.
 */
const foldersWithAmounts: ReadonlySet<ContentFolder> = new Set(['requirements', 'special']);

/** A folder’s entries as the open data has them: as they are written, with id and next check. */
export function dataFile(folder: ContentFolder, catalog: Catalog, addressOf: AddressOf) {
  const schema: z.ZodType = contentSchemas[folder];
  const hasAmounts = foldersWithAmounts.has(folder);
  const entries = [...catalog[folder]].map(([id, entry]) => ({
    id,
    ...(hasAmounts ? Object(z.encode(schema, entry)) : entry),
    ...checkOf(entry, folder, catalog.sources),
  }));
  return {
    $schema: addressOf(schemaPath(folder)),
    format: `physiatry-cme-${folder}`,
    version: dataVersion,
    license: dataLicense.id,
    licenseUrl: dataLicense.url,
    attribution: attributionFrom(addressOf('/')),
    notice,
    checkedOn: newestCheck(catalog),
    entries,
  };
}

/** One entry to a line, so that two versions compare line by line. */
export function dataFileText(file: ReturnType<typeof dataFile>): string {
  const { entries, ...envelope } = file;
  const head = JSON.stringify(envelope, null, 2).slice(0, -2);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `${head},\n  "entries": [\n${lines}\n]}\n`;
}

export function schemaPath(folder: ContentFolder): `/${string}` {
  return `/data/schema/${folder}-${dataVersion}.json`;
}

/** The day of the newest check, by which files are dated: the same content makes the same file. */
export function newestCheck(catalog: Catalog) {
  return (
    checksIn(catalog)
      .map(({ checkedOn }) => checkedOn)
      .toSorted()
      .at(-1) ?? null
  );
}

/**
 * A folder’s data file described for other programs, in JSON Schema (draft 2020-12), made from the
 * schema that reads the content.
 *
 * @param url Where the description is published.
 */
export function dataJsonSchema(folder: ContentFolder, url: string): object {
  const { $schema, ...schema } = z.toJSONSchema(dataFileSchema(folder), { io: 'input' });
  const { title, holds } = entryWords[folder];
  return { $schema, $id: url, title: `Physiatry CME: ${title}`, description: holds, ...schema };
}

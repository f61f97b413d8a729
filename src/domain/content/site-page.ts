import { z } from 'zod';

/** The pages, besides those of entries, that name what is contradicted or not known. */
export const sitePages = ['requirements', 'reporting', 'accreditors', 'special'] as const;
export type SitePage = (typeof sitePages)[number];

export const sitePagesSchema = z.array(z.enum(sitePages));

/** Where the list of all pages is, from the site's base: an index of one or more files beside it. */
export const sitemapFile = 'sitemap.xml';

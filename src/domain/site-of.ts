/** By address: a build asks for the same few thousand again and again. */
const sites = new Map<string, string>();

/** The site of an address, as pages name it: `aapmr.org`. Throws on what is no address. */
export function siteOf(url: string): string {
  const site = sites.get(url) ?? new URL(url).hostname.replace(/^www\./, '');
  sites.set(url, site);
  return site;
}

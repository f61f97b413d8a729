/** The site of an address, as pages name it: `aapmr.org`. Throws on what is no address. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Astro puts the style of its islands before the first one, where HTML allows no style element. */
const islandStyle = /<style>astro-island,[^<]*<\/style>/;

/** The page with that style at the end of its head; every other page as it was. */
export function withStyleInHead(html: string): string {
  const [style] = islandStyle.exec(html) ?? [];
  if (style === undefined) return html;
  return html.replace(style, '').replace('</head>', `${style}</head>`);
}

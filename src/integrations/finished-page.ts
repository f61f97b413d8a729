import { withStyleInHead } from '#src/integrations/island-style.ts';
import { hasIsland, hasScript } from '#src/integrations/page-parts.ts';
import { policyOf, scriptlessPolicy } from '#src/integrations/page-policy.ts';

const charset = '<meta charset="utf-8">';

/**
 * The page `made` as it is written: with its content-security policy, before anything that it
 * rules over, and the style of islands where it is valid. Throws on a page that names no charset
 * to put it after.
 */
export function finishedPage(made: string): string {
  if (!hasScript(made)) return withPolicy(made, scriptlessPolicy);
  const html = hasIsland(made) ? withStyleInHead(made) : made;
  return withPolicy(html, policyOf(html));
}

function withPolicy(page: string, policy: string): string {
  const place = page.indexOf(charset);
  if (place < 0) throw new Error(`A page has no ${charset}: its policy has no place.`);
  const end = place + charset.length;
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return page.slice(0, end) + meta + page.slice(end);
}

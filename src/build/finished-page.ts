import { withStyleInHead } from '#src/build/island-style.ts';
import { policyOf, scriptlessPolicy } from '#src/build/page-policy.ts';

const charset = '<meta charset="utf-8">';

/**
 * A page as it is written: with its content-security policy, before anything that it rules over,
 * and the style of islands where it is valid. Throws on a page that names no charset to put it after.
 *
 * @param made The page as it was rendered, in UTF-8. Most have no island: those stay bytes.
 */
export function finishedPage(made: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  if (!made.includes('<astro-island')) return withPolicy(made, scriptlessPolicy);
  const html = withStyleInHead(made.toString('utf8'));
  return withPolicy(Buffer.from(html), policyOf(html));
}

function withPolicy(page: Buffer, policy: string): Buffer<ArrayBuffer> {
  const place = page.indexOf(charset);
  if (place < 0) throw new Error(`A page has no ${charset}: its policy has no place.`);
  const end = place + charset.length;
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return Buffer.concat([page.subarray(0, end), Buffer.from(meta), page.subarray(end)]);
}

import { createHash } from 'node:crypto';

import { inlineScripts, inlineStyles } from '#src/integrations/page-parts.ts';

const always = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** The policy of a page that has no script at all, and so may run none. */
export const scriptlessPolicy = policyWith("'none'", "'self'");

/**
 * The content-security policy of the page `html`: it asks no other origin, and what is written
 * into it runs only as it was built, each piece known by its hash.
 */
export function policyOf(html: string): string {
  const scripts = inlineScripts(html).map(hashOf);
  const styles = inlineStyles(html).map(hashOf);
  return policyWith(["'self'", ...scripts].join(' '), ["'self'", ...styles].join(' '));
}

function policyWith(scripts: string, styles: string): string {
  return [...always, `script-src ${scripts}`, `style-src ${styles}`].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

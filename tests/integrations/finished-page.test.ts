import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishedPage } from '#src/integrations/finished-page.ts';

const head = '<html lang="en-US"><head><meta charset="utf-8">';

/** A directive of the policy that the page carries, such as `script-src 'self'`. */
function directive(html: string, name: string): string | undefined {
  const [, policy = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  return policy.split('; ').find((each) => each.startsWith(`${name} `));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page without a script may run none, and is otherwise as it was made', () => {
  const made = `${head}<title>“PM&R”</title></head><body>é</body></html>`;
  const page = finishedPage(made);
  expect(directive(page, 'script-src')).toBe("script-src 'none'");
  expect(directive(page, 'style-src')).toBe("style-src 'self'");
  expect(page.replace(/<meta http-equiv[^>]*>/, '')).toBe(made);
});

test('a page with a script but no island may run the scripts of the site', () => {
  const page = finishedPage(
    `${head}</head><body><script type="module" src="/a.js"></script></body>`,
  );
  expect(directive(page, 'script-src')).toBe("script-src 'self'");
  expect(directive(page, 'style-src')).toBe("style-src 'self'");
});

test('a page with an island may run the scripts and styles written into it, by their hash', () => {
  const style = 'astro-island,astro-slot{display:contents}';
  const page = finishedPage(
    `${head}<script src="/tt.js"></script></head><body><script type="application/ld+json">{}</script>` +
      `<style>${style}</style><script>start()</script><script>“go”</script>` +
      '<astro-island></astro-island></body></html>',
  );
  expect(directive(page, 'script-src')).toBe(
    `script-src 'self' ${hashOf('start()')} ${hashOf('“go”')}`,
  );
  expect(directive(page, 'style-src')).toBe(`style-src 'self' ${hashOf(style)}`);
  expect(page).toContain(`<style>${style}</style></head>`);
});

test('the policy stands before every script, and asks nothing from another origin', () => {
  const page = finishedPage(
    `${head}<script src="/tt.js"></script></head><astro-island></astro-island>`,
  );
  expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<script'));
  expect(directive(page, 'default-src')).toBe("default-src 'none'");
  expect(directive(page, 'connect-src')).toBe("connect-src 'self'");
  expect(directive(page, 'require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
});

test('a page that has no place for its policy is refused', () => {
  expect(() => finishedPage('<html><head></head></html>')).toThrow('its policy has no place');
});

import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

export { expect };

interface Options {
  /** Console errors that a test provokes on purpose, such as the 404 of a missing page. */
  expectedErrors: readonly RegExp[];
}

interface Guard {
  /** What the pages of `context` did that no page of this site may do, as sentences. */
  readonly offenses: () => Promise<readonly string[]>;
}

/**
 * Every browser test uses this `test`: it fails when a page asks another origin for anything,
 * breaks the content-security policy, sets a cookie, throws, or writes an error to the console.
 */
export const test = base.extend<Options & { guard: Guard }>({
  expectedErrors: [[], { option: true }],

  guard: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const guard = await guarded(context, new URL(baseURL ?? '').origin);
      await use(guard);
      const unexpected = (await guard.offenses()).filter(
        (offense) => !expectedErrors.some((expected) => expected.test(offense)),
      );
      expect(unexpected, 'what the pages did and may not do').toEqual([]);
    },
    { auto: true },
  ],
});

/** Watches what the pages of a context do. */
export async function guarded(context: BrowserContext, origin: string): Promise<Guard> {
  const offenses: string[] = [];

  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'blob:' || url.protocol === 'data:';
    if (!isLocal && url.origin !== origin) offenses.push(`asked another origin: ${request.url()}`);
  });
  context.on('weberror', (error) => offenses.push(`threw: ${String(error.error())}`));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    offenses.push(`console error: ${message.text()} (${message.location().url})`);
  });

  // Not every violation reaches the console: those of a policy that only reports, for instance.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      console.error(
        `content-security policy: ${violation.effectiveDirective} blocked ${violation.blockedURI}`,
      );
    });
  });

  return {
    async offenses() {
      const cookies = await context.cookies();
      return [...offenses, ...cookies.map(({ name }) => `set a cookie: ${name}`)];
    },
  };
}

import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { builtPages, fileOf, templates } from '#tests/browser/built-pages.ts';

const checker = 'node_modules/vnu-jar/build/dist/vnu.jar';
const hasJava = spawnSync('java', ['-version'], { timeout: 20_000 }).status === 0;

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

/**
 * The checker knows no Trusted Types yet. Its complaint names what it does not know: a policy
 * with any other mistake is still told.
 */
const trustedTypes =
  'Unrecognised directive-name: "require-trusted-types-for". Unrecognised directive-name: "trusted-types".';

for (const { what, pages, tag } of [
  { what: 'the longest page of any template', pages: templates.map(({ pages: [page] }) => page) },
  { what: 'any built page', pages: builtPages, tag: ['@nightly'] },
]) {
  test(`the Nu HTML checker finds no error on ${what}`, { tag: tag ?? [] }, async () => {
    test.skip(!hasJava, 'The Nu HTML checker needs Java, which is not installed.');
    // Java starts slowly, and there may be hundreds of pages to read.
    test.setTimeout(180_000);

    const { stderr } = await promisify(execFile)(
      'java',
      ['-jar', checker, '--format', 'json', '--exit-zero-always', ...pages.map(fileOf)],
      { maxBuffer: 100_000_000 },
    );

    const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
    const aboutPolicy = messages.filter(({ message }) => message.includes(trustedTypes));
    expect(aboutPolicy, 'the checker has read every page').toHaveLength(pages.length);
    const errors = messages
      .filter(({ type }) => type !== 'info')
      .filter((found) => !aboutPolicy.includes(found) || !isOnlyThat(found))
      .map(({ url, message, extract }) => `${url}: ${message} ${extract}`);
    expect(errors).toEqual([]);
  });
}

function isOnlyThat({ message }: Message): boolean {
  return (
    message.replace(trustedTypes, '').trim() ===
    'Bad value  for attribute “content” on element “meta”:'
  );
}

import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { builtPages } from '#tests/browser/built-pages.ts';

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

test('the Nu HTML checker finds no error on any built page', async () => {
  test.skip(!hasJava, 'The Nu HTML checker needs Java, which is not installed.');
  // Java starts slowly, and there are hundreds of pages to read.
  test.setTimeout(180_000);

  const { stderr } = await promisify(execFile)(
    'java',
    ['-jar', checker, '--skip-non-html', '--format', 'json', '--exit-zero-always', 'dist'],
    { maxBuffer: 100_000_000 },
  );

  const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
  const aboutPolicy = messages.filter(({ message }) => message.includes(trustedTypes));
  expect(aboutPolicy, 'the checker has read every page').toHaveLength(builtPages.length);
  const errors = messages
    .filter(({ type }) => type !== 'info')
    .filter((found) => !aboutPolicy.includes(found) || !isOnlyThat(found))
    .map(({ url, message, extract }) => `${url}: ${message} ${extract}`);
  expect(errors).toEqual([]);
});

function isOnlyThat({ message }: Message): boolean {
  return (
    message.replace(trustedTypes, '').trim() ===
    'Bad value  for attribute “content” on element “meta”:'
  );
}

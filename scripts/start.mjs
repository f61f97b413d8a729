// `npm start`: runs on the Node of the machine, before anything is installed.
import { build, isBuilt } from '#scripts/build-stamp.mjs';
import { Trouble, run } from '#scripts/command.mjs';
import { install } from '#scripts/install.mjs';

try {
  await install();
  if (!isBuilt()) {
    console.log('Building the site …');
    await build();
  }
  process.exitCode = await run('node', ['scripts/serve.ts']);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

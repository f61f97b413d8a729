// `npm start`: runs on the Node of the machine, before anything is installed.
import { build, isBuilt } from '#src/build/build-stamp.mjs';
import { Trouble, run } from '#src/build/command.mjs';
import { install } from '#src/build/install.mjs';

try {
  await install();
  if (!isBuilt()) {
    console.log('Building the site …');
    await build();
  }
  process.exitCode = await run('node', ['src/build/serve.ts']);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

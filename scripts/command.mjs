import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const isWindows = process.platform === 'win32';

/** Astro sends nothing home from this project, and prints no notice that it could. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

/** Something that the reader can put right, told in a sentence; needs no stack trace. */
export class Trouble extends Error {}

/**
 * Runs a program of the project, such as its own Node, with what it prints on show.
 * Resolves to its exit code; 130 when it was interrupted.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] on top of the present one
 * @returns {Promise<number>}
 */
export function run(program, args, environment = {}) {
  const path = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return finished(
    // Programs under .bin are command files on Windows, which only a shell starts.
    spawn(program, args, {
      stdio: 'inherit',
      shell: isWindows,
      env: { ...process.env, ...quiet, PATH: path, ...environment },
    }),
  );
}

/**
 * Runs npm with the Node that it came with, not the one that it may be about to replace.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment]
 * @param {number | 'inherit'} [output] where to write what it prints: on show, or an open file
 * @returns {Promise<number>}
 */
export function npm(args, environment = {}, output = 'inherit') {
  const { npm_execpath: script, npm_node_execpath: node = process.execPath } = process.env;
  const env = { ...process.env, ...quiet, ...environment };
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['inherit', output, output];
  if (script?.endsWith('npm-cli.js')) {
    return finished(spawn(node, [script, ...args], { stdio, env }));
  }
  return finished(spawn('npm', args, { stdio, shell: isWindows, env }));
}

const parent = process.ppid;

/** Whether the npm that started this has gone: ended from outside, it does not say so. */
function isOrphaned() {
  return process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
}

/**
 * Waits for a program; passes an interruption on to it and lets it end by itself.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function finished(child) {
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM'];
  const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  const watch = setInterval(() => isOrphaned() && child.kill('SIGTERM'), 1000);

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of signals) process.off(each, passOn);
      clearInterval(watch);
      resolve(signal === null ? (code ?? 1) : 130);
    });
  });
}

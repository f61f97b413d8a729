import { spawn } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { once } from 'node:events';

export interface BuildCost {
  readonly seconds: number;
  /** What all processes of the build used of the processors; `null` where /proc does not tell. */
  readonly cpuSeconds: number | null;
  /** The most memory that they held together, in bytes; `null` where /proc does not tell. */
  readonly peakBytes: number | null;
}

interface Build {
  /** What Astro is told beside `build`. */
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly logFile: string;
}

/** Has Astro build a site. Rejects with the end of the log when it fails. */
export async function measuredBuild({
  args,
  environment = {},
  logFile,
}: Build): Promise<BuildCost> {
  const log = createWriteStream(logFile);
  await once(log, 'open');
  const start = performance.now();
  const bin = join(process.cwd(), 'node_modules/.bin');
  const build = spawn(join(bin, 'astro'), ['build', ...args], {
    stdio: ['ignore', log, log],
    env: {
      ...process.env,
      ...environment,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  });
  const usage = watchTree(build.pid ?? 0);
  const [code] = (await once(build, 'exit')) as [number | null];
  const cost = { seconds: (performance.now() - start) / 1000, ...usage.stop() };
  if (code === 0) return cost;
  throw new Error(`The build failed:\n${readFileSync(logFile, 'utf8').slice(-3000)}`);
}

/** Looks at a process and all that descend from it, four times a second. */
function watchTree(root: number) {
  const cpu = new Map<number, number>();
  let peakBytes = 0;
  const timer = setInterval(() => {
    const tree = descendants(root, runningProcesses());
    for (const { pid, cpuSeconds } of tree) cpu.set(pid, cpuSeconds);
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }, 250);
  return {
    stop(): Pick<BuildCost, 'cpuSeconds' | 'peakBytes'> {
      clearInterval(timer);
      if (peakBytes === 0) return { cpuSeconds: null, peakBytes: null };
      return { cpuSeconds: [...cpu.values()].reduce((sum, each) => sum + each, 0), peakBytes };
    },
  };
}

interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly cpuSeconds: number;
  readonly bytes: number;
}

/** Linux counts processor time in hundredths of a second and memory in pages of 4 kB. */
function runningProcesses(): RunningProcess[] {
  return folderNames('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const stat = textOf(`/proc/${pid}/stat`);
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [parent, user, system, pages] = [fields[1], fields[11], fields[12], fields[21]];
      if (!parent || user === undefined || system === undefined || !pages) return [];
      return { pid: Number(pid), parent, cpuSeconds: (user + system) / 100, bytes: pages * 4096 };
    });
}

function descendants(root: number, processes: readonly RunningProcess[]): RunningProcess[] {
  const found = processes.filter(({ pid }) => pid === root);
  for (const { pid } of found) found.push(...processes.filter(({ parent }) => parent === pid));
  return found;
}

function folderNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty where the process has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

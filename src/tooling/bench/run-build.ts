import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npmRun } from '../npm-run.ts';

export interface Build {
  readonly seconds: number;
  /** The most memory any one process held, in bytes; null where the system has no /proc. */
  readonly memory: number | null;
  readonly pages: number;
  /** HTML and search index, in bytes as written. */
  readonly bytes: number;
  /** What programs read, counted apart. */
  readonly forPrograms: number;
}

/** The peak memory of a process in bytes; 0 where it is gone. */
function peakOf(pid: number): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** A process and all that it started. */
function familyOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
  } catch {
    return [pid];
  }
}

/** Twins, lists of twins, feeds, data and the agent skill. */
const machineFiles = ['**/*.md', 'llms*.txt', '**/feed.{xml,json}', 'data/v1/*', 'skills/*.zip'];

const filesIn = (folder: string, patterns: readonly string[]): string[] =>
  globSync([...patterns], { cwd: folder, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.(?:br|gz)$/u.test(file.name))
    .map((file) => join(file.parentPath, file.name));

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0);

/** Builds a project with its own `npm run build` and measures it. Throws with the end of the output where the build fails. */
export async function runBuild(folder: string): Promise<Build> {
  const began = performance.now();
  const { child, ended } = npmRun(['build'], {
    cwd: folder,
    // The bare build writes no compressed files, so ours is measured without them: they cost a page the same in any site.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PRECOMPRESS: 'off', CARDS: 'off' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (output = (output + String(chunk)).slice(-4000)));
  let memory = 0;
  // The kernel keeps each process's own peak, so looking now and then misses only the shortest-lived.
  const watch = setInterval(() => {
    for (const pid of familyOf(child.pid ?? 0)) memory = Math.max(memory, peakOf(pid));
  }, 100);
  const code = await ended.finally(() => clearInterval(watch));
  if (code !== 0) throw new Error(`the build in ${folder} failed:\n${output}`);
  const seconds = (performance.now() - began) / 1000;
  const dist = join(folder, 'dist');
  const files = filesIn(dist, ['**/*.html', 'pagefind/**/*']);
  return {
    seconds,
    memory: memory || null,
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: sizeOf(files),
    forPrograms: sizeOf(filesIn(dist, machineFiles)),
  };
}

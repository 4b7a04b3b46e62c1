import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/**
 * Starts `npm run` with these arguments; `ended` gives its exit code. On Windows npm is a script of the shell, which
 * cannot be started like a program, so it is started as npm tells its scripts to: by the path of its own code.
 */
export function npmRun(
  args: readonly string[],
  options: SpawnOptions,
): { child: ChildProcess; ended: Promise<number> } {
  const npm = process.env['npm_execpath'];
  const child = npm
    ? spawn(process.execPath, [npm, 'run', ...args], options)
    : spawn(['npm', 'run', ...args.map((arg) => `"${arg}"`)].join(' '), { ...options, shell: true });
  const ended = new Promise<number>((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve(code ?? 1)),
  );
  return { child, ended };
}

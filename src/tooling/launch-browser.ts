import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Where a Chrome or Chromium usually is, for machines on which the bundled one does not run. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isBundledPlatform = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks a tar archive into a new folder, which is there only once it is whole. */
export function unpack(archive: Buffer, folder: string): void {
  const partial = mkdtempSync(`${folder}-`);
  try {
    const { status, stderr, error } = spawnSync('tar', ['-x', '-C', partial], { input: archive });
    if (status !== 0) throw new Error(`tar could not unpack ${folder}: ${error?.message ?? String(stderr)}`);
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

/** The libraries that a bare machine lacks (NSS), unpacked from the package; null where nothing is missing. */
function missingLibraries(executable: string): string | null {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  if (!/not found/u.test(stdout ?? '')) return null;
  const folder = join(tmpdir(), 'em-playbook-libraries');
  if (!existsSync(folder)) {
    const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
    unpack(brotliDecompressSync(readFileSync(join(bin, 'al2023.tar.br'))), folder);
  }
  return join(folder, 'lib');
}

/** The Chromium that `launchBrowser` starts. Rejects where there is none. */
export async function findExecutable(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chosen;
  if (isBundledPlatform) return bundled.executablePath();
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No browser: install Chrome or set CHROMIUM_PATH to a Chromium, then run npm run test:browser again.',
  );
}

/** Starts the Chromium that `npm ci` brings along, or the one at CHROMIUM_PATH; `more` are further arguments of its command. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findExecutable();
  const libraries = isBundledPlatform ? missingLibraries(executablePath) : null;
  const environment = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    // The package's own arguments switch web security off; needed are only: the first for root in containers, the
    // second because a test, unlike a person, clicks while the page still glides to the field it has just filled in.
    args: ['--no-sandbox', '--disable-smooth-scrolling', ...more],
    env: { ...Object.fromEntries(environment), ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
  });
}

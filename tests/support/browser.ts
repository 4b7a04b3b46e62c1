import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite } from './site.ts';

/** Where a Chrome or Chromium usually is, for machines on which the bundled one does not run. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isBundledPlatform = process.platform === 'linux' && process.arch === 'x64';

/** The libraries that a bare machine lacks (NSS), unpacked from the package; null where nothing is missing. */
function missingLibraries(executable: string): string | null {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  if (!/not found/u.test(stdout ?? '')) return null;
  const folder = join(tmpdir(), 'em-playbook-libraries');
  if (!existsSync(folder)) {
    mkdirSync(folder);
    const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
    const tar = join(folder, 'libraries.tar');
    writeFileSync(tar, brotliDecompressSync(readFileSync(join(bin, 'al2023.tar.br'))));
    spawnSync('tar', ['-xf', tar, '-C', folder]);
  }
  return join(folder, 'lib');
}

async function findExecutable(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chosen;
  if (isBundledPlatform) return bundled.executablePath();
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'No browser: install Chrome or set CHROMIUM_PATH to a Chromium, then run npm run test:browser again.',
  );
}

/** Starts the Chromium that `npm ci` brings along, or the one at CHROMIUM_PATH. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findExecutable();
  const libraries = isBundledPlatform ? missingLibraries(executablePath) : null;
  const environment = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    // The package's own arguments switch web security off; only this one is needed, for root in containers.
    args: ['--no-sandbox'],
    env: { ...Object.fromEntries(environment), ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
  });
}

/** The built site, served on a free port, and a browser, for all tests of a file. */
export function useSite(): { readonly url: string; readonly browser: Browser } {
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await serveSite();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the site is served only while tests run');
    return value;
  };
  return {
    get url() {
      return started(site).url;
    },
    get browser() {
      return started(browser);
    },
  };
}

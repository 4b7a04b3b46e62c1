import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findExecutable } from './launch-browser.ts';

/**
 * `npm run book:check`: what DAISY Ace finds in the EPUB that `npm run book` wrote; exits 1 where it finds a violation.
 * Ace is installed beside the project, in `.cache/ace`: it checks, it is not used.
 */
const folder = join('.cache', 'ace');
const packages = ['@daisy/ace-core@1.4.6', '@daisy/ace-axe-runner-puppeteer@1.4.6'];
/** Ace as a program of its own: it keeps its process busy after it has written its report. */
const program = `
const [, epub, outdir] = process.argv;
require('@daisy/ace-core')(epub, { outdir, silent: true, initLogger: true }, require('@daisy/ace-axe-runner-puppeteer'))
  .then(() => process.exit(0), (error) => { console.error(error); process.exit(2); });
`;

interface AceReport {
  readonly 'earl:result': { readonly 'earl:outcome': string };
  readonly assertions: readonly {
    readonly 'earl:testSubject': { readonly url: string };
    readonly assertions: readonly { readonly 'earl:test': { readonly 'dct:title': string } }[];
  }[];
}

const [epub] = globSync('book/*.epub');
if (!epub) {
  console.error('There is no book: run npm run build and npm run book first.');
  process.exit(2);
}
if (!existsSync(join(folder, 'node_modules/@daisy/ace-core'))) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new Error('Ace could not be installed.');
}
const { status } = spawnSync(process.execPath, ['-e', program, resolve(epub), resolve(folder, 'report')], {
  cwd: folder,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: await findExecutable() },
});
if (status !== 0) throw new Error('Ace did not finish.');
const report = JSON.parse(readFileSync(join(folder, 'report/report.json'), 'utf8')) as AceReport;
const violations = report.assertions.flatMap((file) =>
  file.assertions.map((found) => `${file['earl:testSubject'].url}: ${found['earl:test']['dct:title']}`),
);
for (const violation of violations) console.log(violation);
console.log(`${report['earl:result']['earl:outcome']}, ${violations.length} violations`);
process.exitCode = violations.length > 0 ? 1 : 0;

import { existsSync, globSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { caddyfile } from '#domain/hosting/caddy.ts';
import { headersFile } from '#domain/hosting/headers-file.ts';
import { nginxConfig } from '#domain/hosting/nginx.ts';
import { trafficCost } from '#domain/hosting/traffic-cost.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { measureSite } from './measure-site.ts';
import { readPort } from './read-port.ts';
import { BadInput, quote } from './tool/bad-input.ts';

interface Options {
  readonly root?: string | undefined;
  readonly port?: string | undefined;
  readonly price?: string | undefined;
}

const base = createUrls(site.base).root;
const { hostname } = new URL(site.url);

/** An absolute path that means itself inside quotes, in nginx as in Caddy. */
function readFolder(text = 'dist'): string {
  const folder = resolve(text).replaceAll(sep, '/');
  if (/["'\\`${}\n]/u.test(folder))
    throw new BadInput(
      `--root must be a folder without quotes, braces, $ or \\ in its path, and is ${quote(folder)}.`,
    );
  return folder;
}

function readPrice(text: string): number {
  if (!/^\d+(?:\.\d+)?$/u.test(text))
    throw new BadInput(`--price must be a number such as 0.05, and is ${quote(text)}.`);
  return Number(text);
}

/** Bytes of the search index and the texts of its results, which are compressed as they are. */
const indexBytes = (): number =>
  globSync('dist/pagefind/{index,fragment,filter}/*').reduce((sum, file) => sum + statSync(file).size, 0);

/** The arithmetic of a million page views, by the bytes of the built site and an assumed price. */
function describeCost(price: number): string {
  if (!existsSync('dist/index.html'))
    throw new BadInput('There is no built site in dist/ to measure; run npm run build first.');
  const pages = measureSite('dist', base).filter(({ kind }) => kind === 'reading' || kind === 'hub');
  const million = (traffic: { bytes: number; requests: number }[]) => trafficCost(traffic, 1e6, price);
  const first = million(pages.map(({ firstVisit, requests }) => ({ bytes: firstVisit, requests })));
  const later = million(pages.map(({ html }) => ({ bytes: html, requests: 1 })));
  const line = (what: string, { bytesPerView, requestsPerView, gigabytes, cost }: typeof first) =>
    `${what}: ${(bytesPerView / 1e3).toFixed(1)} kB in ${requestsPerView.toFixed(1)} requests; a million: ` +
    `${gigabytes.toFixed(1)} GB × ${price} = ${cost.toFixed(2)}`;
  return [
    `Mean of ${pages.length} pages after brotli, at an assumed price of ${price} a GB (--price), requests free of charge:`,
    line('first view, nothing cached', first),
    line('later view, scripts and fonts cached', later),
    `Headers add about 0.6 kB to an answer, a first search up to 150 kB.`,
    `With offline reading on, a reader's first tap, key or scroll adds about 30 kB; a first search, the whole index: ${(indexBytes() / 1e3).toFixed(0)} kB.\n`,
  ].join('\n');
}

/** What a subcommand takes and prints. */
interface Command {
  readonly options: readonly (keyof Options)[];
  readonly print: (options: Options) => string;
}

const commands: Readonly<Record<string, Command>> = {
  nginx: {
    options: ['root', 'port'],
    print: ({ root, port = '8080' }) =>
      nginxConfig({ base, folder: readFolder(root) }, { domain: hostname, listen: readPort(port) }),
  },
  caddy: {
    options: ['root', 'port'],
    print: ({ root, port }) =>
      caddyfile({ base, folder: readFolder(root) }, port === undefined ? hostname : `:${readPort(port)}`),
  },
  headers: { options: [], print: () => headersFile(base) },
  cost: { options: ['price'], print: ({ price = '0.05' }) => describeCost(readPrice(price)) },
};

function readOptions(name: string, { options }: Command, args: readonly string[]): Options {
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(options.map((option) => [option, { type: 'string' as const }])),
    }).values;
  } catch {
    const known = options.map((option) => `--${option} VALUE`).join(' and ');
    throw new BadInput(`${name} takes ${known || 'no options'}, and was given ${quote(args.join(' '))}.`);
  }
}

/** What `npm run hosting` prints for its arguments; throws one sentence where it cannot use them. */
export function hosting([name = '', ...args]: readonly string[]): string {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new BadInput(
      `Name what to print (${Object.keys(commands).join(', ')})${name && `, not ${quote(name)}`}.`,
    );
  return command.print(readOptions(name, command, args));
}

/** `npm run --silent hosting -- nginx|caddy|headers [--root DIR] [--port N]`, or `cost [--price P]`. Bad input: exit 2. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.stdout.write(hosting(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

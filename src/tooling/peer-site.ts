import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { precompressFolder } from '#integrations/precompress.ts';

/** What peers are made of, as shelves: a few dozen pages. */
const shelves = ['responsibilities', 'frameworks'];

/** A page of a peer: its path, our Markdown twin of the page at that path, and how long our page is. */
export interface PeerPage {
  readonly path: string;
  readonly markdown: string;
  readonly length: number;
}

/** Our pages that peers show too, from the built site, the shortest first. */
export const readPeerPages = (): PeerPage[] =>
  globSync(`dist/{${shelves.join(',')}}/*/index.html.md`)
    .sort()
    .map((file) => ({
      path: file.replaceAll('\\', '/').replace(/^dist\/|index\.html\.md$/gu, ''),
      markdown: readFileSync(file, 'utf8'),
      length: readFileSync(file.replace(/\.md$/u, ''), 'utf8').length,
    }))
    .sort((one, other) => one.length - other.length);

/** Those of the first shelf, which are guides. */
export const guidesOf = (pages: readonly PeerPage[]): PeerPage[] =>
  pages.filter(({ path }) => path.startsWith(`${shelves[0]}/`));

/** The shelves of some pages, in the order in which they come. */
export const shelvesOf = (pages: readonly PeerPage[]): string[] => [
  ...new Set(pages.map(({ path }) => dirname(path))),
];

/** A twin as generators take it: its title and description in the frontmatter; some write the page's heading themselves. */
export function asContent({ markdown }: PeerPage, { heading }: { readonly heading: boolean }): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(markdown) ?? [];
  const { title, description } = parse(head) as { title: string; description: string };
  return `---\n${stringify({ title, description })}---\n${heading ? body : body.replace(/^\s*# .*\n/u, '\n')}`;
}

export interface Peer {
  /** Its folder below `.cache`. */
  readonly name: string;
  /** What is installed, with versions: the peer as it comes. It is measured, not used. */
  readonly packages: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** The command that builds it, and the folder that the built site is in. */
  readonly build: readonly string[];
  readonly output: string;
}

function run(folder: string, command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${stdout}${stderr}`.slice(-4_000));
}

/** Installs and builds a peer under `.cache`: gives the folder of its site, built anew only when its files or packages are others than last time. */
export async function buildPeer({ name, packages, files, build, output }: Peer): Promise<string> {
  const folder = join('.cache', name);
  const site = join(folder, output);
  const digest = createHash('sha256')
    .update(JSON.stringify([packages, files]))
    .digest('hex');
  const note = join(folder, 'digest');
  if (existsSync(note) && readFileSync(note, 'utf8') === digest) return site;
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', ...packages]);
  run(folder, 'npx', ['--no-install', ...build]);
  await precompressFolder(site);
  writeFileSync(note, digest);
  return site;
}

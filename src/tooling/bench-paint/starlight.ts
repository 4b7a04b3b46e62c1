import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { precompressFolder } from '#integrations/precompress.ts';

/** The peer as it comes: its default theme, with the Astro that we build with. It is measured, not used. */
const packages = ['astro@7.3.4', '@astrojs/starlight@0.42.4'];
const folder = join('.cache', 'starlight');

/** A page of the peer: its path, and our Markdown twin of the page at that path. */
export interface PeerPage {
  readonly path: string;
  readonly markdown: string;
}

/** A twin as Starlight takes it: its title and description in the frontmatter, and no heading of the page. */
const asContent = ({ markdown }: PeerPage): string => {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(markdown) ?? [];
  const { title, description } = parse(head) as { title: string; description: string };
  return `---\n${stringify({ title, description })}---\n${body.replace(/^\s*# .*\n/u, '\n')}`;
};

const configFor = (shelves: readonly string[]) => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

const sidebar = ${JSON.stringify(shelves)}.map((label) => ({ label, items: [{ autogenerate: { directory: label } }] }));
export default defineConfig({ integrations: [starlight({ title: 'Playbook', sidebar })] });
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const run = (command: string, args: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${stdout}${stderr}`.slice(-4_000));
};

/** A Starlight site of these pages: its folder, built anew only when they, or the packages, are others than last time. */
export async function starlightOf(pages: readonly PeerPage[]): Promise<string> {
  const dist = join(folder, 'dist');
  const shelves = [...new Set(pages.map(({ path }) => dirname(path)))];
  const files: Record<string, string> = {
    'package.json': `${JSON.stringify({ private: true, type: 'module' })}\n`,
    'astro.config.mjs': configFor(shelves),
    'src/content.config.ts': collections,
    'src/content/docs/index.md': '---\ntitle: Playbook\n---\n',
    ...Object.fromEntries(
      pages.map((page) => [join('src/content/docs', `${page.path.replace(/\/$/u, '')}.md`), asContent(page)]),
    ),
  };
  const digest = createHash('sha256')
    .update(JSON.stringify([packages, files]))
    .digest('hex');
  const note = join(folder, 'digest');
  if (existsSync(note) && readFileSync(note, 'utf8') === digest) return dist;
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  run('npm', ['install', '--no-audit', '--no-fund', ...packages]);
  run('npx', ['--no-install', 'astro', 'build']);
  await precompressFolder(dist);
  writeFileSync(note, digest);
  return dist;
}

import { join } from 'node:path';
import { asContent, buildPeer, shelvesOf, type PeerPage } from '../peer-site.ts';

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

/** A Starlight site of these pages, in its default theme, with the Astro that we build with: its folder. */
export const starlightOf = (pages: readonly PeerPage[]): Promise<string> =>
  buildPeer({
    name: 'starlight',
    packages: ['astro@7.3.4', '@astrojs/starlight@0.42.4'],
    files: {
      'package.json': `${JSON.stringify({ private: true, type: 'module' })}\n`,
      'astro.config.mjs': configFor(shelvesOf(pages)),
      'src/content.config.ts': collections,
      'src/content/docs/index.md': '---\ntitle: Playbook\n---\n',
      ...Object.fromEntries(
        pages.map((page) => [
          join('src/content/docs', `${page.path.replace(/\/$/u, '')}.md`),
          asContent(page, { heading: false }),
        ]),
      ),
    },
    build: ['astro', 'build'],
    output: 'dist',
  });

import { asContent, buildPeer, shelvesOf, type PeerPage } from '../peer-site.ts';

const titleOf = ({ markdown }: PeerPage): string => /^# (.*)$/mu.exec(markdown)?.[1] ?? '';

/** The sidebar lists every page, as those of the other peer do by themselves. */
const configFor = (pages: readonly PeerPage[]) => {
  const sidebar = shelvesOf(pages).map((shelf) => ({
    text: shelf,
    items: pages
      .filter(({ path }) => path.startsWith(`${shelf}/`))
      .map((page) => ({ text: titleOf(page), link: `/${page.path}` })),
  }));
  return `export default ${JSON.stringify({
    title: 'Playbook',
    // Links to our pages that the peer does not have stay links to us.
    ignoreDeadLinks: true,
    themeConfig: { sidebar },
  })};\n`;
};

/** A VitePress site of these pages, in its default theme: its folder. */
export const vitepressOf = (pages: readonly PeerPage[]): Promise<string> =>
  buildPeer({
    name: 'vitepress',
    packages: ['vitepress@1.6.4'],
    files: {
      'package.json': `${JSON.stringify({ private: true, type: 'module' })}\n`,
      '.vitepress/config.mjs': configFor(pages),
      'index.md': '# Playbook\n',
      ...Object.fromEntries(
        pages.map((page) => [`${page.path}index.md`, asContent(page, { heading: true })]),
      ),
    },
    build: ['vitepress', 'build'],
    output: '.vitepress/dist',
  });

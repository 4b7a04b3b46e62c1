import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** The most bytes of a file that the texts of many pages are bundled into. */
const maxSize = 500_000;

/**
 * The texts of pages. MDX of ours imports nothing (the content check refuses code), so Astro need not make a second
 * module of each for the styles and scripts it would import; and the texts are bundled many to a file. With two files
 * a page, writing, reading and linking them took a third of a build of 10,000 pages.
 */
export function pageTexts(): AstroIntegration {
  const own = mdx();
  const setup = own.hooks['astro:config:setup'] as Setup;
  return {
    ...own,
    hooks: {
      ...own.hooks,
      'astro:config:setup': (options) => {
        options.updateConfig({
          vite: {
            environments: {
              prerender: {
                build: {
                  rolldownOptions: {
                    output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx$/u, maxSize }] } },
                  },
                },
              },
            },
          },
        });
        return setup(withoutPropagation(options));
      },
    },
  };
}

/** What a content type is added by, which Astro's types leave to integrations of its own. */
interface ContentTypes {
  readonly addContentEntryType: (type: object) => void;
}

/** The same options, but for what they do with imports of content. */
const withoutPropagation = (options: Parameters<Setup>[0]): Parameters<Setup>[0] =>
  Object.create(options, {
    addContentEntryType: {
      value: (type: object) =>
        (options as typeof options & ContentTypes).addContentEntryType({ ...type, handlePropagation: false }),
    },
  }) as Parameters<Setup>[0];

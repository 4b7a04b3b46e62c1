import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { rulesPolicy, trustedPolicy, workerPolicy } from '#browser/trusted.ts';
import { bookFiles } from '#integrations/book-files.ts';
import { cards } from '#integrations/cards.ts';
import { contentCheck } from '#integrations/check-content/index.ts';
import { datedSitemap } from '#integrations/dated-sitemap.ts';
import { finishPages } from '#integrations/finish-pages.ts';
import { hostFiles } from '#integrations/host-files.ts';
import { offline } from '#integrations/offline.ts';
import { narrowPolicy, rulesHashes } from '#integrations/page-policy.ts';
import { pageTexts } from '#integrations/page-texts.ts';
import { precompress } from '#integrations/precompress.ts';
import { searchIndex } from '#integrations/search-index.ts';
import { securityTextFile } from '#integrations/security-text.ts';
import { subsetFonts } from '#integrations/subset-fonts.ts';
import { site } from '#site';
import { urls } from '#urls';

/** What a script puts into a page after the first interaction. */
const laterRules = rulesHashes(urls.root);

const search = searchIndex();

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  redirects: Object.fromEntries(
    Object.entries(site.redirects).map(([address, heir]) => [address, urls.root + heir.slice(1)]),
  ),
  integrations: [
    contentCheck(),
    subsetFonts(),
    pageTexts(),
    // Babel reads only what holds JSX.
    preact({ include: ['**/*.tsx'] }),
    ...datedSitemap(),
    finishPages(urls.root, {
      finish: async (html, file) => {
        const page = narrowPolicy(html, laterRules);
        await search.read(page, file);
        return page;
      },
      afterAll: () => void search.write(),
    }),
    cards({ isOn: site.cards, siteName: site.name, root: urls.root }),
    securityTextFile(site.securityContact, site.url),
    bookFiles(),
    hostFiles(),
    // Reads what is there while Pagefind is still writing.
    offline({ base: urls.root, isOn: site.offline, indexWritten: search.write }),
    search.integration,
    // Last, so that it finds every file of the others.
    ...(site.precompressed ? [precompress()] : []),
  ],
  build: {
    // CSS is part of every page: no request blocks the first paint.
    inlineStylesheets: 'always',
    // While one file is written, others are made.
    concurrency: 4,
  },
  // Shiki writes style attributes, which the Content-Security-Policy forbids; our pages show no code.
  markdown: { syntaxHighlight: false },
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "img-src 'self' data:",
        // A recorded practice answer is played from the memory of its page.
        "media-src 'self' blob:",
        "require-trusted-types-for 'script'",
        `trusted-types ${trustedPolicy} ${rulesPolicy} ${workerPolicy}`,
      ],
      scriptDirective: {
        // Pagefind's engine is WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: laterRules.map((hash) => `sha256-${hash}`),
      },
    },
  },
  vite: {
    // A thread that loads a part of itself later, as the page does.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: { entryFileNames: '_astro/[name].[hash].js', chunkFileNames: '_astro/[name].[hash].js' },
      },
    },
    plugins: [
      {
        // The minifier warns of a selector that it does not know yet, and leaves it as it is: that is all we ask of it.
        name: 'young-selectors',
        configResolved: ({ logger }) => {
          const warn = logger.warn.bind(logger);
          logger.warn = (message, options) =>
            /'target-current' is not recognized/u.test(message) || warn(message, options);
        },
      },
      {
        name: 'first-interaction',
        // The script of every reading page would carry the list of what the first interaction fetches.
        configEnvironment: (name) =>
          name === 'client'
            ? {
                build: {
                  modulePreload: {
                    resolveDependencies: (file, dependencies) =>
                      file.includes('/actions.') ? [] : dependencies,
                  },
                },
              }
            : undefined,
      },
    ],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // Every page needs it: it stays out of the next one.
                  { name: 'preload', test: /preload-helper/u, priority: 1 },
                  // What most tools share comes as one file: half as many requests, a tool starts earlier.
                  // Shared too, but not by the tools: the words of the self-assessment by its own many parts, those
                  // of the pages by search and copying, and exports and the marks of Markdown by what is written on demand.
                  {
                    name: 'common',
                    minShareCount: 7,
                    test: /^(?!.*(?:en-readiness|strings\/en\.ts|text\/(?:escape-markdown|markdown-table)|records\/export))/u,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks its MDX modules with a directive that it reads itself; the warning would bury the others.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
  },
});

import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { trustedPolicy } from '#browser/trusted.ts';
import { contentCheck } from '#integrations/check-content/index.ts';
import { hostFiles } from '#integrations/host-files.ts';
import { offline } from '#integrations/offline.ts';
import { pagePolicy } from '#integrations/page-policy.ts';
import { precompress } from '#integrations/precompress.ts';
import { searchIndex } from '#integrations/search-index.ts';
import { securityTextFile } from '#integrations/security-text.ts';
import { subsetFonts } from '#integrations/subset-fonts.ts';
import { site } from '#site';
import { urls } from '#urls';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  integrations: [
    contentCheck(),
    subsetFonts(),
    mdx(),
    preact(),
    sitemap(),
    pagePolicy(),
    securityTextFile(site.securityContact, site.url),
    searchIndex(),
    hostFiles(),
    offline({ base: urls.root, isOn: site.offline }),
    // Last, so that it finds every file of the others.
    ...(site.precompressed ? [precompress()] : []),
  ],
  // CSS is part of every page: no request blocks the first paint.
  build: { inlineStylesheets: 'always' },
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
        `trusted-types ${trustedPolicy}`,
      ],
      // Pagefind's engine is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
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
                  { name: 'common', minShareCount: 7 },
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

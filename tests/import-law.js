/**
 * The import law of the house: arrows never point back. One row says who must not import what, and why, with an import
 * that the row refuses and one that it lets pass; `tests/unit/repository/import-law.test.ts` tries both on every row.
 *
 * `who` and `mustNot` are regular expressions over where an import leads, not over how it is written: a path from the
 * root (`src/domain/plan/days.ts`) for `#domain/plan/days.ts` as for `../plan/days.ts`, or the name of a package.
 * A row holds for every import, `import()` and types included, unless `only` says which kinds it refuses:
 * `value` (in the compiled module), `type` (gone once compiled) or `later` (`import()` and `import.meta.glob`).
 *
 * @typedef {'value' | 'type' | 'later'} Kind
 * @typedef {readonly [file: string, line: string]} Example
 * @typedef {{ who: RegExp, mustNot: RegExp, only?: readonly Kind[], why: string, refused: Example, allowed: Example }} Row
 */

/** What runs in the reader's browser; the `.astro` files of the islands run in the build. */
const inBrowser = /^src\/(?:browser\/|islands\/.*\.tsx?$)/u;
/** Schemas that hold lists of names and no zod. */
const vocabularies = '(?:collections|vocabulary|instrument-vocabulary)\\.ts$';
const running = /** @type {const} */ (['value', 'later']);

/** @type {readonly Row[]} */
export const importLaw = [
  {
    who: /^src\/schemas\//u,
    mustNot: /^src\/(?!schemas\/)/u,
    why: 'Schemas import nothing of ours but each other.',
    refused: ['src/schemas/faq.ts', "import { addDays } from '#domain/plan/days.ts';"],
    allowed: ['src/schemas/faq.ts', "import { linksSchema } from './shared.ts';"],
  },
  {
    who: /^src\/schemas\//u,
    mustNot: /^(?!src\/|zod$)/u,
    why: 'Schemas run in plain Node, in tests and in Astro alike: they need zod and nothing else.',
    refused: ['src/schemas/faq.ts', "import { reference } from 'astro:content';"],
    allowed: ['src/schemas/faq.ts', "import { z } from 'zod';"],
  },
  {
    who: /^src\/domain\//u,
    mustNot: new RegExp(`^src/schemas/(?!${vocabularies})`, 'u'),
    only: running,
    why: 'The domain imports only types from schemas, and values from the vocabularies, which hold no zod.',
    refused: ['src/domain/plan/days.ts', "import { faqSchema } from '#schemas/faq.ts';"],
    allowed: ['src/domain/plan/days.ts', "import type { Faq } from '#schemas/faq.ts';"],
  },
  {
    who: /^src\/domain\//u,
    mustNot: /^src\/(?!domain\/|schemas\/)/u,
    why: 'The domain knows neither site nor browser, neither texts nor views, and nobody’s door to the content.',
    refused: ['src/domain/plan/days.ts', "import type { getLibrary } from '#library';"],
    allowed: ['src/domain/plan/days.ts', "import type { Library } from '../library/types.ts';"],
  },
  {
    who: /^src\/domain\/(?!records\/schema\.ts$|book\/)/u,
    mustNot: /^(?!src\/|stemmer$|ml-matrix$|schema-dts$)/u,
    why: 'The domain is pure: no files, no processes, no Astro, no Preact; parsing belongs to schemas. Search has two libraries as pure as it is, and the shapes of schema.org are types alone.',
    refused: ['src/domain/plan/days.ts', "import { readFileSync } from 'node:fs';"],
    allowed: ['src/domain/plan/days.ts', "import { readDay } from './spans.ts';"],
  },
  {
    who: /^src\/domain\/book\//u,
    mustNot: /^(?!src\/|ultrahtml$|fflate$)/u,
    why: 'A book is made of built pages, by a command and in the browser: it takes one parser and one packer, both pure.',
    refused: ['src/domain/book/read-page.ts', "import { readFileSync } from 'node:fs';"],
    allowed: ['src/domain/book/read-page.ts', "import { parse } from 'ultrahtml';"],
  },
  {
    who: /^src\/domain\/records\/schema\.ts$/u,
    mustNot: /^(?!src\/|zod\/mini$)/u,
    why: 'This module comes to the browser: zod/mini is the small one.',
    refused: ['src/domain/records/schema.ts', "import * as z from 'zod';"],
    allowed: ['src/domain/records/schema.ts', "import * as z from 'zod/mini';"],
  },
  {
    who: /^src\//u,
    mustNot: /^src\/domain\/records\/schema\.ts$/u,
    only: ['value'],
    why: 'Load it by import() only, so that no page pays for zod before data comes in.',
    refused: ['src/browser/page.ts', "import { recordSchemas } from '#domain/records/schema.ts';"],
    allowed: ['src/browser/page.ts', "await import('#domain/records/schema.ts');"],
  },
  {
    who: /^src\/(?:site|urls)\.ts$/u,
    mustNot: /^(?!src\/(?:site\.ts|domain\/navigation\/(?:file-)?urls\.ts)$)/u,
    why: 'Everyone may ask for the site and its paths: they need nothing but each other and the makers of paths.',
    refused: ['src/urls.ts', "import { text } from '#strings';"],
    allowed: ['src/urls.ts', "import { createUrls } from '#domain/navigation/urls.ts';"],
  },
  {
    who: /^src\/strings\//u,
    mustNot: /^(?!src\/strings\/)/u,
    only: running,
    why: 'Texts are words: they know the domain by its types.',
    refused: ['src/strings/en.ts', "import { addDays } from '#domain/plan/days.ts';"],
    allowed: ['src/strings/en.ts', "import type { Day } from '#domain/records/timed.ts';"],
  },
  {
    who: /^src\/strings\//u,
    mustNot: /^(?!src\/(?:strings|domain|schemas)\/)/u,
    why: 'Texts know the domain and the schemas by their types, and nothing else.',
    refused: ['src/strings/en.ts', "import type { Shown } from '#islands/plan/choices.ts';"],
    allowed: ['src/strings/en.ts', "import type { Faq } from '#schemas/faq.ts';"],
  },
  {
    who: inBrowser,
    mustNot: new RegExp(`^src/schemas/(?!${vocabularies})`, 'u'),
    only: running,
    why: 'A zod schema makes an island a hundred times larger: import its type.',
    refused: ['src/islands/plan/PlanTool.tsx', "import { faqSchema } from '#schemas/faq.ts';"],
    allowed: ['src/islands/plan/PlanTool.tsx', "import type { Faq } from '#schemas/faq.ts';"],
  },
  {
    who: inBrowser,
    mustNot: /^(?:node:|astro(?:[:/]|$)|@astrojs\/|zod(?:\/|$))/u,
    why: 'This runs in the reader’s browser; what comes in is parsed by domain/records.',
    refused: ['src/islands/plan/PlanTool.tsx', "import { join } from 'node:path';"],
    allowed: ['src/islands/plan/PlanTool.tsx', "import { useState } from 'preact/hooks';"],
  },
  {
    who: inBrowser,
    mustNot: /^src\/(?:site|urls)\.ts$/u,
    why: 'The site is read from the environment of the build: islands get its name and paths as props.',
    refused: ['src/islands/plan/PlanTool.tsx', "import { urls } from '#urls';"],
    allowed: ['src/islands/search/Search.astro', "import { urls } from '#urls';"],
  },
  {
    who: /^src\/(?:islands|browser)\//u,
    mustNot:
      /^src\/(?:library\.ts$|content\.config\.ts$|(?:components|layouts|pages|integrations|tooling)\/)/u,
    why: 'Islands get props: they know neither the content nor the views around them nor the build.',
    refused: ['src/islands/plan/Plan.astro', "import { getLibrary } from '#library';"],
    allowed: ['src/islands/plan/Plan.astro', "import { addDays } from '#domain/plan/days.ts';"],
  },
  {
    who: /^src\/browser\/(?!actions\.ts$)/u,
    mustNot: /^src\/islands\//u,
    why: 'Islands stand on src/browser; only actions.ts there joins one to a page, by import().',
    refused: ['src/browser/page.ts', "await import('#islands/search/open-search.tsx');"],
    allowed: ['src/browser/actions.ts', "await import('#islands/search/open-search.tsx');"],
  },
  {
    who: /^src\/browser\/actions\.ts$/u,
    mustNot: /^src\/islands\/(?!search\/open-search\.tsx$)|^preact/u,
    why: 'It joins the search dialog to the page, and nothing else.',
    refused: ['src/browser/actions.ts', "await import('#islands/plan/PlanTool.tsx');"],
    allowed: ['src/browser/actions.ts', "await import('#islands/search/open-search.tsx');"],
  },
  {
    who: /^src\/browser\/actions\.ts$/u,
    mustNot: /^src\/islands\//u,
    only: ['value'],
    why: 'Load it by import(): a first look at a page pays for no island.',
    refused: ['src/browser/actions.ts', "import { openSearch } from '#islands/search/open-search.tsx';"],
    allowed: ['src/browser/actions.ts', "await import('#islands/search/open-search.tsx');"],
  },
  {
    who: /^src\/components\//u,
    mustNot: /^src\/(?:content\.config\.ts$|(?:layouts|pages|islands|browser|integrations|tooling)\/)/u,
    why: 'Components get props and are HTML alone: layouts and pages place them, and the islands beside them.',
    refused: ['src/components/ui/ScrollBox.astro', "import type { Shown } from '#islands/plan/choices.ts';"],
    allowed: ['src/components/ui/ScrollBox.astro', "import Facts from '#components/chrome/Facts.astro';"],
  },
  {
    who: /^src\/(?!pages\/|layouts\/)/u,
    mustNot: /^src\/library\.ts$/u,
    why: 'Only pages and layouts read the library; everyone else gets what it found as props or arguments.',
    refused: ['src/components/ui/ScrollBox.astro', "import { getLibrary } from '#library';"],
    allowed: ['src/pages/index.astro', "import { getLibrary } from '#library';"],
  },
  {
    who: /^src\/(?:pages|layouts|components)\//u,
    mustNot: /^(?:zod|preact)(?:\/|$)/u,
    why: 'What pages show is parsed by the library and moved by islands.',
    refused: ['src/pages/index.astro', "import { z } from 'zod';"],
    allowed: ['src/pages/[collection]/[id].astro', "import type { GetStaticPaths } from 'astro';"],
  },
  {
    who: /^src\/(?:pages|layouts|components)\//u,
    mustNot: new RegExp(`^src/schemas/(?!${vocabularies})`, 'u'),
    only: running,
    why: 'What pages show was parsed before: they take types from schemas, and values from the vocabularies.',
    refused: ['src/pages/index.astro', "import { faqSchema } from '#schemas/faq.ts';"],
    allowed: ['src/pages/index.astro', "import { pageCollections } from '#schemas/collections.ts';"],
  },
  {
    who: /^src\/(?:pages|layouts)\//u,
    mustNot: /^src\/(?:integrations|tooling)\//u,
    why: 'Pages take from the library and the domain; what happens around the build is not theirs.',
    refused: ['src/layouts/Page.astro', "import { policyOf } from '#integrations/page-policy.ts';"],
    allowed: ['src/layouts/Page.astro', "import { pageTitle } from '#domain/navigation/page-title.ts';"],
  },
  {
    who: /^src\//u,
    mustNot: /^src\/pages\//u,
    why: 'A page is a route and no module: what two of them share belongs into the domain, a layout or a component.',
    refused: ['src/pages/index.astro', "import { getStaticPaths } from './terms/[id].astro';"],
    allowed: ['src/pages/index.astro', "import Page from '#layouts/Page.astro';"],
  },
  {
    who: /^src\/layouts\//u,
    mustNot: /^src\/islands\//u,
    why: 'A layout is on every page of its kind: the page that needs an island brings it.',
    refused: ['src/layouts/Page.astro', "import Plan from '#islands/plan/Plan.astro';"],
    allowed: ['src/pages/index.astro', "import Search from '#islands/search/Search.astro';"],
  },
  {
    who: /^src\/library\.ts$/u,
    mustNot: /^(?!src\/(?:domain|schemas)\/|src\/site\.ts$|astro:content$|\/content\/(?:asked|told)\/)/u,
    why: 'The library reads the content through Astro and hands it to the domain; of the site it needs which shelves are hidden.',
    refused: [
      'src/library.ts',
      "import { checkContent } from '#integrations/check-content/check-content.ts';",
    ],
    allowed: ['src/library.ts', "import { getCollection } from 'astro:content';"],
  },
  {
    who: /^src\/(?:integrations\/|content\.config\.ts$)/u,
    mustNot: /^src\/(?:(?:pages|layouts|components|islands|browser|tooling|strings)\/)/u,
    why: 'Build steps read the content and what was built; how a page looks is not theirs.',
    refused: ['src/integrations/offline.ts', "import { kept } from '#browser/offline/kept.ts';"],
    allowed: ['src/integrations/offline.ts', "import { manifestOf } from '#domain/offline/manifest.ts';"],
  },
  {
    who: /^src\/tooling\//u,
    mustNot:
      /^(?:astro(?:[:/]|$)|src\/(?:content\.config\.ts$|(?:pages|layouts|components|islands|browser)\/))/u,
    why: 'Commands run in plain Node, where there is neither Astro nor a browser.',
    refused: ['src/tooling/review.ts', "import { getCollection } from 'astro:content';"],
    allowed: [
      'src/tooling/review.ts',
      "import { readFile } from '#integrations/check-content/read-file.ts';",
    ],
  },
  {
    who: /^src\//u,
    mustNot: /^tests\//u,
    why: 'Tests read the source, never the other way round.',
    refused: ['src/tooling/review.ts', "import { importLaw } from '../../tests/import-law.js';"],
    allowed: ['src/tooling/review.ts', "import { alignTable } from './align-table.ts';"],
  },
];

import type { BookData, BookPart } from '#domain/book/types.ts';

const page = (path: string, title: string) => ({ path, title });

/** A small book: a theme with two pages, and terms under a letter. */
export const smallParts: readonly BookPart[] = [
  {
    id: 'people',
    title: 'People & Team',
    lead: 'Hiring and feedback.',
    shelves: [
      {
        name: 'Guides',
        chapters: [
          {
            id: 'responsibilities-hiring',
            title: 'Hiring',
            pages: [page('responsibilities/hiring/', 'Hiring')],
          },
          {
            id: 'responsibilities-onboarding',
            title: 'Onboarding',
            pages: [page('responsibilities/onboarding/', 'Onboarding')],
          },
        ],
      },
    ],
  },
  {
    id: 'reference',
    title: 'Reference',
    lead: 'Terms.',
    shelves: [
      {
        name: 'Terms',
        chapters: [
          {
            id: 'terms-by-s',
            title: 'S',
            pages: [page('terms/sla/', 'SLA'), page('terms/slo/', 'SLO')],
          },
        ],
      },
    ],
  },
];

export const smallData: BookData = {
  site: {
    name: 'A Playbook <&>',
    description: 'What to do.',
    address: 'https://playbook.example/handbook/',
    language: 'en-GB',
    licence: 'CC BY 4.0',
    licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  },
  words: {
    cover: 'For managers',
    contents: 'Contents',
    imprint: 'About this book',
    licence: 'You may copy it:',
    asOf: 'Of 29 November 2026.',
    newer: 'Newer text:',
    accessibility: 'Everything is text.',
  },
  colours: { paper: '#ffffff', ink: '#000000', soft: '#444444', accent: '#b3371b' },
  style: 'p { margin: 0; }',
  parts: smallParts,
};

const main = (content: string, theme = '') =>
  `<!doctype html><html><body><main id="main"${theme}>${content}</main></body></html>`;

/** The built pages of the small book, below `/handbook/`. */
export const smallPages: Readonly<Record<string, string>> = {
  'responsibilities/hiring/': main(
    `<div class="head"><nav class="trail"><a href="/handbook/">Home</a></nav><a class="tag" href="/handbook/responsibilities/#people">People</a>
<h1 data-pagefind-weight="10">Hiring</h1><p class="byline small">11 min<a class="quiet-button" href="index.html.md">Copy</a></p></div>
<h2 id="in-short">In short</h2><p>Scores first.<button type="button" class="cite">1</button><a class="cite marginal" href="#note-1">1</a><span class="note" id="note-1" popover>A review</span></p>
<p>See <a href="/handbook/responsibilities/onboarding/#week-one">onboarding</a>, <a href="/handbook/terms/slo/">SLO</a>, <a href="/handbook/tools/plan/">the plan</a>, <a href="/handbook/responsibilities/onboarding/#gone">a place for screens</a> and <a href="https://doi.org/1">a study</a>.<br>Salt &amp; pepper &lt;here&gt;&#39;s</p>
<figure class="figure"><div role="img" aria-label="A &quot;bar&quot;"><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="f-hue" width="10" height="10"></rect></svg></div></figure>
<ol class="source-list"><li id="source-1">A review</li></ol>
<section class="end related"><h2 id="related">Where this leads</h2><h3>Guides<a href="/handbook/responsibilities/">and 2 more</a></h3><ul class="links"><li><a href="/handbook/responsibilities/onboarding/">Onboarding</a></li></ul></section>
<details class="no-print"><summary>Also asked</summary></details><p class="no-print">Report a mistake</p><script>if (1 < 2) {}</script>`,
    ' data-theme="people"',
  ),
  'responsibilities/onboarding/': main(
    '<h1>Onboarding</h1><h2 id="week-one">Week one</h2><p>Meet.</p>',
    ' data-theme="people"',
  ),
  'terms/sla/': main(
    '<h1>SLA</h1><dl class="facts"><dt class="no-print">Also called</dt><dd class="no-print">agreement</dd></dl><p>A promise. <a href="/handbook/terms/slo/">SLO</a></p>',
  ),
  'terms/slo/': main('<h1>SLO</h1><p>An aim.</p><h2 id="more">More</h2><p><a href="#more">Here</a></p>'),
};

export const smallPage = (path: string): string => smallPages[path] ?? '';

import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { limits, measureSite } from './measure-site.ts';

/** `npm run report:sizes`: what each page of the built site costs, largest first, beside the limits. */
const pages = measureSite('dist', createUrls(site.base).root).sort((a, b) => b.html - a.html);
const kb = (bytes: number) => (bytes / 1024).toFixed(1);
const row = (cells: (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(52) : String(cell).padStart(12))).join('');

console.log(row(['page (KB after brotli)', 'HTML + CSS', 'scripts', 'first visit', 'requests', 'elements']));
for (const { path, html, scripts, firstVisit, requests, elements } of pages)
  console.log(row([path, kb(html), kb(scripts), kb(firstVisit), requests, elements]));
const { html, scripts, firstVisit, requests, elements } = limits;
console.log(
  row([
    'limit of a reading page',
    `${kb(html.most)}/${kb(html.any)}`,
    kb(scripts.reading),
    kb(firstVisit),
    requests.reading,
    elements,
  ]),
);

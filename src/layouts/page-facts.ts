import type { PageFacts } from '#domain/library/structured-data.ts';
import { site } from '#site';
import { language } from '#strings';
import { urls } from '#urls';

/** The address of a path of the site, with its origin. */
export const absolute = (path: string): string => new URL(path, site.url).href;

/** The address of the picture that is shown where a page is shared; null where none is drawn. */
export const cardOf = (path: string): string | null => (site.cards ? absolute(urls.card(path)) : null);

interface Place {
  path: string;
  title: string;
  description: string;
  /** The way to it, without the page itself. */
  steps?: readonly { text: string; href: string }[];
}

/** A page as search engines are told of it. */
export const pageFacts = ({ path, title, description, steps = [] }: Place): PageFacts => ({
  url: absolute(path),
  title,
  description,
  image: cardOf(path),
  trail: steps.map(({ text, href }) => ({ name: text, url: absolute(href) })),
  site: {
    name: site.name,
    url: absolute(urls.home),
    logo: absolute(urls.file('icon-512.png')),
    licenceUrl: site.textLicenceUrl,
    language,
  },
});

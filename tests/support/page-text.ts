const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A piece of HTML as its reader sees it, with single spaces. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s>][\s\S]*?<\/\1>/gu, ' ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/giu, (whole, decimal, hex, name: string) =>
      decimal || hex
        ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(String(hex), 16))
        : (entities[name] ?? whole),
    )
    .replace(/\s+/gu, ' ')
    .trim();

/** Where the links of a page lead within the site, as paths with their fragments. */
export const linksOf = (html: string): { path: string; fragment: string; tag: string }[] =>
  Array.from(html.matchAll(/<a\s[^>]*href="([^"]+)"[^>]*>/gu), ([tag, href = '']) => {
    const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), 'http://site/');
    return { path: pathname, fragment: hash, tag };
  });

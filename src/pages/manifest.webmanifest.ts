import type { APIRoute } from 'astro';
import { readPalette } from '#domain/cards/colour.ts';
import { hasAddress, onShelf } from '#schemas/collections.ts';
import { site } from '#site';
import { language, shelfName } from '#strings';
import tokens from '#styles/tokens.css?raw';
import { urls } from '#urls';

/** What a system needs to know to keep the site among its apps. */
export const GET: APIRoute = () => {
  const { accent, paper } = readPalette(tokens);
  const icon = (name: string, size: number, purpose = 'any') => ({
    src: urls.file(name),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: urls.root,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: language,
    dir: 'ltr',
    start_url: urls.home,
    scope: urls.root,
    display: 'standalone',
    theme_color: accent,
    background_color: paper,
    categories: ['books', 'business', 'education'],
    icons: [icon('icon-192.png', 192), icon('icon-512.png', 512), icon('icon-maskable.png', 512, 'maskable')],
    shortcuts: onShelf('header', site.hidden)
      .filter(hasAddress)
      .slice(0, 3)
      .map((name) => ({ name: shelfName(name), url: urls.hub(name) })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};

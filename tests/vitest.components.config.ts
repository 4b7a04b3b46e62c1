import { getViteConfig } from 'astro/config';

/** The layer that renders .astro components and MDX: Astro's own Vite, in Node (happy-dom cannot render them). */
export default getViteConfig(
  { test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
  { root: new URL('..', import.meta.url).pathname, cacheDir: './.astro' },
);

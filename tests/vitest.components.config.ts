import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

/** The layer that renders .astro components and MDX: Astro's own Vite, in Node (happy-dom cannot render them). */
export default getViteConfig(
  { test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
  { root: fileURLToPath(new URL('..', import.meta.url)), cacheDir: './.astro' },
);

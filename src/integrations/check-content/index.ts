import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { formatProblems } from './format-problems.ts';

/**
 * Reports every problem of the content before Astro loads it. A build with problems exits 1;
 * `npm run dev` prints them and goes on.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      // Tests have the check as a layer of their own.
      if ((command !== 'build' && command !== 'dev') || process.env['VITEST']) return;
      const { problems } = checkContent(fileURLToPath(config.root));
      if (problems.length === 0) return;
      console.error(formatProblems(problems));
      if (command === 'build') process.exit(1);
      logger.warn('The content has problems; pages may be incomplete.');
    },
  },
});

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Problem } from '#domain/library/problem.ts';
import { problemsOfPage } from '#domain/library/problems-of-page.ts';
import { checkContent } from './check-content.ts';
import { formatProblems } from './format-problems.ts';

/** Where the problems of a page are asked for while developing, and the event that says they may have changed. */
const channel = 'content-problems';

/** How long a burst of changes may last, in milliseconds, before the content is checked again. */
const pause = 200;

/** Checks the content again when it changes, prints what is new, and answers pages that ask for their problems. */
export function watchContent(server: ViteDevServer, root: string, before: readonly Problem[]): void {
  let problems = before;
  let timer: NodeJS.Timeout | undefined;
  const check = () => {
    const printed = formatProblems(problems);
    ({ problems } = checkContent(root));
    if (formatProblems(problems) !== printed) console.error(formatProblems(problems));
    server.ws.send({ type: 'custom', event: channel });
  };
  const content = join(root, 'content/');
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(content)) return;
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  });
  server.middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith(`/${channel}/`)) return next();
    const own = problemsOfPage(problems, searchParams.get('path') ?? '/');
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end(own.length > 0 ? formatProblems(own) : '');
  });
}

/**
 * Reports every problem of the content before Astro loads it. A build with problems exits 1; `npm run dev` prints them,
 * shows those of a page on the page, and checks again whenever the content changes.
 */
export const contentCheck = (): AstroIntegration => {
  let root = '';
  let problems: readonly Problem[] = [];
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, logger }) => {
        // Tests have the check as a layer of their own.
        if ((command !== 'build' && command !== 'dev') || process.env['VITEST']) return;
        root = fileURLToPath(config.root);
        ({ problems } = checkContent(root));
        if (command === 'dev')
          injectScript('page', `import ${JSON.stringify(join(import.meta.dirname, 'dev-banner.ts'))};`);
        if (problems.length === 0) return;
        console.error(formatProblems(problems));
        if (command === 'build') process.exit(1);
        logger.warn('The content has problems; pages may be incomplete.');
      },
      'astro:server:setup': ({ server }) => {
        if (root) watchContent(server, root, problems);
      },
    },
  };
};

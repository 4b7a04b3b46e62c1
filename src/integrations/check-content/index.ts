import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { Problem } from '#domain/library/problem.ts';
import { problemsOfPage } from '#domain/library/problems-of-page.ts';
import { checkContent } from './check-content.ts';
import { formatProblems } from './format-problems.ts';
import { refuse } from './refuse.ts';

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

/** Checks the content beside whatever else is done. */
const checkInThread = (root: string): Promise<readonly Problem[]> =>
  new Promise((resolve, reject) => {
    new Worker(new URL('thread.ts', import.meta.url), { workerData: root })
      .once('message', resolve)
      .once('error', reject);
  });

/** Empties the folder of the last build, but for a repository that is published from it. */
function empty(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((name) => name !== '.git'))
    rmSync(join(folder, name), { recursive: true, force: true });
}

/**
 * Waits for the check once all modules are read and nothing is written yet: it runs beside the reading of them too,
 * what Vite stumbles over is told in its words, and a refused build leaves the last one as it was.
 */
const waitInBuild = (checked: Promise<readonly Problem[]>, output: string): Plugin => ({
  name: 'content-check',
  applyToEnvironment: ({ name }) => name === 'prerender',
  buildEnd: {
    // Before Astro copies the fonts into the folder, at the same moment.
    order: 'pre',
    sequential: true,
    async handler(error) {
      refuse(await checked);
      if (!error) empty(output);
    },
  },
});

/**
 * Reports every problem of the content. A build with problems exits 1 before any page is made; `npm run dev` prints
 * them, shows those of a page on the page, and checks again whenever the content changes. Astro reads the content
 * meanwhile; what it stumbles over, `content.config.ts` leaves to the same check.
 */
export const contentCheck = (): AstroIntegration => {
  let root = '';
  let checked: Promise<readonly Problem[]> | undefined;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        // Tests have the check as a layer of their own.
        if ((command !== 'build' && command !== 'dev') || process.env['VITEST']) return;
        root = fileURLToPath(config.root);
        checked = checkInThread(root);
        if (command === 'build') {
          const plugins = [waitInBuild(checked, fileURLToPath(config.outDir))];
          // Astro would empty the folder before the check is through.
          updateConfig({ vite: { build: { emptyOutDir: false }, plugins } });
        }
        if (command === 'dev')
          injectScript('page', `import ${JSON.stringify(join(import.meta.dirname, 'dev-banner.ts'))};`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        if (!checked) return;
        const problems = await checked;
        if (problems.length > 0) {
          console.error(formatProblems(problems));
          logger.warn('The content has problems; pages may be incomplete.');
        }
        watchContent(server, root, problems);
      },
    },
  };
};

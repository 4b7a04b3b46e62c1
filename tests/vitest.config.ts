import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The layers of the suite that need no Astro. `site`, `hosting` and `browser` read `dist/`, so they run after a build. */
const project = (name: string, files: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/${files}`], ...more },
});

/** What Playwright says of a step that was given up before the page had drawn a single frame. */
const noFrame = /attempting \w+ action\S*\s+\S+\s+- waiting for element to be [a-z, ]*stable\S*\s*$/u;

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  // Whoever writes a test of an island says `// @vitest-environment happy-dom` in its first line.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      // Pure functions share nothing, so a process serves many files: twice as fast. Some wait for commands and
      // servers of their own, so there are more processes than cores.
      project('unit', '*.test.ts', {
        isolate: false,
        maxWorkers: 3,
        // Some lint or run a command: on a busy machine five seconds are no time.
        testTimeout: 30_000,
        // The commands that tests start read their modules compiled: each begins a third earlier.
        env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') },
      }),
      project('content', '*.test.ts'),
      project('islands', '*.test.tsx', { maxWorkers: 4 }),
      project('site', '*.test.ts', { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('hosting', '*.test.ts', { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('browser', '*.test.ts', {
        // Some visit a hundred pages; a single step that is stuck is given up after a minute and a half.
        testTimeout: 900_000,
        hookTimeout: 120_000,
        // Two files at a time: what they wait for is mostly drawing and disk. None of them measures time.
        maxWorkers: 2,
        // On a starved machine Chromium may stop drawing a page for good, once in some ten thousand steps: a click then
        // waits for its first frame until it is given up. Such a test is run a second time, and only such a one.
        retry: { count: 1, condition: noFrame },
        // A page answers when its browser gets to it; on a busy machine half a minute is no time.
        expect: { poll: { timeout: 90_000 } },
      }),
    ],
  },
});

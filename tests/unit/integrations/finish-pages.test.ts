import type { AstroPrerenderer, RouteData } from 'astro';
import { describe, expect, it } from 'vitest';
import { withPageSteps } from '#integrations/finish-pages.ts';

const site = 'https://playbook.example';
type Kind = RouteData['type'];

/** A prerenderer that renders each path after as many turns of the event loop as it is told, with the path as text. */
function prerenderer(paths: readonly (readonly [path: string, type: Kind, turns?: number])[]) {
  const routes = paths.map(([pathname, type]) => ({ pathname, route: { type } as RouteData }));
  const turnsOf = new Map(paths.map(([pathname, , turns = 0]) => [pathname, turns]));
  const own: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: () => Promise.resolve(routes),
    render: async (request) => {
      const path = new URL(request.url).pathname.replace('/handbook', '');
      for (let turn = turnsOf.get(path) ?? 0; turn > 0; turn -= 1) await new Promise(setImmediate);
      return new Response(`text of ${path}`, { status: path === '/404/' ? 404 : 200 });
    },
  };
  return own;
}

/** Builds as Astro does, all paths at once; says what was written and what was called. */
async function build(own: AstroPrerenderer, failing = '') {
  const called: string[] = [];
  const wrapped = withPageSteps(own, '/handbook/', {
    finish: (html, file) => {
      if (failing && html.includes(failing)) throw new Error('no policy');
      called.push(file);
      return `${html}, finished`;
    },
    afterAll: () => called.push('after all'),
  });
  const paths = await wrapped.getStaticPaths();
  const written = await Promise.allSettled(
    paths.map(async ({ pathname, route }) => {
      const request = new Request(`${site}/handbook${pathname}`);
      const made = await wrapped.render(request, { routeData: route });
      const { response } = made instanceof Response ? { response: made } : made;
      return `${response.status} ${await response.text()}`;
    }),
  );
  return {
    called,
    written: written.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason))),
  };
}

describe('the pages of a build', () => {
  it('are finished before all else, and nothing else is touched', async () => {
    const { called, written } = await build(
      prerenderer([
        ['/feed.xml', 'endpoint'],
        ['/', 'page'],
        ['/old/', 'redirect'],
        ['/terms/burnout/', 'page'],
        ['/404/', 'page'],
      ]),
    );
    expect(written).toEqual([
      '200 text of /, finished',
      '200 text of /terms/burnout/, finished',
      '404 text of /404/, finished',
      '200 text of /feed.xml',
      '200 text of /old/',
    ]);
    expect(called).toEqual(['index.html', 'terms/burnout/index.html', '404/index.html', 'after all']);
  });

  it('are finished in the order in which they were begun, whichever is rendered first', async () => {
    const { called } = await build(
      prerenderer([
        ['/slow/', 'page', 9],
        ['/quick/', 'page'],
        ['/slower/', 'page', 20],
        ['/last/', 'page', 3],
      ]),
    );
    expect(called).toEqual([
      'slow/index.html',
      'quick/index.html',
      'slower/index.html',
      'last/index.html',
      'after all',
    ]);
  });

  it('end a build where one cannot be finished, and do not keep the others waiting', async () => {
    const { called, written } = await build(
      prerenderer([
        ['/first/', 'page'],
        ['/faulty/', 'page'],
        ['/third/', 'page'],
      ]),
      'faulty',
    );
    expect(written).toEqual([
      '200 text of /first/, finished',
      'Error: no policy',
      '200 text of /third/, finished',
    ]);
    expect(called).not.toContain('after all');
  });
});

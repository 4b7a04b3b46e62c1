import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** What is done to every page of a build before it is written. */
export interface PageSteps {
  /** Gets the HTML of a page and its file in the build; gives what is written. */
  readonly finish: (html: string, file: string) => string | Promise<string>;
  /** Called once, after the last page; the build goes on meanwhile. */
  readonly afterAll: () => void;
}

/** The file that a page of an address is written to: `/handbook/terms/burnout/` is `terms/burnout/index.html`. */
const fileOf = (address: string, base: string): string =>
  `${new URL(address).pathname.slice(base.length)}index.html`;

/**
 * Takes the pages through the steps while the build makes them: later each would have to be read, and written, once
 * more. They are made before all else, so that what comes after the last one has the time of the rest, and are finished
 * in the order in which they were begun, however many are made at once.
 */
export function withPageSteps(own: AstroPrerenderer, base: string, steps: PageSteps): AstroPrerenderer {
  let left = 0;
  let before: Promise<unknown> = Promise.resolve();

  const finish = async (
    rendered: ReturnType<AstroPrerenderer['render']>,
    file: string,
    turn: Promise<unknown>,
  ) => {
    const made = await rendered;
    const { response, ...rest } = made instanceof Response ? { response: made } : made;
    const html = await response.text();
    await turn;
    const page = await steps.finish(html, file);
    left -= 1;
    if (left === 0) steps.afterAll();
    return { ...rest, response: new Response(page, response) };
  };

  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      const isPage = ({ route }: (typeof paths)[number]) => route.type === 'page';
      const pages = paths.filter(isPage);
      left = pages.length;
      return [...pages, ...paths.filter((path) => !isPage(path))];
    },
    render: (request, options) => {
      const rendered = own.render(request, options);
      if (options.routeData.type !== 'page') return rendered;
      const page = finish(rendered, fileOf(request.url, base), before);
      before = page.catch(() => undefined);
      return page;
    },
  };
}

/** Finishes the pages of a build. */
export const finishPages = (base: string, steps: PageSteps): AstroIntegration => ({
  name: 'finish-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => setPrerenderer((own) => withPageSteps(own, base, steps)),
  },
});

import { afterEach, expect, it, vi } from 'vitest';
import { fetchJson, fetchJsonOnce } from '#browser/fetch-json.ts';

afterEach(() => vi.unstubAllGlobals());

const answerWith = (...responses: readonly (Response | Error)[]) => {
  const answers = responses.values();
  const fetch = vi.fn(async () => {
    const next = answers.next().value;
    if (next instanceof Response) return next;
    throw next ?? new Error('asked once too often');
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

it('a file that is not there is refused by its address and status', async () => {
  answerWith(new Response('<p>Not found', { status: 404 }));
  await expect(fetchJson('/a.json')).rejects.toThrow('/a.json: 404');
});

it('is fetched once, asked for at the same time or later', async () => {
  const fetch = answerWith(Response.json([1]));
  expect(await Promise.all([fetchJsonOnce('/b.json'), fetchJsonOnce('/b.json')])).toEqual([[1], [1]]);
  expect(await fetchJsonOnce('/b.json')).toEqual([1]);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it.each([
  ['a network that is away', new TypeError('Failed to fetch')],
  ['an error of the host', new Response('', { status: 503 })],
])('after %s another try works', async (name, failure) => {
  answerWith(failure, Response.json('there'));
  await expect(fetchJsonOnce(`/${name}`)).rejects.toThrow();
  expect(await fetchJsonOnce(`/${name}`)).toBe('there');
});

it('files of other addresses are other files', async () => {
  answerWith(Response.json('one'), Response.json('two'));
  expect([await fetchJsonOnce('/one.json'), await fetchJsonOnce('/two.json')]).toEqual(['one', 'two']);
});

// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createToolLinks } from '#domain/navigation/urls.ts';
import * as capacity from '#islands/capacity/route.ts';
import * as dora from '#islands/dora/route.ts';
import { useRoute } from '#islands/parts/use-route.ts';
import * as plan from '#islands/plan/route.ts';
import * as portfolio from '#islands/portfolio/route.ts';
import * as readiness from '#islands/readiness/route.ts';
import * as resume from '#islands/resume/route.ts';
import * as stories from '#islands/stories/route.ts';

afterEach(cleanup);

/** An id that a record may have: whatever can be imported can be opened. */
const ids = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.constantFrom(
    'new',
    'role',
    'case',
    'whole',
    'item',
    'start',
    '..',
    '%41',
    '~d800',
    'a b',
    '<img>',
    '#',
    '/',
  ),
);
/** What a link to another tool holds behind the page. */
const hashOf = (href: string) => new URL(href, 'https://site.example').hash;
const links = createToolLinks('/');

describe('a record of any id is opened by its address:', () => {
  test.each<[string, (id: string) => unknown, (id: string) => unknown]>([
    ['a check', (id) => dora.parseRoute(dora.hrefTo('check', id)), (id) => ({ page: 'check', id })],
    ['a result', (id) => dora.parseRoute(dora.hrefTo('result', id)), (id) => ({ page: 'result', id })],
    ['a plan', (id) => plan.parseRoute(plan.hrefToPlan(id)), (id) => ({ page: 'plan', id })],
    [
      'a plan from elsewhere',
      (id) => plan.parseRoute(hashOf(links.plan(id))),
      (id) => ({ page: 'plan', id }),
    ],
    ['an example', (id) => portfolio.parseRoute(portfolio.hrefToItem(id)), (id) => ({ name: 'item', id })],
    [
      'an example from elsewhere',
      (id) => portfolio.parseRoute(hashOf(links.example(id))),
      (id) => ({ name: 'item', id }),
    ],
    [
      'a bullet’s example',
      (id) => resume.parseRoute(hashOf(links.bulletFrom(id))),
      (id) => ({ page: 'bullets', from: id }),
    ],
    [
      'a story’s example',
      (id) => stories.parseRoute(hashOf(links.storyFrom(id))),
      (id) => ({ page: 'from', id }),
    ],
    ['a story', (id) => stories.parseRoute(stories.hrefToStory(id)), (id) => ({ page: 'story', id })],
    [
      'a practice',
      (id) => stories.parseRoute(stories.hrefToPractise(id)),
      (id) => ({ page: 'practise', id }),
    ],
    [
      'an attempt',
      (id) => readiness.parseRoute(readiness.formatRoute(id, 'PPL', 'ppl.1to1')),
      (id) => ({ attempt: id, page: 'ppl', item: 'ppl.1to1' }),
    ],
  ])('%s', (_, open, route) => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(open(id)).toEqual(route(id));
      }),
    );
  });
});

test('the addresses of the pages without an id are what they were', () => {
  expect(capacity.hrefTo('mix')).toBe('#mix');
  expect(capacity.parseRoute('#mix')).toBe('mix');
  expect(capacity.parseRoute('#week')).toBe('week');
  expect(resume.hrefTo('whole')).toBe('#whole');
  expect(resume.parseRoute('#whole')).toEqual({ page: 'whole', from: '' });
  expect(plan.hrefToNew).toBe('#new');
  expect(plan.parseRoute('#new')).toEqual({ page: 'new' });
  expect(plan.parseRoute('#role')).toEqual({ page: 'role' });
  expect(plan.parseRoute('')).toEqual({ page: 'plan', id: '' });
  expect(portfolio.hrefToCase).toBe('#case');
  expect(portfolio.parseRoute('#case')).toEqual({ name: 'case' });
  expect(portfolio.hrefToNew()).toBe('#new');
  expect(portfolio.hrefToNew('mentoring')).toBe('#new=mentoring');
  expect(stories.hrefToPractise()).toBe('#practise');
  expect(readiness.formatRoute('k2p9ab7x', 'PPL', 'ppl.1to1')).toBe('#/k2p9ab7x/ppl/ppl.1to1');
});

test.each(['%zz', '%E0%A4', '%'])(
  'a fragment that cannot be decoded names nothing, and is no error: %s',
  (id) => {
    expect(dora.parseRoute(`#check=${id}`)).toEqual({ page: 'check', id });
    expect(portfolio.parseRoute(`#item=${id}`)).toEqual({ name: 'item', id });
    expect(stories.parseRoute(`#story=${id}`)).toEqual({ page: 'story', id });
    expect(plan.parseRoute(`#${id}`)).toEqual({ page: 'plan', id });
    expect(resume.parseRoute(`#from=${id}`)).toEqual({ page: 'bullets', from: id });
    expect(readiness.parseRoute(`#/${id}/ppl`)).toEqual({ attempt: id, page: 'ppl', item: '' });
  },
);

describe('what a tool makes of its address', () => {
  const open = (hash: string) => {
    history.replaceState(null, '', hash);
    return renderHook(() => useRoute(portfolio.grammar)).result.current;
  };
  afterEach(() => history.replaceState(null, '', '#'));

  test.each(['#item=e-7', '#item=e-7.', '#item=e-7),', '#ITEM=e-7', '#item%3De-7', '#item%3de-7!'])(
    'is the example in %s',
    (hash) => {
      expect(open(hash)).toMatchObject({ route: { name: 'item', id: 'e-7' }, lost: '' });
    },
  );
  test.each(['#item', '#item=', '#items=e-7', '#<b>', '#%zz'])(
    'is the first page, and that it is lost, in %s',
    (hash) => {
      const located = open(hash);
      expect(located.route).toEqual({ name: 'overview' });
      expect(located.lost).toContain('#');
    },
  );
  test('is that somebody stays where they are, in a place on the page', async () => {
    document.body.insertAdjacentHTML('beforeend', '<main id="main"></main>');
    history.replaceState(null, '', '#item=e-7');
    const { result } = renderHook(() => useRoute(portfolio.grammar));
    location.hash = '#main';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(result.current).toMatchObject({ route: { name: 'item', id: 'e-7' }, lost: '' });
  });
});

test('a page of the address is followed; from a shared link one comes to the start, which has no fragment', async () => {
  history.replaceState(null, '', '#d=1.x');
  const { result } = renderHook(() => useRoute(dora.grammar));
  expect(result.current).toMatchObject({ shared: '#d=1.x', route: { page: 'start' }, hasMoved: false });
  expect(location.hash).toBe('');
  result.current.go('');
  await vi.waitFor(() => expect(result.current).toMatchObject({ shared: null, hasMoved: true }));
  result.current.go(dora.hrefTo('check', 'a b'));
  await vi.waitFor(() => expect(result.current.route).toEqual({ page: 'check', id: 'a b' }));
});

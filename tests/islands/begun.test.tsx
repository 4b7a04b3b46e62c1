// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { homeScript } from '#browser/home-script.ts';
import { keepPlace } from '#browser/records/keep-place.ts';
import { emptyStore } from '#domain/records/store.ts';
import { frozenStore } from '../support/records.ts';

const [plan] = frozenStore().plans;
const tasks = [
  { id: 'one', phase: 'mine' as const, text: 'One', done: '2026-02-01T00:00:00.000Z' },
  { id: 'two', phase: 'mine' as const, text: 'Two' },
];
const unfinishedPlan = { ...emptyStore, plans: [{ ...plan!, id: 'p', kind: '30d' as const, tasks }] };
/** Opens the home page as it is served. */
function openHome(): HTMLAnchorElement {
  document.body.innerHTML = '<a data-begun="plan" href="/tools/plan/" hidden>Your plan: <b></b></a>';
  new Function(homeScript('/'))();
  return document.querySelector('a')!;
}

beforeEach(() => localStorage.clear());

test('home shows what a tool has left unfinished, and nothing once it is done or deleted', () => {
  keepPlace('/', unfinishedPlan);
  const link = openHome();
  expect([link.hidden, link.hash, link.textContent]).toEqual([false, '#p', 'Your plan: 1 / 2']);
  keepPlace('/', emptyStore);
  expect(openHome().hidden).toBe(true);
  expect(localStorage).toHaveLength(0);
});

test.each(['{', '[["x"]]', 'null', '[["unknown","#a","1"]]'])(
  'home shrugs off what it cannot read: %s',
  (text) => {
    keepPlace('/', unfinishedPlan);
    localStorage.setItem(localStorage.key(0)!, text);
    expect(openHome().hidden).toBe(true);
  },
);

test('another site on the same origin has a place of its own', () => {
  keepPlace('/handbook/', unfinishedPlan);
  expect(openHome().hidden).toBe(true);
});

test('the script of the home page has at most 400 bytes', () => {
  expect(new TextEncoder().encode(homeScript('/handbook/')).length).toBeLessThanOrEqual(400);
});

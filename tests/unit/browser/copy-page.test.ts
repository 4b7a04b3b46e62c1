// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyPage } from '#browser/copy-page.ts';
import { prose } from '#strings';

const writeText = vi.fn<(text: string) => Promise<void>>();
const assign = vi.fn<(href: string) => void>();
const answer = vi.fn<(href: string) => Promise<Response>>();
let link: HTMLAnchorElement;
beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue(undefined);
  assign.mockReset();
  answer.mockReset().mockResolvedValue(new Response('# A page\n'));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('location', { assign });
  vi.stubGlobal('fetch', answer);
  document.body.innerHTML = '<a href="https://a.example/index.html.md">Copy as Markdown</a>';
  link = document.querySelector('a')!;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('copies what the link leads to, and says so for two seconds', async () => {
  await copyPage(link);
  expect(answer).toHaveBeenCalledWith('https://a.example/index.html.md');
  expect(writeText).toHaveBeenCalledWith('# A page\n');
  expect(link.textContent).toBe(prose.copied);
  vi.advanceTimersByTime(2000);
  expect(link.textContent).toBe('Copy as Markdown');
  expect(assign).not.toHaveBeenCalled();
});

it.each([
  ['the file is missing', () => answer.mockResolvedValue(new Response('', { status: 404 }))],
  ['there is no network', () => answer.mockRejectedValue(new TypeError('failed'))],
])('stays on the page and says that it failed where %s', async (_, spoil) => {
  spoil();
  await copyPage(link);
  expect(link.textContent).toBe(prose.copyFailed);
  vi.advanceTimersByTime(2000);
  expect(link.textContent).toBe('Copy as Markdown');
  expect(assign).not.toHaveBeenCalled();
});

it('follows the link where the clipboard is closed', async () => {
  writeText.mockRejectedValue(new Error('not allowed'));
  await copyPage(link);
  expect(assign).toHaveBeenCalledWith('https://a.example/index.html.md');
  expect(link.textContent).toBe('Copy as Markdown');
});

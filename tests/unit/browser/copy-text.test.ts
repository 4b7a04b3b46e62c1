// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyText } from '#browser/copy-text.ts';
import { prose } from '#strings';

const writeText = vi.fn<(text: string) => Promise<void>>();
let button: HTMLButtonElement;
beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  document.body.innerHTML =
    '<div data-copy-scope><p data-copy-text data-copy-value="Hello. "></p><button>Copy</button></div>';
  button = document.querySelector('button')!;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('copies the text beside the button, and says so for two seconds', async () => {
  await copyText(button);
  expect(writeText).toHaveBeenCalledWith('Hello.');
  expect(button.textContent).toBe(prose.copied);
  vi.advanceTimersByTime(2000);
  expect(button.textContent).toBe('Copy');
});

it('goes back to its label however often it is clicked', async () => {
  await copyText(button);
  vi.advanceTimersByTime(1000);
  await copyText(button);
  vi.advanceTimersByTime(2000);
  expect(button.textContent).toBe('Copy');
});

it('is announced from the first change on, which says when copying failed', async () => {
  writeText.mockRejectedValue(new Error('not allowed'));
  const before: (string | null)[] = [];
  Object.defineProperty(button, 'textContent', {
    get: () => 'Copy',
    set: () => before.push(button.getAttribute('aria-live')),
  });
  await copyText(button);
  expect(before).toEqual(['polite']);
});

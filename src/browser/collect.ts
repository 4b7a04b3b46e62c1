import { collectedMarkdown } from '#domain/text/collected-markdown.ts';
import { collect as text } from '#strings';
import { copyValue } from './copy-text.ts';
import { keepInAddress } from './keep-in-address.ts';
import { printPart } from './print-part.ts';

/** The name in the address under which what is collected is kept, so that it can be shared and gone back to. */
const inAddress = 'chosen';

const buttons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-collect]')];
const itemOf = (button: HTMLElement) => button.closest('li');
const isChosen = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true';

function mark(button: HTMLElement, chosen: boolean): void {
  button.setAttribute('aria-pressed', String(chosen));
  itemOf(button)?.classList.toggle('is-collected', chosen);
}

/** What was collected, in the order of the page. */
const collected = () =>
  buttons()
    .filter(isChosen)
    .map((button) => {
      const item = itemOf(button);
      const link = item?.querySelector('a');
      const words = item?.querySelector<HTMLElement>('[data-copy-text]');
      const paragraphs = [...(words?.children ?? [])].map(({ textContent }) => textContent ?? '');
      return {
        title: item?.querySelector('strong, .card-title')?.textContent?.trim() ?? '',
        text: paragraphs.join('\n\n'),
        href: link?.href ?? '',
      };
    });

function makeButton(label: string, act: (button: HTMLElement) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = label;
  button.addEventListener('click', () => act(button));
  return button;
}

/** The bar at the foot of the page that says how many there are, and what can be done with them. */
function makeBar(): { show: (count: number) => void } {
  const bar = document.createElement('section');
  bar.className = 'collected';
  bar.setAttribute('aria-label', text.bar);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  bar.append(
    status,
    makeButton(text.copy, (button) => void copyValue(button, collectedMarkdown(collected()))),
    makeButton(text.print, () => printPart('collected')),
    makeButton(text.clear, () => {
      const last = buttons().find(isChosen);
      for (const button of buttons()) mark(button, false);
      last?.focus();
      update();
    }),
  );
  document.querySelector('main')?.append(bar);
  return {
    show: (count) => {
      bar.hidden = count === 0;
      status.textContent = text.count(count);
    },
  };
}

let bar: ReturnType<typeof makeBar> | undefined;

function update(): void {
  const chosen = buttons()
    .filter(isChosen)
    .map(({ dataset }) => dataset['collect'] ?? '');
  keepInAddress({ [inAddress]: chosen.join(' ') });
  bar ??= makeBar();
  bar.show(chosen.length);
}

/** Takes an item into what is collected, or out of it. */
export function toggleCollected(button: HTMLElement): void {
  mark(button, !isChosen(button));
  update();
}

/** Collects again what the address names. */
export function restoreCollected(): void {
  const wanted = new Set(new URLSearchParams(location.search).get(inAddress)?.split(' '));
  const found = buttons().filter(({ dataset }) => wanted.has(dataset['collect'] ?? ''));
  for (const button of found) mark(button, true);
  if (found.length > 0) update();
}

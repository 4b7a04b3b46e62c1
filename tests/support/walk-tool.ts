/** Names of buttons that leave the page, need a device, or take away what the others change. */
const leaving =
  'delete|remove|print|download|copy|record|import|file|undo|clear|merge|replace|keep everything|sign';

/**
 * In a page: uses one of the controls of a tool as a reader might, drawn by a number, and gives its name. What is
 * written is a text of two directions, long and without a space. It runs inside the page, so it needs nothing from
 * outside.
 */
export function useControl([drawn, long, leave]: readonly [number, string, string]): string {
  const isOffered = (control: HTMLElement) =>
    control.checkVisibility() &&
    !control.matches(':disabled, [readonly], [type=file], [type=date], [type=month]') &&
    !(control.localName === 'button' && new RegExp(leave, 'iu').test(control.textContent ?? ''));
  const controls = [
    ...document.querySelectorAll<HTMLElement>('main :is(input, select, textarea, button)'),
  ].filter(isOffered);
  const control = controls[drawn % Math.max(1, controls.length)];
  if (!control) return 'nothing';
  const label = 'labels' in control ? (control.labels as NodeListOf<HTMLElement> | null)?.[0] : null;
  const name = `${control.localName} ${(label ?? control).textContent?.slice(0, 30) ?? ''}`;
  const isText =
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && !/^(?:radio|checkbox)$/u.test(control.type));
  if (isText) {
    control.value = control.inputMode === 'decimal' ? String(1 + (drawn % 9)) : long;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (control instanceof HTMLSelectElement) {
    control.selectedIndex = drawn % control.options.length;
    control.dispatchEvent(new Event('change', { bubbles: true }));
    control.dispatchEvent(new Event('input', { bubbles: true }));
  } else control.click();
  return name;
}

export const leavingNames = leaving;

/** In a page: what its main part says, without the seconds of a clock. */
export const readMain = (): string =>
  (document.querySelector('main')?.innerText ?? '').replace(/\d+:\d\d/gu, 't').replace(/\s+/gu, ' ');

/** In a page: how far it scrolls sideways, and the words of `mark` that stand inside ours without a direction of their own. */
export function findSpills(mark: string): string[] {
  const root = document.documentElement;
  const faults: string[] = [];
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll('main *')].findLast(
      (part) => part.getBoundingClientRect().right > root.clientWidth + 1,
    );
    faults.push(
      `scrolls sideways by ${root.scrollWidth - root.clientWidth} px: <${wide?.localName} class="${wide?.getAttribute('class') ?? ''}">`,
    );
  }
  const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    const isOwn = parent?.closest('bdi, [dir=auto], option, textarea, title');
    if (textContent?.includes(mark) && parent && !isOwn)
      faults.push(
        `not isolated: <${parent.localName} class="${parent.getAttribute('class') ?? ''}"> in <${parent.parentElement?.localName}>`,
      );
  }
  return faults;
}

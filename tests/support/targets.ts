import type { Page } from 'playwright-core';

/** In the page: targets below the least size, and in a tool controls below the height for fingers. */
function measureTargets(limits: { readonly least: number; readonly control: number }): string[] {
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  /** A choice is made by pressing its label as well. */
  const targetOf = (element: Element): Element =>
    element instanceof HTMLInputElement && /^(?:radio|checkbox)$/u.test(element.type)
      ? (element.labels?.[0] ?? element)
      : element;
  const candidates = document.querySelectorAll('a[href], button, input, select, textarea, summary');
  const targets = [...new Set([...candidates].map(targetOf))].filter(isSeen);

  /** Part of a line of text, whose height it cannot change: outside of criterion 2.5.8. */
  const isInText = (target: Element): boolean => {
    if (getComputedStyle(target).display !== 'inline') return false;
    let block = target.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const walker = document.createTreeWalker(block ?? target, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (/\w/u.test(textContent ?? '') && !parentElement?.closest('a, button')) return true;
    }
    return false;
  };
  const measured = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = ({ box }: { box: DOMRect }) => box.width < limits.least || box.height < limits.least;
  const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
  /** The circle around a small target touches no other target, nor the circle of another small one. */
  const hasSpace = (small: (typeof measured)[number]): boolean => {
    const { x, y } = middle(small.box);
    return measured.every((other) => {
      if (other === small) return true;
      const { box } = other;
      const away = Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      );
      const centre = middle(box);
      const apart = Math.hypot(centre.x - x, centre.y - y);
      return away >= limits.least / 2 && (!isSmall(other) || apart >= limits.least);
    });
  };
  const describe = ({ element, box }: (typeof measured)[number]) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 30)}: ${box.width.toFixed(0)}×${box.height.toFixed(1)}`;
  const small = measured.filter(
    (target) => isSmall(target) && !isInText(target.element) && !hasSpace(target),
  );
  const low = measured.filter(
    ({ element, box }) =>
      element.closest('main') &&
      element.matches('button, input, select, textarea, summary, label') &&
      // Half a pixel is rounding of sizes in rem.
      box.height < limits.control - 0.5,
  );
  return [...new Set([...small, ...low])].map(describe);
}

const least = 24;
/** What a finger finds without looking twice: asked of the controls of tools on a phone. */
const forFingers = 44;

/** Targets that are too small on the open page: below 24 px, or, among the controls of a tool, below 44 px high. */
export const findSmallTargets = (page: Page, { isTool }: { isTool: boolean }): Promise<string[]> =>
  page.evaluate(measureTargets, { least, control: isTool ? forFingers : 0 });

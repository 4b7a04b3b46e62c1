import type { Page } from 'playwright-core';

/** In the page: what is lost: off the side, cut off in its box, or lying on other text. */
function measureFit(): string[] {
  // What is laid out only when it is scrolled to is measured, too.
  const whole = new CSSStyleSheet();
  whole.replaceSync('body *:not(details *) { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(whole);
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    faults.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);

  const scrolls = (value: string) => value === 'auto' || value === 'scroll';
  /** Hidden on purpose: texts for screen readers only, which are a pixel in size. */
  const isForEars = (element: Element) => element.closest('.visually-hidden, thead') !== null;
  const name = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40)}`;
  for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg *)')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || isForEars(element)) continue;
    // What is typed into a field moves with the cursor.
    if (element.matches('input')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut =
      (/hidden|clip/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (isCut) faults.push(`${name(element)} is cut off`);
  }

  /** The box that a text may scroll in; its own lines may overlap as their line height says. */
  const blockOf = (start: Element): Element => {
    let block = start;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    return block;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { block: Element; box: DOMRect }[] = [];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const { parentElement: parent } = text;
    if (!parent || !text.textContent?.trim() || parent.closest('svg, option') || isForEars(parent)) continue;
    if (parent.closest('.skip') || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    let scroller: Element | null = parent;
    while (scroller && !scrolls(getComputedStyle(scroller).overflowX)) scroller = scroller.parentElement;
    for (const box of range.getClientRects()) {
      if (box.width < 2) continue;
      if (!scroller && (box.left < -1 || box.right > root.clientWidth + 1))
        faults.push(`${name(parent)} leaves the window at the side`);
      lines.push({ block: blockOf(parent), box });
    }
  }
  // Letters fill the middle of a line's box, so boxes may touch at their edges without anything lost.
  const crosses = (a: DOMRect, b: DOMRect) => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 2 && down > 0.35 * Math.min(a.height, b.height);
  };
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1))
      if (one.block !== other.block && crosses(one.box, other.box))
        faults.push(`${name(one.block)} lies on ${name(other.block)}`);
  });
  return [...new Set(faults)];
}

/** What cannot be read on the open page: off the side, cut off, or lying on other text. */
export const findLostText = (page: Page): Promise<string[]> => page.evaluate(measureFit);

/** The spacing that criterion 1.4.12 of WCAG lets a reader choose. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** The same with the wider text spacing that a reader may have chosen in a style of their own. */
export async function findLostWideText(page: Page): Promise<string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
  const faults = await findLostText(page);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return faults;
}

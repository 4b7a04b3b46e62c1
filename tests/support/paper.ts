import type { Page } from 'playwright-core';

/** In the page, laid out for print: navigation, cut tables, dark grounds and pale text. */
function measurePaper(): string[] {
  const faults: string[] = [];
  const name = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40)}`;
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Red, green, blue and opacity, each 0 to 255. */
  const channels = (color: string): readonly number[] => {
    if (!paint) return [];
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = color;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  /** 0 is black, 255 white; what is transparent is the paper. */
  const brightness = (color: string): number => {
    const [red = 0, green = 0, blue = 0, opacity = 255] = channels(color);
    return ((0.3 * red + 0.59 * green + 0.11 * blue) * opacity) / 255 + (255 - opacity);
  };
  const width = document.documentElement.clientWidth;
  for (const element of document.querySelectorAll<HTMLElement>('body, body *:not(svg *)')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden'))
      continue;
    const box = element.getBoundingClientRect();
    if (box.width * box.height < 1) continue;
    if (element.matches('nav, footer.foot, header.top, .skip')) faults.push(`${name(element)} is printed`);
    if (box.right > width + 1 || box.left < -1) faults.push(`${name(element)} is wider than the paper`);
    const { backgroundColor, color } = getComputedStyle(element);
    if (brightness(backgroundColor) < 200) faults.push(`${name(element)} has a dark ground`);
    const hasText = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
    if (hasText && brightness(color) > 150) faults.push(`${name(element)} is pale`);
  }
  return faults;
}

/** What is wrong with the open page on paper: it must be laid out for print already. */
export const findPaperFaults = (page: Page): Promise<string[]> => page.evaluate(measurePaper);

/** The open page as a PDF: how many sheets of A4 it fills. */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Where the keyboard should stop, in the order of the document. */
    stops: Element[];
    /** Where it stopped, key by key. */
    reached: Focus[];
  }
}

/** In the page: notes every element that Tab should reach; gives them, and whether they were noted before. */
function noteStops(): { stops: string[]; dates: number; isKnown: boolean } {
  const isStopOfGroup = (radio: HTMLInputElement) => {
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      ({ name, form }) => name === radio.name && form === radio.form,
    );
    return radio === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const candidates = document.querySelectorAll<HTMLElement | SVGElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  const known = window.stops;
  window.stops = [...candidates].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !(element instanceof HTMLInputElement && element.type === 'radio' && !isStopOfGroup(element)),
  );
  const { stops } = window;
  return {
    stops: stops.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    dates: stops.filter((stop) => stop.matches('[type=date], [type=time], [type=month], [type=week]')).length,
    isKnown: known?.length === stops.length && known.every((stop, at) => stop === stops[at]),
  };
}

interface Focus {
  readonly at: number;
  readonly name: string;
  /** A date has a stop for the day, the month, the year and the calendar. */
  readonly hasParts: boolean;
  readonly faults: string[];
}

/** In the page: which stop has the focus (-1 for none), and what is wrong with how it shows. */
function readFocus(): Focus {
  const element = document.activeElement ?? document.body;
  const at = window.stops.indexOf(element);
  const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40)}`;
  const hasParts = element instanceof HTMLInputElement && /^(?:date|time|month|week)/u.test(element.type);
  if (at < 0) return { at, name, hasParts, faults: [] };
  const faults: string[] = [];

  const rects = [...element.getClientRects()].map((rect) => ({
    left: Math.max(rect.left, 0),
    right: Math.min(rect.right, innerWidth),
    top: Math.max(rect.top, 0),
    bottom: Math.min(rect.bottom, innerHeight),
  }));
  const seen = rects.filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
  if (seen.length === 0) faults.push('is outside the window');
  // The middle of a curved shape may lie outside it, so drawings are not asked what lies on top.
  else if (!(element instanceof SVGElement)) {
    const isOnTop = seen.some(({ left, right, top, bottom }) => {
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
    });
    if (!isOnTop) faults.push('is covered');
  }

  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const channels = (color: string): number[] => {
    if (!paint) return [];
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = color;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(color)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (start: Element | null): string => {
    for (let on = start; on; on = on.parentElement) {
      const { backgroundColor } = getComputedStyle(on);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    return 'Canvas';
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  // The ring may stand on what the reader sees instead of the control: its line, its box, its shape.
  const bearers = [
    element,
    element.firstElementChild,
    element.nextElementSibling,
    element.parentElement,
    element.parentElement?.parentElement,
  ];
  const rings = bearers
    .filter((bearer) => bearer instanceof Element)
    .flatMap((bearer) => {
      const style = getComputedStyle(bearer);
      const isShape = bearer instanceof SVGPathElement;
      const width = parseFloat(isShape ? style.strokeWidth : style.outlineWidth);
      const isDrawn = isShape ? style.stroke !== 'none' : style.outlineStyle !== 'none';
      const color = isShape ? style.stroke : style.outlineColor;
      const ground = groundOf(parseFloat(style.outlineOffset) < 0 ? bearer : bearer.parentElement);
      return isDrawn && width >= 2 ? [contrast(color, ground)] : [];
    });
  if (rings.length === 0) faults.push('has no ring of 2 px');
  else if (Math.max(...rings) < 3)
    faults.push(`has a ring with a contrast of ${Math.max(...rings).toFixed(2)}`);
  return { at, name, hasParts, faults };
}

/** Presses Tab so many times, one after the other without waiting for each; gives where each led. */
async function pressTab(page: Page, times: number): Promise<Focus[]> {
  await page.evaluate(`{
    ${readFocus.toString()}
    window.reached = [];
    window.onkeyup = () => window.reached.push(${readFocus.name}());
  }`);
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const press = (type: 'rawKeyDown' | 'keyUp') => session.send('Input.dispatchKeyEvent', { type, ...key });
  await Promise.all(Array.from({ length: times }, () => [press('rawKeyDown'), press('keyUp')]).flat());
  await session.detach();
  return page.evaluate(() => window.reached);
}

/** Tabs through the open page once: what is wrong; null where the page meanwhile drew anew what Tab should reach. */
async function walkOnce(page: Page): Promise<string[] | null> {
  await page.evaluate(() => {
    // A field that takes the focus by itself would be where Tab begins.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const { stops, dates } = await page.evaluate(noteStops);
  // A date has at most three parts beside its own stop.
  const reached = await pressTab(page, stops.length + 3 * dates + 1);
  const walk = reached.filter(({ at, hasParts }, index) => !hasParts || at !== reached[index - 1]?.at);
  const faults: string[] = [];
  for (const [expected, stop] of stops.entries()) {
    const { at, name, faults: found } = walk[expected] ?? { at: -1, name: 'nothing', faults: [] };
    if (at !== expected) {
      const { isKnown } = await page.evaluate(noteStops);
      return isKnown ? [...faults, `Tab reaches ${name} instead of ${stop}`] : null;
    }
    faults.push(...found.map((fault) => `${name} ${fault}`));
  }
  const last = walk[stops.length];
  if (last && last.at > 0) faults.push(`Tab is held by ${last.name}`);
  return faults;
}

/**
 * Tabs through the open page: what is skipped, visited out of order or twice, hidden, covered or without a ring. What
 * comes late on a busy machine, as the answers of a search do, may draw a page anew under the walk; then it begins again.
 */
export async function walkByTab(page: Page): Promise<string[]> {
  for (let tries = 0; tries < 3; tries++) {
    const faults = await walkOnce(page);
    if (faults) return faults;
  }
  return ['is drawn anew again and again while Tab walks through it'];
}

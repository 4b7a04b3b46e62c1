/** What TypeScript's DOM does not know yet. */
interface PrerenderTiming extends PerformanceNavigationTiming {
  readonly activationStart?: number;
}
interface ElementTiming extends PerformanceEntry {
  readonly renderTime: number;
  readonly element: Element | null;
}

/** A link was clicked: the button was let go. All times are of the clock, in milliseconds. */
interface Click {
  readonly click: number;
}
/** A page's heading is painted. */
export interface Heading {
  readonly heading: string;
  readonly time: number;
  /** When a page that was prerendered had been read to its end; null for others. */
  readonly prerendered: number | null;
}
export type Told = Click | Heading;

export const isClick = (told: Told): told is Click => 'click' in told;
export const isHeading = (told: Told): told is Heading => 'heading' in told;

/**
 * Runs in every document before its own scripts. The mark is the same for a new document, a prerendered one and a page
 * whose script swaps the contents: when the frame in which its heading is first drawn reaches the screen, as the browser
 * itself says of elements that are marked for it. They are marked before any frame can hold them. A prerendered page
 * draws no frame before it is shown.
 */
export const probe = () => {
  const tell = (told: Told) =>
    (globalThis as unknown as { tellBench: (text: string) => void }).tellBench(JSON.stringify(told));
  addEventListener('click', ({ timeStamp }) => tell({ click: performance.timeOrigin + timeStamp }), true);
  new MutationObserver(() => {
    for (const heading of document.querySelectorAll('h1:not([elementtiming])'))
      heading.setAttribute('elementtiming', 'heading');
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    const [entry] = performance.getEntriesByType('navigation') as PrerenderTiming[];
    const { activationStart = 0, domContentLoadedEventEnd: end } = entry!;
    const prerendered = activationStart > 0 && end > 0 ? performance.timeOrigin + end : null;
    for (const { renderTime, element } of list.getEntries() as ElementTiming[]) {
      const heading = element?.textContent;
      if (heading) tell({ heading, time: performance.timeOrigin + renderTime, prerendered });
    }
  }).observe({ type: 'element', buffered: true });
};

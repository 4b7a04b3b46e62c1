import { cardSize } from '../navigation/card-size.ts';
import type { Hex, Palette } from './colour.ts';

/** What the picture of a page shows. */
export interface CardFacts {
  /** Where the picture is published, below the root of the site. */
  readonly path: string;
  readonly title: string;
  /** The shelf it stands on; the site's name on pages of no shelf. */
  readonly shelf: string;
  /** The theme whose hue it has; null for the accent. */
  readonly theme: string | null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A piece of HTML as its reader sees it. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/giu, (whole, decimal, hex, name: string) =>
      decimal
        ? String.fromCodePoint(Number(decimal))
        : hex
          ? String.fromCodePoint(parseInt(String(hex), 16))
          : (entities[name] ?? whole),
    )
    .replace(/\s+/gu, ' ')
    .trim();

/** What a built page says of its picture; null where it wants none. */
export function readCard(html: string, root: string): CardFacts | null {
  const address = /<meta property="og:image" content="([^"]+)"/u.exec(html)?.[1];
  if (!address) return null;
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1];
  if (title === undefined) throw new Error(`${address} has no heading to show`);
  const trail = /<nav class="trail"[^>]*>([\s\S]*?)<\/nav>/u.exec(html)?.[1] ?? '';
  const steps = Array.from(trail.matchAll(/<a [^>]*>([\s\S]*?)<\/a>/gu), ([, step = '']) => textOf(step));
  return {
    path: new URL(address).pathname.slice(root.length),
    title: textOf(title),
    shelf: steps.at(-1) ?? '',
    theme: /<main[^>]* data-theme="([a-z-]+)"/u.exec(html)?.[1] ?? null,
  };
}

/** A box of a drawing, as the layout engine takes it. */
export interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Box[];
  };
}

const box = (style: Box['props']['style'], children?: string | readonly Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});

/** Long titles are set smaller, so that each keeps to four lines. */
const sizeOf = (title: string): number => (title.length <= 34 ? 84 : title.length <= 70 ? 68 : 54);

/** The drawing of a card: the shelf with its hue above, the title, the site's name below. */
export function drawCard({ title, shelf, theme }: CardFacts, siteName: string, palette: Palette): Box {
  const hue: Hex = (theme && palette.themes[theme]) || palette.accent;
  return box(
    {
      width: cardSize.width,
      height: cardSize.height,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px 56px',
      background: palette.paper,
      borderTop: `20px solid ${hue}`,
      color: palette.ink,
      fontFamily: 'serif',
    },
    [
      box({ alignItems: 'center', fontFamily: 'sans', fontSize: 32, color: hue }, [
        box({ width: 24, height: 24, marginRight: 18, background: hue }),
        box({}, shelf || siteName),
      ]),
      box({ fontSize: sizeOf(title), lineHeight: 1.12, letterSpacing: '-0.012em' }, title),
      box(
        { justifyContent: 'space-between', fontFamily: 'sans', fontSize: 30, color: palette.soft },
        shelf === siteName || !shelf ? '' : siteName,
      ),
    ],
  );
}

import type { ProseComponent } from '#domain/library/prose-components.ts';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import Say from './Say.astro';
import SideBySide from './SideBySide.astro';
import Table from './Table.astro';
import TextImage from './TextImage.astro';
import TextLink from './TextLink.astro';

/** Each component that MDX authors may write, as it is shown. */
const authorComponents = { Cite, Say, Example, Checklist, Compare, Figure, SideBySide } satisfies Record<
  ProseComponent,
  unknown
>;

/** The author's components, and our rendering of plain Markdown where it differs. */
export const prose = { ...authorComponents, a: TextLink, img: TextImage, table: Table };

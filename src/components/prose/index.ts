import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import Say from './Say.astro';
import SideBySide from './SideBySide.astro';
import Table from './Table.astro';
import TextLink from './TextLink.astro';

/** What MDX authors may write. The content check knows the same names (`proseComponentNames`). */
export const authorComponents = { Cite, Say, Example, Checklist, Compare, Figure, SideBySide };

/** The author's components, and our rendering of plain Markdown where it differs. */
export const prose = { ...authorComponents, a: TextLink, table: Table };

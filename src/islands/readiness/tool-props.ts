import type { TrackFacts } from './instruments.ts';

/** What the page gives the tool. */
export interface ToolProps {
  readonly title: string;
  readonly lead: string;
  /** The site's base path: it names the database. */
  readonly base: string;
  /** The path of the tool, under which its data files are. */
  readonly folder: string;
  readonly tracks: readonly TrackFacts[];
  readonly dataPage: string;
  /** Null where the page is not written yet. */
  readonly methodPage: string | null;
}

import type { Records } from '#browser/records/records.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import type { TrackData, TrackFacts } from './instruments.ts';

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

/** What every page of an attempt gets. */
export interface PageProps {
  readonly data: TrackData;
  readonly attempt: Attempt;
  /** Whether the page's heading takes the focus. */
  readonly takesFocus: boolean;
  readonly records: Records;
  /** The fragment of another page of this attempt. */
  readonly hrefTo: (page: string, item?: string) => string;
}

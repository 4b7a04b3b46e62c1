import type { Attempt } from '#domain/records/attempt-records.ts';
import type { TrackData } from './instruments.ts';

/** What every page of an attempt gets. */
export interface PageProps {
  readonly data: TrackData;
  readonly attempt: Attempt;
  /** Whether the page's heading takes the focus. */
  readonly takesFocus: boolean;
  /** Whether answers outlast this page. */
  readonly isKept: boolean;
  /** The fragment of another page of this attempt. */
  readonly hrefTo: (page: string, item?: string) => string;
}

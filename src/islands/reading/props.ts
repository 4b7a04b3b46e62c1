import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** A step of a path as the tool shows it. */
export interface Step {
  /** The key of its page: `frameworks/sbi`. */
  readonly id: string;
  readonly title: string;
  /** What kind of page it is. */
  readonly kind: string;
  readonly why: string;
  readonly minutes: number;
  /** The day of the page's last review; absent for pages without. */
  readonly seen?: string;
}

export interface ReadingPath {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly steps: readonly Step[];
}

/** What the page gives the reading list. */
export interface ReadingProps {
  readonly place: ToolPlace;
  readonly title: string;
  /** The folder of the files that say what changed, a file for each of `collections`. */
  readonly data: string;
  readonly collections: readonly string[];
  readonly paths: readonly ReadingPath[];
  /** Whether pages are kept for reading without a network. */
  readonly isOffline: boolean;
}

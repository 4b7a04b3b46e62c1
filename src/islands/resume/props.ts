import type { ResumeWords } from '#schemas/resume-words.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** What the page gives the résumé coach. */
export interface ResumeProps {
  readonly place: ToolPlace;
  readonly words: ResumeWords;
  /** The address of the words by which a whole résumé is read. */
  readonly wholeUrl: string;
  /** The guide to the whole page. */
  readonly guide: string;
}

/** A résumé and an advert as they were pasted: they are kept while the page is open, and nowhere else. */
export interface Pasted {
  readonly resume: string;
  readonly advert: string;
}

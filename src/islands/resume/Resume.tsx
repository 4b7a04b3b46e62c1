import type { ResumeWords } from '#schemas/resume-words.ts';
import { ToolRoot, type ToolPlace } from '../parts/ToolRoot.tsx';
import { BulletList } from './BulletList.tsx';

export interface ResumeProps {
  readonly place: ToolPlace;
  readonly words: ResumeWords;
}

/** The résumé bullet coach: reads bullets while they are written and says what their words show. */
export function Resume({ place, words }: ResumeProps) {
  return (
    <ToolRoot name="resume" place={place}>
      {(opened) => <BulletList {...opened} place={place} words={words} />}
    </ToolRoot>
  );
}

import { useMemo } from 'preact/hooks';
import { oncePer } from '#domain/once-per.ts';
import { isFromConfidential } from '#domain/records/record-table.ts';
import type { Bullet, EvidenceItem } from '#domain/records/toolkit-records.ts';
import { setLimits } from '#domain/resume/coach-set.ts';
import { coach as text } from '#strings/resume';
import { Later } from '../parts/Later.tsx';
import type { Opened } from '../parts/ToolRoot.tsx';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { shortPage, usePaged } from '../parts/use-paged.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { BulletCard } from './BulletCard.tsx';
import { isFilled } from './bullets.ts';
import { Example } from './Example.tsx';
import { FromEvidence } from './FromEvidence.tsx';
import { createCoachLoader } from './load-coach.ts';
import type { ResumeProps } from './props.ts';
import { useBullets } from './use-bullets.ts';

const examplesById = oncePer(
  (evidence: readonly EvidenceItem[]) => new Map(evidence.map((item) => [item.id, item])),
);

/** Whether so many bullets have a word; a long list is not read to its end for it. */
function hasFilled(bullets: readonly Bullet[], least: number): boolean {
  let count = 0;
  return bullets.some((bullet) => isFilled(bullet) && ++count >= least);
}

interface Props extends Opened, Pick<ResumeProps, 'place' | 'words'> {
  /** The example of the portfolio that the address names; else empty. */
  from: string;
}

/** All bullets with what the coach reads in each, the ways to add one, and what they show together. */
export function BulletList({ records, store, place, words, from }: Props) {
  const load = useMemo(() => createCoachLoader(words), [words]);
  const { notice, offerUndo } = useUndo();
  const { saved, bullets, newAt, saving, write, add, keep, ...list } = useBullets({ records, store });
  const examples = examplesById(store.evidence);
  // A new one stands last, and is written at once.
  const { shown, first, pager } = usePaged(bullets, newAt, shortPage);
  const remove = async (bullet: Bullet) => offerUndo(text.removed, await list.remove(bullet));
  const split = async (index: number, lines: readonly string[]) =>
    offerUndo(text.divided(lines.length), await list.split(index, lines));

  return (
    <>
      <p class="small no-print">
        {text.heuristic} {text.private}
      </p>
      {notice}
      {saved.length === 0 && <Example load={load} />}
      {shown.map((bullet, at) => {
        const index = first + at;
        return (
          <BulletCard
            key={bullet.id}
            bullet={bullet}
            number={index + 1}
            load={load}
            source={bullet.evidenceIds.map((id) => examples.get(id)).find(Boolean)}
            isConfidential={isFromConfidential(bullet, store.evidence)}
            takesFocus={index === newAt}
            place={place}
            canMove={{ up: index > 0 && index < saved.length, down: index < saved.length - 1 }}
            onWrite={(written) => write(bullet, written)}
            onMove={(by) => list.move(index, by)}
            onSplit={(lines) => void split(index, lines)}
            onRemove={() => void remove(bullet)}
          />
        );
      })}
      {pager}
      <SaveNotice saving={saving} />
      {hasFilled(saved, 1) && (
        <p class="go no-print">
          <button type="button" class="button" onClick={add}>
            {text.add}
          </button>
        </p>
      )}
      <FromEvidence store={store} place={place} from={from} onMake={keep} />
      {hasFilled(saved, setLimits.min) && (
        <Later load={async () => ({ ...(await import('./SetView.tsx')), ...(await load()) })}>
          {({ SetView, coach }) => (
            <SetView reports={shown.filter(isFilled).map(({ text: each }) => coach(each))} />
          )}
        </Later>
      )}
      {hasFilled(saved, 1) && (
        <Later load={async () => ({ ...(await import('./KeepBullets.tsx')), ...(await load()) })}>
          {({ KeepBullets, coach }) => <KeepBullets store={store} bullets={saved} coach={coach} />}
        </Later>
      )}
    </>
  );
}

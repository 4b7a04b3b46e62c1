import { useMemo, useState } from 'preact/hooks';
import { oncePer } from '#domain/once-per.ts';
import { isFromConfidential } from '#domain/records/record-table.ts';
import type { Bullet, EvidenceItem } from '#domain/records/toolkit-records.ts';
import type { Store } from '#domain/records/types.ts';
import type { Coach } from '#domain/resume/coach-bullet.ts';
import { coach as coachText, keep as text, verdicts } from '#strings/resume';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { Option } from '../parts/Option.tsx';
import { isFilled } from './bullets.ts';
import { usePrinting } from '../parts/use-printing.ts';
import { useSettledList } from '../parts/use-settled.ts';
import { writeRecords } from '../parts/download.ts';

/** Tells bullets that were made from confidential examples; each is asked once while the examples stay. */
const confidentialBy = oncePer((evidence: readonly EvidenceItem[]) => {
  const known = new WeakMap<Bullet, boolean>();
  return (bullet: Bullet): boolean => {
    if (!known.has(bullet)) known.set(bullet, isFromConfidential(bullet, evidence));
    return known.get(bullet)!;
  };
});

/** What is made of all bullets comes when the page is there. */
const none: readonly Bullet[] = [];

interface Props {
  store: Store;
  bullets: readonly Bullet[];
  coach: Coach;
}

/** The ways out, and what goes to paper; bullets from confidential examples only when ticked. */
export function KeepBullets({ store, bullets, coach }: Props) {
  const [isIncluded, setIsIncluded] = useState(false);
  const isConfidential = confidentialBy(store.evidence);
  const settled = useSettledList(bullets, none);
  const confidential = useMemo(
    () => settled.filter((bullet) => isFilled(bullet) && isConfidential(bullet)).length,
    [settled, isConfidential],
  );
  const kept = () => bullets.filter((bullet) => isFilled(bullet) && (isIncluded || !isConfidential(bullet)));
  const isPrinting = usePrinting(bullets.length);
  const writeMarkdown = async () => {
    const { writeBullets } = await import('./markdown.ts');
    return writeBullets(kept().map(({ text: written }) => written));
  };
  return (
    <section>
      <h2>{text.heading}</h2>
      {confidential > 0 && (
        <div class="no-print">
          <Option
            type="checkbox"
            name="confidential-bullets"
            value="yes"
            label={text.confidential}
            checked={isIncluded}
            onPick={setIsIncluded}
          />
          {!isIncluded && <p class="small">{text.leftOut(confidential)}</p>}
        </div>
      )}
      <ExportMenu
        name="resume"
        markdown={writeMarkdown}
        json={() => writeRecords({ ...store, bullets: kept() }, ['bullets'], isIncluded)}
      />
      <ul class="on-paper">
        {(isPrinting ? kept() : []).map(({ id, text: written }) => {
          const { score, verdict } = coach(written);
          return (
            <li key={id}>
              <bdi>{written}</bdi>{' '}
              <span class="small">
                {verdicts[verdict]}, {coachText.score(score)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Store } from '#domain/records/types.ts';
import type { Bullet, EvidenceItem } from '#domain/records/toolkit-records.ts';
import { draftBullet } from '#domain/resume/draft-bullet.ts';
import { picker as text } from '#strings/resume';
import { ChooseExample } from '../parts/ChooseExample.tsx';
import { Option } from '../parts/Option.tsx';
import type { ToolPlace } from '../parts/ToolRoot.tsx';
import { dropFragment, useFragment } from '../parts/use-fragment.ts';
import { createBullet } from './bullets.ts';

interface Props {
  store: Store;
  place: ToolPlace;
  onMake: (bullet: Bullet) => Promise<void>;
}

/** Makes bullets from examples of the portfolio, chosen here or named by the address (`#from=<id>`). */
export function FromEvidence({ store, place, onMake }: Props) {
  const [showsConfidential, setShowsConfidential] = useState(false);
  const [asked, setAsked] = useState<EvidenceItem | null>(null);
  const [said, setSaid] = useState('');
  const fragment = useFragment();

  const make = async (item: EvidenceItem) => {
    await onMake(createBullet({ text: draftBullet(item), evidenceIds: [item.id] }));
    setAsked(null);
    setSaid(text.made);
  };
  useEffect(() => {
    const id = /^from=(.+)$/u.exec(fragment)?.[1];
    if (id === undefined) return;
    dropFragment();
    const item = store.evidence.find((each) => each.id === id);
    if (!item) setSaid(text.gone);
    else if (item.confidential) setAsked(item);
    else void make(item);
  }, [fragment]);

  const offered = store.evidence.filter(({ confidential }) => showsConfidential || !confidential);
  const label = ({ id, title, confidential }: EvidenceItem): string => {
    const named = confidential ? text.confidentialItem(title) : title;
    return store.bullets.some(({ evidenceIds }) => evidenceIds.includes(id)) ? text.used(named) : named;
  };
  return (
    <section class="no-print">
      <h2>{text.heading}</h2>
      <p>{store.evidence.length > 0 ? text.text : text.none}</p>
      <div role="status">
        {asked && (
          <div class="notice">
            <p>{text.ask(asked.title)}</p>
            <p class="go">
              <button type="button" class="quiet-button" onClick={() => void make(asked)}>
                {text.useAnyway}
              </button>
              <button type="button" class="quiet-button" onClick={() => setAsked(null)}>
                {text.leave}
              </button>
            </p>
          </div>
        )}
        {said && <p class="small">{said}</p>}
      </div>
      {store.evidence.some(({ confidential }) => confidential) && (
        <Option
          type="checkbox"
          name="confidential-examples"
          value="yes"
          label={text.showConfidential}
          checked={showsConfidential}
          onPick={setShowsConfidential}
        />
      )}
      <ChooseExample
        items={offered}
        label={label}
        words={text}
        portfolio={`${place.base}tools/portfolio/`}
        onMake={(item) => void make(item)}
      />
    </section>
  );
}

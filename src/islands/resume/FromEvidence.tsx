import { useEffect, useState } from 'preact/hooks';
import { createToolLinks } from '#domain/navigation/urls.ts';
import { oncePer } from '#domain/once-per.ts';
import type { Store } from '#domain/records/types.ts';
import type { Bullet, EvidenceItem } from '#domain/records/toolkit-records.ts';
import { picker as text } from '#strings/resume';
import { save } from '#strings/tools';
import { Later } from '../parts/Later.tsx';
import { Option } from '../parts/Option.tsx';
import type { ToolPlace } from '../parts/ToolRoot.tsx';
import { useOnce } from '../parts/use-once.ts';
import { useSettledList } from '../parts/use-settled.ts';
import { dropFragment } from '../parts/use-route.ts';
import { createBullet } from './bullets.ts';
import { isolate } from '../parts/isolate.tsx';

const openOf = oncePer((evidence: readonly EvidenceItem[]) =>
  evidence.filter(({ confidential }) => !confidential),
);
const usedIn = oncePer(
  (bullets: readonly Bullet[]) => new Set(bullets.flatMap(({ evidenceIds }) => evidenceIds)),
);

/** What is made of all bullets comes when the page is there. */
const none: readonly Bullet[] = [];

interface Props {
  store: Store;
  place: ToolPlace;
  /** The example that the address names; else empty. */
  from: string;
  /** Gives false where the bullet was not saved. */
  onMake: (bullet: Bullet) => Promise<boolean>;
}

/** Makes bullets from examples of the portfolio, chosen here or named by the address (`#from=<id>`). */
export function FromEvidence({ store, place, from: id, onMake }: Props) {
  const [showsConfidential, setShowsConfidential] = useState(false);
  const [asked, setAsked] = useState<EvidenceItem | null>(null);
  const [said, setSaid] = useState('');

  const once = useOnce();
  const make = (item: EvidenceItem) =>
    once(async () => {
      const { draftBullet } = await import('#domain/resume/draft-bullet.ts');
      const isMade = await onMake(createBullet({ text: draftBullet(item), evidenceIds: [item.id] }));
      setAsked(null);
      setSaid(isMade ? text.made : save.refused);
    });
  useEffect(() => {
    if (!id) return;
    dropFragment();
    const item = store.evidence.find((each) => each.id === id);
    if (!item) setSaid(text.gone);
    else if (item.confidential) setAsked(item);
    else void make(item);
  }, [id]);

  const offered = showsConfidential ? store.evidence : openOf(store.evidence);
  const used = usedIn(useSettledList(store.bullets, none));
  const label = ({ id, title, confidential }: EvidenceItem): string => {
    const named = confidential ? text.confidentialItem(title) : title;
    return used.has(id) ? text.used(named) : named;
  };
  return (
    <section class="no-print">
      <h2>{text.heading}</h2>
      <p>{store.evidence.length > 0 ? text.text : text.none}</p>
      <div role="status">
        {asked && (
          <div class="notice">
            <p>{isolate(text.ask(asked.title), asked.title)}</p>
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
      <Later load={() => import('../parts/ChooseExample.tsx')}>
        {({ ChooseExample }) => (
          <ChooseExample
            items={offered}
            label={label}
            words={text}
            portfolio={createToolLinks(place.base).portfolio}
            onMake={(item) => void make(item)}
          />
        )}
      </Later>
    </section>
  );
}

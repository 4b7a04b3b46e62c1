import { choice as choiceText, form } from '#strings/hiring-funnel';
import { isolate } from '../parts/isolate.tsx';
import { Later } from '../parts/Later.tsx';
import { NamedChoice } from '../parts/NamedChoice.tsx';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useRoute } from '../parts/use-route.ts';
import { useUndo } from '../parts/use-undo.tsx';
import { FunnelForm } from './FunnelForm.tsx';
import type { HiringFunnelProps } from './props.ts';
import { grammar } from './route.ts';
import { useFunnels } from './use-funnels.ts';

/** The hiring funnel: counts by stage, and what they say. */
export function HiringFunnelTool(props: HiringFunnelProps) {
  const { lost } = useRoute(grammar);
  return (
    <ToolRoot name="hiring-funnel" place={props.place} lost={lost}>
      {(opened) => <Search {...props} {...opened} />}
    </ToolRoot>
  );
}

function Search({ records, store, ...tool }: HiringFunnelProps & Opened) {
  const { notice, offerUndo } = useUndo();
  const funnels = useFunnels(records, store.funnels, tool.example);
  const { current, isExample, saving, change } = funnels;
  const remove = async () => {
    offerUndo(isolate(choiceText.removed(current.name), current.name), await funnels.remove());
  };
  const removeStage = (id: string) => {
    const { stages } = current;
    const stage = stages.find((each) => each.id === id);
    change({ stages: stages.filter((each) => each.id !== id) });
    if (stage)
      offerUndo(isolate(form.removed(stage.name), stage.name), () => {
        change({ stages });
        return true;
      });
  };
  return (
    <>
      {notice}
      <SaveNotice saving={saving} />
      {isExample && <p class="notice">{choiceText.example}</p>}
      <NamedChoice
        words={choiceText}
        saved={funnels.saved}
        label={({ name }) => name}
        current={current}
        isExample={isExample}
        onChoose={funnels.choose}
        onName={(name) => change({ name })}
        onCopy={funnels.copy}
        onRemove={() => void remove()}
      />
      <FunnelForm key={current.id} funnel={current} onChange={change} onRemoveStage={removeStage} />
      <Later load={() => import('./FunnelMore.tsx')}>
        {({ FunnelMore }) => (
          <FunnelMore tool={tool} funnel={current} saved={funnels.saved} records={records} />
        )}
      </Later>
    </>
  );
}

import { scenarios as scenarioText, views } from '#strings/capacity';
import { save } from '#strings/tools';
import { Later } from '../parts/Later.tsx';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useFragment } from '../parts/use-fragment.ts';
import { useUndo } from '../parts/use-undo.tsx';
import type { CapacityProps } from './capacity-props.ts';
import { ScenarioChoice } from './ScenarioChoice.tsx';
import { useScenarios } from './use-scenarios.ts';
import { WeekForm } from './WeekForm.tsx';

/** The capacity calculator: a manager's week, and where the time of the team goes. */
export const CapacityTool = (props: CapacityProps) => (
  <ToolRoot name="capacity" place={props.place}>
    {(opened) => <Views {...props} {...opened} />}
  </ToolRoot>
);

function Views({ records, store, ...tool }: CapacityProps & Opened) {
  const isMix = useFragment() === 'mix';
  const { notice, offerUndo } = useUndo();
  const scenarios = useScenarios(records, store.capacity);
  const { current, isExample, isSaved } = scenarios;
  const remove = async () => {
    await scenarios.remove();
    offerUndo(scenarioText.removed(current.name), async () => {
      await records.save('capacity', current, { creates: true });
      scenarios.choose(current.id);
    });
  };
  const choice = <ScenarioChoice scenarios={scenarios} onRemove={() => void remove()} />;
  return (
    <>
      <nav class="views no-print" aria-label={views.nav}>
        <a href="#week" aria-current={isMix ? undefined : 'page'}>
          {views.week}
        </a>
        <a href="#mix" aria-current={isMix ? 'page' : undefined}>
          {views.mix}
        </a>
      </nav>
      {notice}
      <p class="small saved no-print" role="status">
        {isSaved && save.saved}
      </p>
      {isMix ? (
        <Later load={() => import('./MixView.tsx')}>
          {({ MixView }) => (
            <MixView
              key={current.id}
              mix={tool.mix}
              pages={tool.pages}
              scenario={current}
              choice={choice}
              onChange={scenarios.change}
            />
          )}
        </Later>
      ) : (
        <>
          {isExample && <p class="notice">{scenarioText.example}</p>}
          {choice}
          <WeekForm
            key={current.id}
            inputs={current.inputs}
            onChange={(inputs) => scenarios.change({ inputs })}
          />
          <Later load={() => import('./WeekMore.tsx')}>
            {({ WeekMore }) => (
              <WeekMore tool={tool} scenario={current} saved={scenarios.saved} records={records} />
            )}
          </Later>
        </>
      )}
    </>
  );
}

import { scenarios as scenarioText, views } from '#strings/capacity';
import { Later } from '../parts/Later.tsx';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useRoute } from '../parts/use-route.ts';
import { useUndo } from '../parts/use-undo.tsx';
import type { CapacityProps } from './props.ts';
import { grammar, hrefTo } from './route.ts';
import { ScenarioChoice } from './ScenarioChoice.tsx';
import { useScenarios } from './use-scenarios.ts';
import { WeekForm } from './WeekForm.tsx';
import { isolate } from '../parts/isolate.tsx';

/** The capacity calculator: a manager's week, and where the time of the team goes. */
export function CapacityTool(props: CapacityProps) {
  const { route, lost } = useRoute(grammar);
  return (
    <ToolRoot name="capacity" place={props.place} lost={lost}>
      {(opened) => <Views {...props} {...opened} isMix={route === 'mix'} />}
    </ToolRoot>
  );
}

function Views({ records, store, isMix, ...tool }: CapacityProps & Opened & { isMix: boolean }) {
  const { notice, offerUndo } = useUndo();
  const scenarios = useScenarios(records, store.capacity);
  const { current, isExample, saving } = scenarios;
  const remove = async () => {
    offerUndo(isolate(scenarioText.removed(current.name), current.name), await scenarios.remove());
  };
  const choice = <ScenarioChoice scenarios={scenarios} onRemove={() => void remove()} />;
  return (
    <>
      <nav class="views no-print" aria-label={views.nav}>
        <a href={hrefTo('week')} aria-current={isMix ? undefined : 'page'}>
          {views.week}
        </a>
        <a href={hrefTo('mix')} aria-current={isMix ? 'page' : undefined}>
          {views.mix}
        </a>
      </nav>
      {notice}
      <SaveNotice saving={saving} />
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

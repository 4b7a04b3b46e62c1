import { result as text, start } from '#strings/dora';
import { GonePage } from '../parts/GonePage.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Later } from '../parts/Later.tsx';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useRoute, type Located } from '../parts/use-route.ts';
import { useUndo } from '../parts/use-undo.tsx';
import { CheckPage } from './CheckPage.tsx';
import type { DoraProps } from './props.ts';
import { StartPage } from './StartPage.tsx';
import { grammar, type Route } from './route.ts';

/** The delivery quick check: the start, the questions and the result of a check, or answers that somebody shared. */
export function DoraTool(props: DoraProps) {
  const located = useRoute(grammar);
  const { route, shared, hasMoved } = located;
  return (
    <div class="tool">
      {/* Served with the page: they are there before the tool has started, and without scripts too. */}
      {route.page === 'start' && !shared && (
        <>
          <Heading takesFocus={hasMoved}>{props.title}</Heading>
          <p class="instruction">{start.lead}</p>
        </>
      )}
      <ToolRoot name="dora" place={props.place} lost={located.lost}>
        {(opened) => <Pages {...props} {...opened} {...located} />}
      </ToolRoot>
    </div>
  );
}

type PagesProps = DoraProps & Opened & Located<Route>;

function Pages({ records, store, route, shared, hasMoved, go, ...tool }: PagesProps) {
  const { notice, offerUndo } = useUndo();
  const { page, id } = route;
  const check = store.dora.find((each) => each.id === id);
  const all = { tool, records, checks: store.dora, go };

  const view = () => {
    if (shared)
      return (
        <Later key={shared} load={() => import('./SharedPage.tsx')}>
          {({ SharedPage }) => <SharedPage {...all} fragment={shared} />}
        </Later>
      );
    if (page === 'start') return <StartPage key="start" {...all} />;
    if (!check)
      return <GonePage key="gone" title={tool.title} why={text.gone} back={text.all} takesFocus={hasMoved} />;
    if (page === 'check')
      return (
        <CheckPage key={`check ${id}`} tool={tool} records={records} check={check} takesFocus={hasMoved} />
      );
    return (
      <Later key={`result ${id}`} load={() => import('./result/ResultPage.tsx')}>
        {({ ResultPage }) => (
          <ResultPage {...all} check={check} takesFocus={hasMoved} offerUndo={offerUndo} />
        )}
      </Later>
    );
  };
  return (
    <>
      {notice}
      {view()}
    </>
  );
}

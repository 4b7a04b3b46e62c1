import { useEffect } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { screen as text } from '#strings/readiness';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useRoute } from '../parts/use-route.ts';
import { GonePage } from '../parts/GonePage.tsx';
import { loadTrack } from './instruments.ts';
import { Later } from '../parts/Later.tsx';
import { StartPage } from './start/StartPage.tsx';
import type { ToolProps } from './props.ts';
import { grammar, type Route } from './route.ts';

/** Fetches what the page of an attempt needs while the records are opened; where that fails, the page says so itself. */
function fetchAhead({ attempt, page }: Route): void {
  const parts = [
    ...(attempt ? [import('./AttemptPages.tsx')] : []),
    ...(page === 'results' ? [import('./results/Results.tsx'), import('./results/own.ts')] : []),
  ];
  Promise.all(parts).catch(() => undefined);
}

/** The self-assessment: the start, the pages of an attempt, or a link that someone shared. */
export function ReadinessTool(tool: ToolProps) {
  const { route, shared, hasMoved, lost, go } = useRoute(grammar);
  useEffect(() => fetchAhead(route), []);
  const start = (records: Records | null) => (
    <StartPage key="start" {...tool} records={records} takesFocus={hasMoved} />
  );

  const view = ({ records, store }: Opened) => {
    const attempt = store.attempts.find(({ id }) => id === route.attempt);
    if (route.page === 'start' && !shared) return start(records);
    if (shared)
      return (
        <Later key={shared} load={() => import('./shared/SharedLink.tsx')}>
          {({ SharedLink }) => (
            <SharedLink tool={tool} records={records} fragment={shared} onLeave={() => go('')} />
          )}
        </Later>
      );
    if (!attempt)
      return (
        <GonePage
          key="gone"
          title={tool.title}
          why={text.gone}
          back={text.backToStart}
          takesFocus={hasMoved}
        />
      );
    const { id, instrument, version } = attempt;
    return (
      <Later
        key={id}
        load={() => Promise.all([loadTrack(tool.folder, instrument, version), import('./AttemptPages.tsx')])}
        inputs={[instrument, version]}
      >
        {([data, { AttemptPages }]) => (
          <AttemptPages
            tool={tool}
            records={records}
            data={data}
            attempt={attempt}
            route={route}
            hasMoved={hasMoved}
          />
        )}
      </Later>
    );
  };
  return (
    <ToolRoot
      name="readiness"
      place={tool}
      page={shared ? 'shared' : route.page}
      lost={lost}
      served={start(null)}
    >
      {view}
    </ToolRoot>
  );
}

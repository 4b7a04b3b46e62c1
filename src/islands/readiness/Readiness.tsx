import { useRecords } from '../parts/use-records.ts';
import { StorageNotice } from '../parts/StorageNotice.tsx';
import { screen as text } from '#strings/readiness';
import { AttemptPages } from './AttemptPages.tsx';
import { GonePage } from '../parts/GonePage.tsx';
import { loadTrack } from './instruments.ts';
import { Later } from '../parts/Later.tsx';
import { StartPage } from './start/StartPage.tsx';
import type { ToolProps } from './tool-props.ts';
import { useRoute } from './use-route.ts';

/** The self-assessment: the start, the pages of an attempt, or a link that someone shared. */
export function Readiness(tool: ToolProps) {
  const opened = useRecords(tool.base);
  const { route, shared, hasMoved, leaveShared } = useRoute();
  const records = opened?.records ?? null;
  const attempt = opened?.store.attempts.find(({ id }) => id === route.attempt);

  const view = () => {
    if (!records || (route.page === 'start' && !shared))
      return <StartPage key="start" {...tool} records={records} takesFocus={hasMoved} />;
    if (shared)
      return (
        <Later key={shared} load={() => import('./shared/SharedLink.tsx')}>
          {({ SharedLink }) => (
            <SharedLink tool={tool} records={records} fragment={shared} onLeave={leaveShared} />
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
      <Later key={id} load={() => loadTrack(tool.folder, instrument, version)} inputs={[instrument, version]}>
        {(data) => (
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
    <div class="tool" data-tool="readiness" data-page={shared ? 'shared' : route.page}>
      {records && <StorageNotice records={records} />}
      {view()}
    </div>
  );
}

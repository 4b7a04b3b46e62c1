import { useMemo } from 'preact/hooks';
import { findResumeArea } from '#domain/assessment/progress.ts';
import { valuesOf } from '#domain/assessment/sheet-of-attempt.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { askToKeep } from '#browser/keeping.ts';
import type { Records } from '#browser/records/records.ts';
import { screen as text } from '#strings/readiness';
import type { TrackData } from './instruments.ts';
import { GonePage } from '../parts/GonePage.tsx';
import { Later } from '../parts/Later.tsx';
import { AreaPage } from './questions/AreaPage.tsx';
import { formatRoute, type Route } from './route.ts';
import { useAttempt } from './use-attempt.ts';
import type { ToolProps } from './props.ts';
import { useSaving } from '../parts/SaveNotice.tsx';
import { go } from '../parts/use-route.ts';

interface Props {
  tool: ToolProps;
  records: Records;
  data: TrackData;
  attempt: Attempt;
  route: Route;
  hasMoved: boolean;
}

/** The pages of one attempt. Every answer is saved as soon as it is given. */
export function AttemptPages({ tool, records, data, attempt, route, hasMoved }: Props) {
  const { track } = data;
  const answers = useMemo(() => valuesOf(attempt.answers), [attempt.answers]);
  const own = useAttempt(records, attempt, route.page);
  const saving = useSaving(records);
  const finish = async () => {
    // Asked for only here: after a first completed attempt, on a click.
    void askToKeep();
    if (await saving.watch(own.complete())) go(formatRoute(attempt.id, 'results'));
  };
  const page = {
    data,
    attempt,
    takesFocus: hasMoved,
    records,
    hrefTo: (name: string, item?: string) => formatRoute(attempt.id, name, item),
  };

  if (route.page === 'resume') {
    const area = findResumeArea(track, answers);
    go(page.hrefTo(area ?? 'check'), true);
    return null;
  }
  const area = track.competencies.find(({ code }) => code.toLowerCase() === route.page);
  if (area)
    return (
      <AreaPage
        key={`${area.code}${route.item}`}
        {...page}
        area={area}
        item={route.item}
        answers={answers}
        onAnswer={own.answer}
        examples={records.store().evidence}
        base={tool.base}
        onTick={own.tick}
        onPortfolio={own.followExamples}
        onExample={own.startExample}
      />
    );
  if (route.page === 'motivation')
    return (
      <Later key="motivation" load={() => import('./questions/MotivationPage.tsx')}>
        {({ MotivationPage }) => <MotivationPage {...page} onChoice={own.choose} />}
      </Later>
    );
  if (route.page === 'situations')
    return (
      <Later key="situations" load={() => import('./questions/SituationsPage.tsx')}>
        {({ SituationsPage }) => <SituationsPage {...page} onChoice={own.judge} />}
      </Later>
    );
  if (route.page === 'results')
    return (
      <Later key="results" load={() => import('./results/Results.tsx')}>
        {({ Results }) => <Results {...page} tool={tool} />}
      </Later>
    );
  if (route.page !== 'check')
    return (
      <GonePage
        key="gone"
        title={tool.title}
        why={text.noPage}
        back={text.backToStart}
        takesFocus={hasMoved}
      />
    );
  return (
    <Later key="check" load={() => import('./questions/CheckPage.tsx')}>
      {({ CheckPage }) => (
        <CheckPage {...page} answers={answers} saving={saving} onDone={() => void finish()} />
      )}
    </Later>
  );
}

import { useMemo, useRef } from 'preact/hooks';
import { followPortfolio, withTick } from '#domain/assessment/portfolio-evidence.ts';
import { findResumeArea } from '#domain/assessment/progress.ts';
import { valuesOf } from '#domain/assessment/sheet-of-attempt.ts';
import type { Answer } from '#domain/assessment/types.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import type { Records } from '#browser/records/records.ts';
import {
  countGiven,
  draftExample,
  withAnswer,
  withChoice,
  withCompletion,
  withSituation,
} from './attempts.ts';
import { now } from '../parts/new-record.ts';
import type { TrackData } from './instruments.ts';
import { Later } from '../parts/Later.tsx';
import { AreaPage } from './questions/AreaPage.tsx';
import { formatRoute, type Route } from './route.ts';
import { createTimer, type Timer } from './timing.ts';
import type { ToolProps } from './tool-props.ts';
import { go } from '../parts/use-fragment.ts';

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
  const timer = useRef<Timer | null>(null);
  timer.current ??= createTimer(attempt.medianSeconds, countGiven(attempt));
  const shown = useRef('');
  if (shown.current !== route.page) {
    shown.current = route.page;
    timer.current.restart();
  }
  const answers = useMemo(() => valuesOf(attempt.answers), [attempt.answers]);
  const save = (next: Attempt) => void records.save('attempts', next);
  const answer = (item: string, value: Answer) => {
    const isFirst = attempt.answers[item] === undefined;
    const next = withAnswer(attempt, item, value);
    save(isFirst && timer.current ? { ...next, medianSeconds: timer.current.take() } : next);
  };
  /** A shared attempt is somebody else's, or an old one: what is in this portfolio says nothing about it. */
  const followExamples = (code: string) => {
    if (attempt.origin === 'shared') return;
    const next = followPortfolio(attempt, code, records.store().evidence, now());
    if (next !== attempt) save(next);
  };
  const finish = () => {
    // Asked for only here: after a first completed attempt, on a click (section D, Storage).
    void navigator.storage?.persist?.();
    save(withCompletion(attempt));
    go(formatRoute(attempt.id, 'results'));
  };
  const page = {
    data,
    attempt,
    takesFocus: hasMoved,
    isKept: records.trouble() === null,
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
        onAnswer={answer}
        examples={records.store().evidence}
        base={tool.base}
        onTick={(code, tick, value) => save(withTick(attempt, code, tick, value, now()))}
        onPortfolio={followExamples}
        onExample={(of, item) => void records.save('evidence', draftExample(of, item), { creates: true })}
      />
    );
  if (route.page === 'motivation')
    return (
      <Later key="motivation" load={() => import('./questions/MotivationPage.tsx')}>
        {({ MotivationPage }) => (
          <MotivationPage {...page} onChoice={(id, choice) => save(withChoice(attempt, id, choice))} />
        )}
      </Later>
    );
  if (route.page === 'situations')
    return (
      <Later key="situations" load={() => import('./questions/SituationsPage.tsx')}>
        {({ SituationsPage }) => (
          <SituationsPage {...page} onChoice={(id, choice) => save(withSituation(attempt, id, choice))} />
        )}
      </Later>
    );
  if (route.page === 'results')
    return (
      <Later key="results" load={() => import('./results/Results.tsx')}>
        {({ Results }) => <Results {...page} tool={tool} records={records} />}
      </Later>
    );
  return (
    <Later key="check" load={() => import('./questions/CheckPage.tsx')}>
      {({ CheckPage }) => <CheckPage {...page} answers={answers} onDone={finish} />}
    </Later>
  );
}

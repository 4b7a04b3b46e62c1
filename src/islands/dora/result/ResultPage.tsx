import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { checksOfService } from '#domain/dora/history.ts';
import { deliveryMetrics } from '#domain/dora/metrics.ts';
import { scoreInPoints } from '#domain/dora/whole-points.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { check as checkText, result as text } from '#strings/dora';
import { ExportMenu } from '../../parts/ExportMenu.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { SaveNotice } from '../../parts/SaveNotice.tsx';
import { useSettled } from '../../parts/use-settled.ts';
import { writeDate } from '../../parts/write-date.ts';
import { writeRecords } from '../../parts/download.ts';
import type { DoraProps } from '../props.ts';
import { hrefTo } from '../route.ts';
import { writeScore } from '#domain/dora/write-score.ts';
import { useChecks } from '../use-checks.ts';
import { Advice, ToFindOut } from './Advice.tsx';
import { HistorySection } from './HistorySection.tsx';
import { Scores } from './Scores.tsx';
import { TeamSection } from './TeamSection.tsx';
import { isolate } from '../../parts/isolate.tsx';

interface Props {
  tool: DoraProps;
  records: Records;
  checks: readonly Dora[];
  check: Dora;
  go: (hash: string) => void;
  takesFocus: boolean;
  offerUndo: (said: ComponentChildren, undo: () => Promise<boolean>) => void;
}

/** The result of a check: the scores, what to do next, the team's answers side by side, and the service over time. */
export function ResultPage({ tool, records, checks, check, go, takesFocus, offerUndo }: Props) {
  const [showsAverage, setShowsAverage] = useState(false);
  const { start, remove, saving } = useChecks(records, go);
  const result = scoreInPoints(check.answers);
  const known = deliveryMetrics.length - result.unknown.length;
  const { service } = check;
  const settled = useSettled(checks);
  // The same as long as nothing of it changes: a letter in a colleague's name draws none of a long history anew.
  const history = useMemo(
    () => (
      <HistorySection
        questions={tool.questions}
        checks={checksOfService(settled, service)}
        current={check.id}
      />
    ),
    [tool.questions, settled, service, check.id],
  );

  const removeCheck = async () => {
    offerUndo(isolate(text.removed(service), service), await remove(check));
    go('');
  };
  return (
    <>
      <p class="no-print">
        <a class="back" href="#">
          {text.all}
        </a>
      </p>
      <Heading tab={text.tab(service)} takesFocus={takesFocus}>
        {isolate(text.heading(service), service)}
      </Heading>
      <p class="instruction">
        {result.overall === null ? text.noOverall(known) : text.overall(writeScore(result.overall), known)}
      </p>
      <p class="small">{checkText.day(writeDate(check.at))}</p>

      <Scores
        tool={tool}
        answers={check.answers}
        result={result}
        showsAverage={showsAverage}
        onShowAverage={setShowsAverage}
      />
      <Advice tool={tool} result={result} />
      <ToFindOut tool={tool} unknown={result.unknown} />
      <TeamSection tool={tool} records={records} check={check} offerUndo={offerUndo} />
      {history}

      <section aria-labelledby="keep" class="no-print">
        <h2 id="keep">{text.keep}</h2>
        <ExportMenu
          name="delivery-check"
          markdown={async () => (await import('../markdown.ts')).writeMarkdown(tool, check)}
          json={() => writeRecords(records.store(), ['dora'])}
        />
        <p class="go">
          <a class="button" href={hrefTo('check', check.id)}>
            {text.change}
          </a>
          <button type="button" class="quiet-button" onClick={() => start(service)}>
            {text.again}
          </button>
          <button type="button" class="link-button" onClick={() => void removeCheck()}>
            {text.remove}
          </button>
          <SaveNotice saving={saving} look="alert" />
        </p>
        <p class="small">
          <a href="https://dora.dev/quickcheck/">{text.official}</a>
          {text.officialText}
        </p>
      </section>
    </>
  );
}

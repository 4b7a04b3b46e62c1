import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { checksOfService } from '#domain/dora/history.ts';
import { deliveryMetrics } from '#domain/dora/metrics.ts';
import { scoreDelivery } from '#domain/dora/score-delivery.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { check as checkText, result as text } from '#strings/dora';
import { ExportMenu } from '../../parts/ExportMenu.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { writeDate } from '../../parts/write-date.ts';
import { writeRecords } from '../../parts/download.ts';
import { startCheck } from '../checks.ts';
import type { DoraProps } from '../dora-props.ts';
import { hrefOf } from '../use-route.ts';
import { writeScore } from '../write-score.ts';
import { Advice, ToFindOut } from './Advice.tsx';
import { HistorySection } from './HistorySection.tsx';
import { Scores } from './Scores.tsx';
import { TeamSection } from './TeamSection.tsx';

interface Props {
  tool: DoraProps;
  records: Records;
  checks: readonly Dora[];
  check: Dora;
  go: (hash: string) => void;
  takesFocus: boolean;
  offerUndo: (said: string, undo: () => Promise<void>) => void;
}

/** The result of a check: the scores, what to do next, the team's answers side by side, and the service over time. */
export function ResultPage({ tool, records, checks, check, go, takesFocus, offerUndo }: Props) {
  const [showsAverage, setShowsAverage] = useState(false);
  const result = scoreDelivery(check.answers);
  const known = deliveryMetrics.length - result.unknown.length;
  const { service } = check;

  const again = async () => go(hrefOf('check', (await startCheck(records, service)).id));
  const remove = async () => {
    await records.remove('dora', check);
    offerUndo(text.removed(service), async () => {
      await records.save('dora', check, { creates: true });
    });
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
        {text.heading(service)}
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
      <HistorySection
        questions={tool.questions}
        checks={checksOfService(checks, service)}
        current={check.id}
      />

      <section aria-labelledby="keep" class="no-print">
        <h2 id="keep">{text.keep}</h2>
        <ExportMenu
          name="delivery-check"
          markdown={async () => (await import('./write-markdown.ts')).writeMarkdown(tool, check)}
          json={() => writeRecords(records.store(), ['dora'])}
        />
        <p class="go">
          <a class="button" href={hrefOf('check', check.id)}>
            {text.change}
          </a>
          <button type="button" class="quiet-button" onClick={() => void again()}>
            {text.again}
          </button>
          <button type="button" class="link-button" onClick={() => void remove()}>
            {text.remove}
          </button>
        </p>
        <p class="small">
          <a href="https://dora.dev/quickcheck/">{text.official}</a>
          {text.officialText}
        </p>
      </section>
    </>
  );
}

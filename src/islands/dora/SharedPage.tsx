import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { readDelivery } from '#domain/dora/delivery-link.ts';
import { scoreDelivery } from '#domain/dora/score-delivery.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { shared as text } from '#strings/dora';
import { Heading } from '../parts/Heading.tsx';
import { writeDate } from '../parts/write-date.ts';
import { addReplies } from './checks.ts';
import type { DoraProps } from './dora-props.ts';
import { Scores } from './result/Scores.tsx';
import { hrefOf } from './use-route.ts';

interface Props {
  tool: Pick<DoraProps, 'questions' | 'averages' | 'averageSource' | 'averageLicence'>;
  records: Records;
  checks: readonly Dora[];
  /** With its `#` and key: `#d=…`. */
  fragment: string;
  go: (hash: string) => void;
}

/** Answers from a link: to read, and to put beside one's own; or why the link cannot be read. */
export function SharedPage({ tool, records, checks, fragment, go }: Props) {
  const [showsAverage, setShowsAverage] = useState(false);
  const read = readDelivery(fragment);
  const own = (
    <button type="button" class="quiet-button" onClick={() => go('')}>
      {text.own}
    </button>
  );
  if (!read || 'problem' in read)
    return (
      <>
        <Heading tab={text.tab} takesFocus>
          {text.problemHeading}
        </Heading>
        <p class="instruction" role="alert">
          {text.problems[read?.problem ?? 'cut-off']}
        </p>
        <p class="go">{own}</p>
      </>
    );
  const putBeside = async (check: Dora) => {
    await addReplies(records, check, [read]);
    go(hrefOf('result', check.id));
  };
  return (
    <>
      <Heading tab={text.tab} takesFocus>
        {text.heading}
      </Heading>
      <p class="instruction">{text.day(writeDate(read.day))}</p>
      {checks.length > 0 ? <PutBeside checks={checks} onPut={putBeside} /> : <p>{text.none}</p>}
      <Scores
        tool={tool}
        answers={read.answers}
        result={scoreDelivery(read.answers)}
        showsAverage={showsAverage}
        onShowAverage={setShowsAverage}
      />
      <p class="go">{own}</p>
    </>
  );
}

interface PutProps {
  checks: readonly Dora[];
  onPut: (check: Dora) => Promise<void>;
}

function PutBeside({ checks, onPut }: PutProps) {
  const newestFirst = checks.toSorted((a, b) => b.at.localeCompare(a.at));
  const [id, setId] = useState(newestFirst[0]?.id ?? '');
  const chosen = checks.find((check) => check.id === id);
  return (
    <form
      class="go"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void onPut(chosen);
      }}
    >
      <label class="field grows">
        {text.choose}
        <select value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          {newestFirst.map(({ id: each, service, at }) => (
            <option key={each} value={each}>
              {`${service} (${writeDate(at)})`}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {text.add}
      </button>
    </form>
  );
}

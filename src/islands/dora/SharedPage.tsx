import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { readDelivery } from '#domain/dora/delivery-link.ts';
import { scoreInPoints } from '#domain/dora/whole-points.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { shared as text } from '#strings/dora';
import { ChooseRecord } from '../parts/ChooseRecord.tsx';
import { Heading } from '../parts/Heading.tsx';
import { SaveNotice, useSaving } from '../parts/SaveNotice.tsx';
import { writeDate } from '../parts/write-date.ts';
import { addReplies } from './checks.ts';
import type { DoraProps } from './props.ts';
import { Scores } from './result/Scores.tsx';
import { hrefTo } from './route.ts';

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
  const saving = useSaving(records);
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
    if (await saving.watch(addReplies(records, check, [read]))) go(hrefTo('result', check.id));
  };
  return (
    <>
      <Heading tab={text.tab} takesFocus>
        {text.heading}
      </Heading>
      <p class="instruction">{text.day(writeDate(read.day))}</p>
      <SaveNotice saving={saving} look="alert" />
      {checks.length > 0 ? <PutBeside checks={checks} onPut={putBeside} /> : <p>{text.none}</p>}
      <Scores
        tool={tool}
        answers={read.answers}
        result={scoreInPoints(read.answers)}
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
      <ChooseRecord
        label={text.choose}
        records={newestFirst}
        value={id}
        nameOf={({ service, at }) => `${service} (${writeDate(at)})`}
        onChoose={setId}
      />
      <button type="submit" class="button">
        {text.add}
      </button>
    </form>
  );
}

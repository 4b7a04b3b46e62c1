import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { deliveryMetrics, rowOf, withRow, type DeliveryMetric } from '#domain/dora/metrics.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import type { DeliveryQuestions } from '#schemas/delivery.ts';
import { check as text, start } from '#strings/dora';
import { save } from '#strings/tools';
import { Heading } from '../parts/Heading.tsx';
import { NameField } from '../parts/NameField.tsx';
import { Option } from '../parts/Option.tsx';
import { writeDate } from '../parts/write-date.ts';
import { changeCheck, type Change } from './checks.ts';
import { hrefOf } from './use-route.ts';

interface Props {
  tool: { readonly questions: DeliveryQuestions };
  records: Records;
  check: Dora;
  takesFocus: boolean;
}

/** The five questions about one service; every choice is saved at once. */
export function CheckPage({ tool: { questions }, records, check, takesFocus }: Props) {
  const [isSaved, setIsSaved] = useState(false);
  const change = async (by: (current: Dora) => Change) => setIsSaved(await changeCheck(records, check, by));
  return (
    <>
      <p class="no-print">
        <a class="back" href="#">
          {text.back}
        </a>
      </p>
      <Heading tab={text.tab(check.service)} takesFocus={takesFocus}>
        {text.heading(check.service)}
      </Heading>
      <p class="small">{text.day(writeDate(check.at))}</p>
      <p class="instruction">{text.instruction}</p>
      <NameField
        label={text.rename}
        name={check.service}
        missing={start.nameMissing}
        maxLength={300}
        onChange={(service) => void change(() => ({ service }))}
      />
      {deliveryMetrics.map((metric) => (
        <MetricQuestion
          key={metric}
          metric={metric}
          questions={questions}
          row={rowOf(check.answers, metric)}
          onPick={(row) => void change(({ answers }) => ({ answers: withRow(answers, metric, row) }))}
        />
      ))}
      <p class="go">
        <a class="button" href={hrefOf('result', check.id)}>
          {text.see}
        </a>
        <span class="small" role="status">
          {isSaved && !records.trouble() && save.saved}
        </span>
      </p>
    </>
  );
}

interface QuestionProps {
  metric: DeliveryMetric;
  questions: DeliveryQuestions;
  row: number | null;
  onPick: (row: number | null) => void;
}

function MetricQuestion({ metric, questions: { metrics, unknown }, row, onPick }: QuestionProps) {
  const { question, hint, options } = metrics[metric];
  const option = (at: number | null, label: string) => (
    <Option
      key={label}
      type="radio"
      name={metric}
      value={String(at)}
      label={label}
      checked={row === at}
      onPick={() => onPick(at)}
    />
  );
  return (
    <fieldset class="question">
      <legend>{question}</legend>
      <p class="small hint">{hint}</p>
      {options.map((label, at) => option(at, label))}
      {option(null, unknown)}
    </fieldset>
  );
}

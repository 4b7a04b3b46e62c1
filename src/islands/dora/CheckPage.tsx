import type { Records } from '#browser/records/records.ts';
import { maxShortText } from '#domain/records/limits.ts';
import { deliveryMetrics, rowOf, withRow, type DeliveryMetric } from '#domain/dora/metrics.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import type { DeliveryQuestions } from '#schemas/delivery.ts';
import { check as text, start } from '#strings/dora';
import { Heading } from '../parts/Heading.tsx';
import { NameField } from '../parts/NameField.tsx';
import { Option } from '../parts/Option.tsx';
import { SaveNotice, useSaving } from '../parts/SaveNotice.tsx';
import { writeDate } from '../parts/write-date.ts';
import { changeCheck, type Change } from './checks.ts';
import { hrefTo } from './route.ts';
import { isolate } from '../parts/isolate.tsx';

interface Props {
  tool: { readonly questions: DeliveryQuestions };
  records: Records;
  check: Dora;
  takesFocus: boolean;
}

/** The five questions about one service; every choice is saved at once. */
export function CheckPage({ tool: { questions }, records, check, takesFocus }: Props) {
  const saving = useSaving(records);
  const change = (by: (current: Dora) => Change) => void saving.keep(changeCheck(records, check, by));
  return (
    <>
      <p class="no-print">
        <a class="back" href="#">
          {text.back}
        </a>
      </p>
      <Heading tab={text.tab(check.service)} takesFocus={takesFocus}>
        {isolate(text.heading(check.service), check.service)}
      </Heading>
      <p class="small">{text.day(writeDate(check.at))}</p>
      <p class="instruction">{text.instruction}</p>
      <NameField
        label={text.rename}
        name={check.service}
        missing={start.nameMissing}
        maxLength={maxShortText}
        onChange={(service) => change(() => ({ service }))}
      />
      {deliveryMetrics.map((metric) => (
        <MetricQuestion
          key={metric}
          metric={metric}
          questions={questions}
          row={rowOf(check.answers, metric)}
          onPick={(row) => change(({ answers }) => ({ answers: withRow(answers, metric, row) }))}
        />
      ))}
      <p class="go">
        <a class="button" href={hrefTo('result', check.id)}>
          {text.see}
        </a>
        <SaveNotice saving={saving} look="inline" />
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
  const option = (place: number | null, label: string) => (
    <Option
      key={label}
      type="radio"
      name={metric}
      value={String(place)}
      label={label}
      checked={row === place}
      onPick={() => onPick(place)}
    />
  );
  return (
    <fieldset class="question">
      <legend>{question}</legend>
      <p class="small hint">{hint}</p>
      {options.map((label, place) => option(place, label))}
      {option(null, unknown)}
    </fieldset>
  );
}

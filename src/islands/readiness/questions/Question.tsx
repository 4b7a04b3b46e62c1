import type { Answer } from '#domain/assessment/types.ts';
import type { Item, Track } from '#schemas/instrument-track.ts';
import { screen as text } from '#strings/readiness';
import { Clear } from '../../parts/Clear.tsx';
import { Option } from '../../parts/Option.tsx';

interface Props {
  item: Item;
  offScale: Track['offScale'];
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

/** One question: five lines from low to high without numbers, and two answers after a divider. */
export function Question({ item, offScale, answer, onAnswer }: Props) {
  const hintId = item.hint && `hint-${item.id}`;
  const option = (value: Exclude<Answer, null>, label: string) => (
    <Option
      key={value}
      type="radio"
      name={item.id}
      value={String(value)}
      label={label}
      checked={answer === value}
      onPick={() => onAnswer(value)}
    />
  );
  return (
    <fieldset class="question" id={`q-${item.id}`} aria-describedby={hintId}>
      <legend>{item.q}</legend>
      {item.hint && (
        <p class="small hint" id={hintId}>
          {item.hint}
        </p>
      )}
      {item.l.map((line, level) => option(level as 0, line))}
      <p class="or">{text.or}</p>
      {option('nc', offScale.nc)}
      {option('na', offScale.na)}
      {answer !== null && <Clear of={text.ofQuestion(item.q)} onClear={() => onAnswer(null)} />}
    </fieldset>
  );
}

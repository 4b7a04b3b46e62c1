import { orderOf, type FitAnswer } from '#domain/role-fit/read-answers.ts';
import type { RoleFitPair } from '#schemas/role-fit.ts';
import { pairs as text } from '#strings/role-fit';
import { Clear } from '../parts/Clear.tsx';
import { Option } from '../parts/Option.tsx';

interface Props {
  pair: RoleFitPair;
  /** Its place, from 0. */
  at: number;
  answer: FitAnswer;
  onAnswer: (answer: FitAnswer) => void;
}

/** Two good moments and five positions between them, or neither. */
export function Pair({ pair, at: index, answer, onAnswer }: Props) {
  const order = orderOf(index);
  const [first, second] = order[0] === -2 ? [pair.manager, pair.staff] : [pair.staff, pair.manager];
  const number = index + 1;
  const option = (value: Exclude<FitAnswer, null>, label: string) => (
    <Option
      key={value}
      type="radio"
      name={pair.id}
      value={String(value)}
      label={label}
      checked={answer === value}
      onPick={() => onAnswer(value)}
    />
  );
  return (
    <fieldset class="question pair">
      <legend>
        <span class="small">{text.number(number)}</span>
        <span class="side">
          <b>{text.first}</b> {first}
        </span>
        <span class="side">
          <b>{text.second}</b> {second}
        </span>
      </legend>
      <div class="positions">
        {order.map((position, place) => option(position, text.options[place] ?? ''))}
        {option('neither', text.neither)}
      </div>
      {answer !== null && <Clear of={text.ofPair(number)} onClear={() => onAnswer(null)} />}
    </fieldset>
  );
}

import { budgetWeek } from '#domain/capacity/budget-week.ts';
import { scenarios as text, verdicts } from '#strings/capacity';
import { NameField } from '../parts/NameField.tsx';
import { Option } from '../parts/Option.tsx';
import type { Scenarios } from './use-scenarios.ts';

interface Props {
  scenarios: Scenarios;
  onRemove: () => void;
}

/** Which scenario is on the page, its name, and its copies. */
export function ScenarioChoice({ scenarios, onRemove }: Props) {
  const { saved, current, isExample, choose, change, copy } = scenarios;
  return (
    <section class="scenarios" aria-labelledby="scenarios">
      <h2 id="scenarios">{text.heading}</h2>
      {saved.length > 1 && (
        <fieldset class="no-print">
          <legend>{text.choose}</legend>
          {saved.map(({ id, name, inputs }) => (
            <Option
              key={id}
              type="radio"
              name="scenario"
              value={id}
              label={text.of(name, verdicts[budgetWeek(inputs).verdict])}
              checked={id === current.id}
              onPick={() => choose(id)}
            />
          ))}
        </fieldset>
      )}
      <NameField
        key={current.id}
        label={text.name}
        name={current.name}
        missing={text.nameMissing}
        maxLength={100}
        onChange={(name) => change({ name })}
      />
      <p class="go no-print">
        <button type="button" class="quiet-button" onClick={copy}>
          {text.copy}
        </button>
        {!isExample && (
          <button type="button" class="link-button" onClick={onRemove}>
            {text.remove}
          </button>
        )}
      </p>
    </section>
  );
}

import { budgetWeek } from '#domain/capacity/budget-week.ts';
import { scenarios as text, verdicts } from '#strings/capacity';
import { NamedChoice } from '../parts/NamedChoice.tsx';
import type { Scenarios } from './use-scenarios.ts';

interface Props {
  scenarios: Scenarios;
  onRemove: () => void;
}

/** Which scenario is on the page, each with its verdict, its name, and its copies. */
export const ScenarioChoice = ({ scenarios, onRemove }: Props) => (
  <NamedChoice
    words={text}
    saved={scenarios.saved}
    label={({ name, inputs }) => text.of(name, verdicts[budgetWeek(inputs).verdict])}
    current={scenarios.current}
    isExample={scenarios.isExample}
    onChoose={scenarios.choose}
    onName={(name) => scenarios.change({ name })}
    onCopy={scenarios.copy}
    onRemove={onRemove}
  />
);

import { capacityRules, type CapacityInputs } from '#domain/capacity/capacity-inputs.ts';
import { fields, groups } from '#strings/capacity';
import { NumberField } from '../parts/NumberField.tsx';

interface Props {
  inputs: CapacityInputs;
  onChange: (inputs: CapacityInputs) => void;
}

/** The numbers of a week, in groups; every change counts at once. */
export const WeekForm = ({ inputs, onChange }: Props) => (
  <form class="week-form no-print" onSubmit={(event) => event.preventDefault()}>
    {groups.map((group) => (
      <fieldset key={group.name} class="question">
        <legend>{group.name}</legend>
        <div class="field-grid">
          {group.fields.map((field) => (
            <NumberField
              key={field}
              {...capacityRules[field]}
              {...fields[field]}
              value={inputs[field]}
              onChange={(value) => onChange({ ...inputs, [field]: value })}
            />
          ))}
        </div>
      </fieldset>
    ))}
  </form>
);

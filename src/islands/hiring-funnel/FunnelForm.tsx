import { createId } from '#browser/records/new-record.ts';
import { hiresRule, maxStages, stageFields, stageRules } from '#domain/hiring-funnel/counts.ts';
import type { Funnel, FunnelStage } from '#domain/records/toolkit-records.ts';
import { fields, form as text } from '#strings/hiring-funnel';
import { NameField } from '../parts/NameField.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { shortPage, usePaged } from '../parts/use-paged.tsx';
import type { Change } from './use-funnels.ts';

interface Props {
  funnel: Funnel;
  onChange: (change: Change) => void;
  onRemoveStage: (id: string) => void;
}

/** The counts, stage by stage; every change counts at once. */
export function FunnelForm({ funnel: { stages, hires }, onChange, onRemoveStage }: Props) {
  const { shown, pager } = usePaged(stages, 0, shortPage);
  const set = (id: string, change: Partial<FunnelStage>) =>
    onChange({ stages: stages.map((stage) => (stage.id === id ? { ...stage, ...change } : stage)) });
  const add = () =>
    onChange({
      stages: [
        ...stages,
        {
          id: createId(),
          name: text.newStage(stages.length + 1),
          people: hires,
          withdrew: 0,
          hours: 0,
          days: 0,
        },
      ],
    });
  return (
    <form class="no-print" onSubmit={(event) => event.preventDefault()}>
      <h2>{text.heading}</h2>
      {shown.map((stage) => (
        <fieldset key={stage.id} class="question funnel-stage">
          <legend>
            <bdi>{stage.name}</bdi>
          </legend>
          <div class="field-grid">
            <NameField
              label={text.stageName}
              name={stage.name}
              missing={text.stageNameMissing}
              maxLength={60}
              onChange={(name) => set(stage.id, { name })}
            />
            {stageFields.map((field) => (
              <NumberField
                key={field}
                {...stageRules[field]}
                {...fields[field]}
                value={stage[field]}
                onChange={(value) => set(stage.id, { [field]: value })}
              />
            ))}
          </div>
          {stages.length > 1 && (
            <button type="button" class="link-button" onClick={() => onRemoveStage(stage.id)}>
              {text.remove}
              <span class="visually-hidden">
                : <bdi>{stage.name}</bdi>
              </span>
            </button>
          )}
        </fieldset>
      ))}
      {pager}
      <fieldset class="question">
        <legend>{text.last}</legend>
        <NumberField
          {...hiresRule}
          label={text.hires}
          hint={text.hiresHint}
          example={text.hiresExample}
          value={hires}
          onChange={(value) => onChange({ hires: value })}
        />
      </fieldset>
      {stages.length < maxStages && (
        <p class="go">
          <button type="button" class="quiet-button" onClick={add}>
            {text.add}
          </button>
        </p>
      )}
    </form>
  );
}

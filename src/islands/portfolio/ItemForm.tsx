import { maxShortText } from '#domain/records/limits.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { isFilled, withDetails } from '#domain/portfolio/item.ts';
import { monthsBetween } from '#domain/portfolio/month.ts';
import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import { form as text } from '#strings/portfolio';
import { Option } from '../parts/Option.tsx';
import { TextField } from '../parts/TextField.tsx';
import { Competencies } from './Competencies.tsx';
import { CountField } from './CountField.tsx';
import { Model } from './Model.tsx';
import { MonthField } from './MonthField.tsx';
import type { PortfolioProps } from './props.ts';

interface Props {
  tool: PortfolioProps;
  item: EvidenceItem;
  isSaved: boolean;
  onChange: (changed: (item: EvidenceItem) => EvidenceItem) => void;
}

/** The form of one example. Everything but the title may stay empty; every change is kept at once. */
export function ItemForm({ tool, item, isSaved, onChange }: Props) {
  const set = (part: Partial<EvidenceItem>) => onChange((each) => ({ ...each, ...part }));
  const area = tool.areas[item.area];
  return (
    <>
      <TextField
        label={text.title}
        value={item.title}
        maxLength={maxShortText}
        hint={text.titleHint}
        {...(isSaved && !isFilled(item.title) && { error: text.titleMissing })}
        onChange={(title) => set({ title })}
      />
      <label class="field">
        {text.area}
        <select
          value={item.area}
          onChange={({ currentTarget }) => set({ area: currentTarget.value as EvidenceArea })}
        >
          {Object.entries(tool.areas).map(([each, { name }]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Model area={area} />
      <WhenFields item={item} onChange={onChange} />
      <TextField
        label={text.situation}
        hint={text.situationHint}
        rows={4}
        value={item.situation}
        onChange={(situation) => set({ situation })}
      />
      <TextField
        label={text.action}
        hint={text.actionHint}
        rows={4}
        value={item.action}
        onChange={(action) => set({ action })}
      />
      <TextField
        label={text.result}
        hint={text.resultHint}
        rows={4}
        value={item.result}
        onChange={(result) => set({ result })}
      />
      <SizeFields item={item} onChange={onChange} />
      <TextField
        label={text.confirmer}
        hint={text.confirmerHint}
        maxLength={maxShortText}
        value={item.confirmer ?? ''}
        onChange={(confirmer) => set({ confirmer })}
      />
      <TextField
        label={text.reflection}
        hint={text.reflectionHint}
        rows={3}
        value={item.reflection ?? ''}
        onChange={(reflection) => set({ reflection })}
      />
      <Competencies
        competencies={tool.competencies}
        item={item}
        onChange={(competencies) => set({ competencies })}
      />
      <Option
        type="checkbox"
        name="confidential"
        value="confidential"
        label={text.confidential}
        checked={item.confidential}
        onPick={(confidential) => set({ confidential })}
      />
    </>
  );
}

type FieldsProps = Pick<Props, 'item' | 'onChange'>;

/** When it was; the end not before the beginning. */
function WhenFields({ item: { when }, onChange }: FieldsProps) {
  const isReversed =
    when?.from !== undefined && when.to !== undefined && monthsBetween(when.from, when.to) < 0;
  return (
    <fieldset>
      <legend>{text.when}</legend>
      <div class="field-grid">
        <MonthField
          label={text.from}
          value={when?.from}
          onChange={(from) => onChange((each) => withDetails(each, 'when', { from }))}
        />
        <MonthField
          label={text.to}
          value={when?.to}
          error={isReversed ? text.order : undefined}
          onChange={(to) => onChange((each) => withDetails(each, 'when', { to }))}
        />
      </div>
    </fieldset>
  );
}

/** What can be counted of it: a measure before and after, people and teams. */
const SizeFields = ({ item: { measure, scope }, onChange }: FieldsProps) => (
  <>
    <fieldset>
      <legend>{text.measure}</legend>
      <TextField
        label={text.unit}
        maxLength={maxShortText}
        value={measure?.unit ?? ''}
        onChange={(unit) => onChange((each) => withDetails(each, 'measure', { unit }))}
      />
      <div class="field-grid">
        <TextField
          label={text.before}
          maxLength={maxShortText}
          value={measure?.before ?? ''}
          onChange={(before) => onChange((each) => withDetails(each, 'measure', { before }))}
        />
        <TextField
          label={text.after}
          maxLength={maxShortText}
          value={measure?.after ?? ''}
          onChange={(after) => onChange((each) => withDetails(each, 'measure', { after }))}
        />
      </div>
    </fieldset>
    <fieldset>
      <legend>{text.scope}</legend>
      <div class="field-grid">
        <CountField
          label={text.people}
          value={scope?.people}
          onChange={(people) => onChange((each) => withDetails(each, 'scope', { people }))}
        />
        <CountField
          label={text.teams}
          value={scope?.teams}
          onChange={(teams) => onChange((each) => withDetails(each, 'scope', { teams }))}
        />
      </div>
    </fieldset>
  </>
);

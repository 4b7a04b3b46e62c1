import type { ComponentChildren } from 'preact';
import { compareShares, mixKinds, sharesOf } from '#domain/capacity/investment-mix.ts';
import { numberRanges } from '#domain/records/limits.ts';
import type { Capacity, InvestmentMix } from '#domain/records/toolkit-records.ts';
import type { CapacityMix } from '#schemas/capacity.ts';
import { mix as text } from '#strings/capacity';
import { NumberField } from '../parts/NumberField.tsx';
import type { CapacityProps } from './props.ts';
import { MixTable } from './MixTable.tsx';
import type { Change } from './use-scenarios.ts';
import { isolate } from '../parts/isolate.tsx';

interface Props {
  mix: CapacityMix;
  pages: CapacityProps['pages'];
  scenario: Capacity;
  /** The choice of the scenario. */
  choice: ComponentChildren;
  onChange: (by: Change) => void;
}

const nothing: InvestmentMix = { product: 0, platform: 0, operations: 0 };

/** Where the team's time goes: the reader's count against 70/20/10 and against a target of their own. */
export function MixView({ mix, pages, scenario, choice, onChange }: Props) {
  const now = scenario.mix?.now ?? nothing;
  const target = scenario.mix?.target ?? nothing;
  const shares = sharesOf(now);
  const targetShares = sharesOf(target);
  return (
    <>
      <section aria-labelledby="mix">
        <h2 id="mix">{text.heading}</h2>
        <p>{text.lead}</p>
        <p>{mix.unplanned}</p>
        <form class="no-print" onSubmit={(event) => event.preventDefault()}>
          <MixFields
            legend={text.now}
            note={text.hint}
            kinds={mix.kinds}
            value={now}
            onChange={(counted) => onChange({ mix: { ...scenario.mix, now: counted } })}
          />
          <MixFields
            legend={text.target}
            note={text.targetText}
            kinds={mix.kinds}
            value={target}
            onChange={(wanted) => onChange({ mix: { now, target: wanted } })}
          />
        </form>
      </section>
      {shares ? (
        <>
          <MixTable mix={mix} shares={shares} target={targetShares} />
          <Meaning
            heading={targetShares ? text.meaningOwn : text.meaning}
            kinds={mix.kinds}
            shares={shares}
            other={targetShares ?? mix.reference}
          />
        </>
      ) : (
        <p class="notice">{text.empty}</p>
      )}
      <section aria-labelledby="origin">
        <h2 id="origin">{text.origin}</h2>
        <p>{mix.origin}</p>
        <p>
          {mix.older} <a href={pages.olderSource}>{text.source}</a>
        </p>
        <p>
          <a href={pages.roadmap}>{text.guide}</a>
        </p>
      </section>
      {choice}
      <p class="small">{isolate(text.forScenario(scenario.name), scenario.name)}</p>
    </>
  );
}

interface FieldsProps {
  legend: string;
  note: string;
  kinds: CapacityMix['kinds'];
  value: InvestmentMix;
  onChange: (value: InvestmentMix) => void;
}

const MixFields = ({ legend, note, kinds, value, onChange }: FieldsProps) => (
  <fieldset class="question">
    <legend>{legend}</legend>
    <p class="small hint">{note}</p>
    <div class="field-grid">
      {mixKinds.map((kind) => (
        <NumberField
          key={kind}
          label={kinds[kind].name}
          hint={kinds[kind].holds}
          unit="count"
          {...numberRanges.mix}
          step={1}
          emptyIs={0}
          example="24"
          value={value[kind]}
          onChange={(amount) => onChange({ ...value, [kind]: amount })}
        />
      ))}
    </div>
  </fieldset>
);

interface MeaningProps {
  heading: string;
  kinds: CapacityMix['kinds'];
  shares: InvestmentMix;
  other: InvestmentMix;
}

const Meaning = ({ heading, kinds, shares, other }: MeaningProps) => (
  <section>
    <h2>{heading}</h2>
    <dl class="meanings">
      {compareShares(shares, other).map(({ kind, points, direction }) => (
        <div key={kind}>
          <dt>
            {kinds[kind].name}: {direction === 'same' ? text.same : text.points(points)}
          </dt>
          <dd>{kinds[kind][direction]}</dd>
        </div>
      ))}
    </dl>
  </section>
);

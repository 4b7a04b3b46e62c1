import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SituationChoice } from '#domain/records/attempt-records.ts';
import type { Situation } from '#schemas/instrument-situations.ts';
import { screen as text, tabTitle } from '#strings/readiness';
import { Heading } from '../../parts/Heading.tsx';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { go } from '../../parts/use-route.ts';
import type { PageProps } from '../props.ts';
import { Clear } from '../../parts/Clear.tsx';
import { Option } from '../../parts/Option.tsx';

interface Props extends PageProps {
  /** Gives false where the choice is not saved. */
  onChoice: (id: string, choice: SituationChoice) => Promise<boolean>;
}
type End = 'best' | 'worst';
const letters = ['a', 'b', 'c', 'd'] as const;

const isSame = (choice: SituationChoice | undefined): boolean =>
  choice?.best !== undefined && choice.best === choice.worst;

/**
 * Four situations with a most and a least helpful first step; the two must differ (see
 * src/domain/assessment/README.md#situations).
 */
export function SituationsPage({ data, attempt, takesFocus, records, hrefTo, onChoice }: Props) {
  const saving = useSaving(records);
  const [showsErrors, setShowsErrors] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const choiceOf = (id: string): SituationChoice => attempt.sjt?.[id]?.v ?? {};
  const faulty = data.situations.filter(({ id }) => isSame(choiceOf(id)));
  const hasErrors = showsErrors && faulty.length > 0;
  useLayoutEffect(() => {
    if (showsErrors) summary.current?.focus();
  }, [showsErrors]);

  const pick = (id: string, end: End, letter: (typeof letters)[number] | null) => {
    const others = Object.entries(choiceOf(id)).filter(([key]) => key !== end);
    const choice = Object.fromEntries(letter ? [...others, [end, letter]] : others);
    void saving.watch(onChoice(id, choice));
  };
  const finish = () => {
    if (faulty.length === 0) return go(hrefTo('check'));
    if (showsErrors) summary.current?.focus();
    setShowsErrors(true);
  };
  const group = ({ id, options }: Situation, end: End) => {
    const chosen = choiceOf(id)[end];
    const isFaulty = hasErrors && isSame(choiceOf(id));
    return (
      <fieldset
        class="question"
        id={`q-${id}-${end}`}
        aria-describedby={isFaulty ? `error-${id}` : undefined}
      >
        <legend>{text[end]}</legend>
        {letters.map((letter) => (
          <Option
            key={letter}
            type="radio"
            name={`${id}.${end}`}
            value={letter}
            label={options[letter]}
            checked={chosen === letter}
            onPick={() => pick(id, end, letter)}
          />
        ))}
        {chosen && <Clear of={text.ofQuestion(text[end])} onClear={() => pick(id, end, null)} />}
      </fieldset>
    );
  };
  return (
    <div class="ready-questions alone">
      <a class="back" href={hrefTo('check')}>
        {text.back}
      </a>
      {hasErrors && <ErrorSummary faulty={faulty} summary={summary} />}
      <Heading
        tab={tabTitle(hasErrors ? text.errorTitle(text.situations) : text.situations)}
        takesFocus={takesFocus}
      >
        {text.situations}
      </Heading>
      <p class="instruction">{data.situationsText}</p>
      {data.situations.map((situation) => (
        <section key={situation.id} class="situation">
          <h2>{situation.title}</h2>
          <p>{situation.text}</p>
          {hasErrors && isSame(choiceOf(situation.id)) && (
            <p class="field-error" id={`error-${situation.id}`}>
              {text.sameStep}
            </p>
          )}
          {group(situation, 'best')}
          {group(situation, 'worst')}
        </section>
      ))}
      <p class="go">
        <button type="button" class="button" onClick={finish}>
          {text.backToCheck}
        </button>
        <SaveNotice saving={saving} look="alert" />
      </p>
    </div>
  );
}

interface SummaryProps {
  faulty: readonly Situation[];
  summary: Ref<HTMLDivElement>;
}

/** What keeps the page from being left, each with the way to it. */
const ErrorSummary = ({ faulty, summary }: SummaryProps) => (
  <div class="error-summary" tabIndex={-1} ref={summary} role="alert">
    <h2>{text.problem}</h2>
    <ul>
      {faulty.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#q-${id}-worst`}
            onClick={(event) => {
              event.preventDefault();
              document.querySelector<HTMLInputElement>(`[name="${id}.best"]:checked`)?.focus();
            }}
          >
            {text.sameStepIn(title)}
          </a>
        </li>
      ))}
    </ul>
  </div>
);

import { useEffect, useState } from 'preact/hooks';
import { asksForEvidence } from '#domain/assessment/evidence-check.ts';
import { strongestItem } from '#domain/assessment/next-steps.ts';
import { progressOf } from '#domain/assessment/progress.ts';
import type { Answer, Ticks } from '#domain/assessment/types.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import type { Competency, Item } from '#schemas/instrument-track.ts';
import { screen as text, tabTitle } from '#strings/readiness';
import { save } from '#strings/tools';
import { Heading } from '../../parts/Heading.tsx';
import { go } from '../../parts/use-fragment.ts';
import type { PageProps } from '../page-props.ts';
import { EvidenceCheck } from './EvidenceCheck.tsx';
import { Question } from './Question.tsx';

interface Props extends PageProps {
  area: Competency;
  item: string;
  answers: Readonly<Record<string, Answer>>;
  onAnswer: (item: string, answer: Answer) => void;
  /** The reader's portfolio, and the base path under which it is. */
  examples: readonly EvidenceItem[];
  base: string;
  onTick: (code: string, tick: keyof Ticks, value: boolean) => void;
  /** The evidence check is shown: what the portfolio says of the area counts. */
  onPortfolio: (code: string) => void;
  onExample: (area: Competency, item: Item) => void;
}

/** One area with its questions and, where some level is 2 or more, what could be shown for it (sections B1, E). */
export function AreaPage(props: Props) {
  const { data, attempt, area, item, answers, examples, takesFocus, isKept, hrefTo } = props;
  const { track } = data;
  const [hasSaved, setHasSaved] = useState(false);
  const at = track.competencies.indexOf(area);
  const areas = track.competencies.length;
  const isAsked = asksForEvidence(area, answers);
  const strongest = strongestItem(area, answers);
  const after = track.competencies[at + 1];
  const before = track.competencies[at - 1];
  const next = item || !after ? 'check' : after.code;

  useEffect(() => {
    if (!item) return;
    const question = document.getElementById(`q-${item}`) ?? document.getElementById(item);
    const choice =
      question?.querySelector<HTMLInputElement>('input:checked') ?? question?.querySelector('input');
    choice?.focus({ preventScroll: true });
    question?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);

  useEffect(() => {
    if (isAsked) props.onPortfolio(area.code);
  }, [isAsked, examples]);

  return (
    <div class="ready-area">
      <aside class="ready-areas no-print" aria-label={text.progress}>
        <ol>
          {track.competencies.map((each) => (
            <li key={each.code} aria-current={each === area ? 'step' : undefined}>
              {each.name}
              <span class="state">{text.progressNames[progressOf(each, answers)]}</span>
            </li>
          ))}
        </ol>
      </aside>
      <div class="ready-questions">
        <a class="back" href={item ? hrefTo('check') : before ? hrefTo(before.code) : '#'}>
          {text.back}
        </a>
        <p class="tag">{text.area(at + 1, areas)}</p>
        <Heading tab={tabTitle(text.areaTitle(at + 1, areas, area.name))} takesFocus={takesFocus && !item}>
          {area.name}
        </Heading>
        <p class="instruction">
          {text.period(track.windowMonths)} {track.instruction}
        </p>
        {area.items.map((each) => (
          <Question
            key={each.id}
            item={each}
            offScale={track.offScale}
            answer={answers[each.id] ?? null}
            onAnswer={(answer) => {
              props.onAnswer(each.id, answer);
              setHasSaved(true);
            }}
          />
        ))}
        {isAsked && (
          <EvidenceCheck
            code={area.code}
            check={track.evidenceCheck}
            ticks={attempt.evidence[area.code]}
            examples={examples}
            asked={strongest?.id ?? ''}
            base={props.base}
            onTick={(tick, value) => {
              props.onTick(area.code, tick, value);
              setHasSaved(true);
            }}
            onExample={() => strongest && props.onExample(area, strongest)}
          />
        )}
        <p class="go">
          <button type="button" class="button" onClick={() => go(hrefTo(next))}>
            {item ? text.backToCheck : text.next}
          </button>
          <span class="small" role="status">
            {hasSaved && (isKept ? save.saved : text.keptInMemory)}
          </span>
        </p>
      </div>
    </div>
  );
}

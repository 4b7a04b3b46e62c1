import { useEffect } from 'preact/hooks';
import { asksForEvidence } from '#domain/assessment/evidence-check.ts';
import { strongestItem } from '#domain/assessment/next-steps.ts';
import { progressOf } from '#domain/assessment/progress.ts';
import type { Answer, Ticks } from '#domain/assessment/types.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import type { Competency, Item } from '#schemas/instrument-track.ts';
import { screen as text, tabTitle } from '#strings/readiness';
import { Heading } from '../../parts/Heading.tsx';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { go } from '../../parts/use-route.ts';
import type { PageProps } from '../props.ts';
import { EvidenceCheck } from './EvidenceCheck.tsx';
import { Question } from './Question.tsx';

interface Props extends PageProps {
  area: Competency;
  item: string;
  answers: Readonly<Record<string, Answer>>;
  /** These give false where what was entered is not saved. */
  onAnswer: (item: string, answer: Answer) => Promise<boolean>;
  /** The reader's portfolio, and the base path under which it is. */
  examples: readonly EvidenceItem[];
  base: string;
  onTick: (code: string, tick: keyof Ticks, value: boolean) => Promise<boolean>;
  /** The evidence check is shown: what the portfolio says of the area counts. */
  onPortfolio: (code: string) => Promise<boolean>;
  onExample: (area: Competency, item: Item) => Promise<boolean>;
}

/**
 * One area with its questions and, where some level is 2 or more, what could be shown for it (see
 * src/domain/assessment/README.md#evidence-check).
 */
export function AreaPage(props: Props) {
  const { data, attempt, area, item, answers, examples, takesFocus, records, hrefTo } = props;
  const { track } = data;
  const saving = useSaving(records);
  const place = track.competencies.indexOf(area);
  const areas = track.competencies.length;
  const isAsked = asksForEvidence(area, answers);
  const strongest = strongestItem(area, answers);
  const after = track.competencies[place + 1];
  const before = track.competencies[place - 1];
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
    if (isAsked) void saving.watch(props.onPortfolio(area.code));
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
        <p class="tag">{text.area(place + 1, areas)}</p>
        <Heading tab={tabTitle(text.areaTitle(place + 1, areas, area.name))} takesFocus={takesFocus && !item}>
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
            onAnswer={(answer) => void saving.keep(props.onAnswer(each.id, answer))}
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
            onTick={(tick, value) => void saving.keep(props.onTick(area.code, tick, value))}
            onExample={() => {
              if (strongest) void saving.watch(props.onExample(area, strongest));
            }}
          />
        )}
        <p class="go">
          <button type="button" class="button" onClick={() => go(hrefTo(next))}>
            {item ? text.backToCheck : text.next}
          </button>
          <SaveNotice saving={saving} look="inline" />
        </p>
      </div>
    </div>
  );
}

import { asksForEvidence } from '#domain/assessment/evidence-check.ts';
import { covers, leastCoverage } from '#domain/assessment/overall.ts';
import { progressOf } from '#domain/assessment/progress.ts';
import type { Answer } from '#domain/assessment/types.ts';
import type { Competency, Track } from '#schemas/instrument-track.ts';
import { screen as text, tabTitle } from '#strings/readiness';
import { countGiven } from '../attempts.ts';
import { Heading } from '../../parts/Heading.tsx';
import { SaveNotice, type Saving } from '../../parts/SaveNotice.tsx';
import type { PageProps } from '../props.ts';

interface Props extends PageProps {
  answers: Readonly<Record<string, Answer>>;
  /** How the save of the whole went. */
  saving: Saving;
  onDone: () => void;
}

const wordsOf = (track: Track, { items }: Competency, id: string, answer: Answer): string => {
  if (answer === null) return text.notAnswered;
  if (answer === 'nc' || answer === 'na') return track.offScale[answer];
  return items.find((item) => item.id === id)?.l[answer] ?? text.notAnswered;
};

const isEnough = ({ competencies }: Track, answers: Props['answers']): boolean => {
  const counts = ({ id }: { id: string }) => typeof answers[id] === 'number' || answers[id] === 'nc';
  const items = competencies.flatMap((area) => area.items);
  return covers({ answered: items.filter(counts).length, items: items.length }, leastCoverage);
};

/** All answers with a link to change each, and what else may be answered, before the results. */
export function CheckPage({ data, attempt, answers, takesFocus, hrefTo, saving, onDone }: Props) {
  const { track } = data;
  const questions = track.competencies.flatMap(({ items }) => items).length;
  const evidenceOf = (code: string) => {
    const ticks = attempt.evidence[code];
    const marked = (['s', 'r', 'c'] as const).filter((tick) => ticks?.[tick].v);
    return marked.length > 0 ? marked.map((tick) => track.evidenceCheck[tick]).join('. ') : text.noEvidence;
  };
  const optional = [
    ...(track.code === 'a'
      ? [{ page: 'motivation', name: text.motivation, about: text.motivationText, given: attempt.motivation }]
      : []),
    ...(data.situations.length > 0
      ? [{ page: 'situations', name: text.situations, about: text.situationsText, given: attempt.sjt }]
      : []),
  ];
  const last = track.competencies.at(-1);
  return (
    <div class="ready-check">
      <a class="back" href={last ? hrefTo(last.code) : '#'}>
        {text.back}
      </a>
      <Heading tab={tabTitle(text.check)} takesFocus={takesFocus}>
        {text.check}
      </Heading>
      <p class="instruction">
        {text.answered(countGiven(attempt), questions)}. {text.checkLead}
      </p>
      {track.competencies.map((area) => (
        <section key={area.code} class="check-area">
          <h2>{area.name}</h2>
          <span class="small">{text.progressNames[progressOf(area, answers)]}</span>
          <dl>
            {area.items.map((item) => (
              <div key={item.id}>
                <dt>{item.q}</dt>
                <dd class={(answers[item.id] ?? null) === null ? 'blank' : undefined}>
                  {wordsOf(track, area, item.id, answers[item.id] ?? null)}
                </dd>
                <dd class="change">
                  <a href={hrefTo(area.code, item.id)}>
                    {text.change}
                    <span class="visually-hidden">{text.changeHidden(item.q)}</span>
                  </a>
                </dd>
              </div>
            ))}
            {asksForEvidence(area, answers) && (
              <div>
                <dt>{text.evidenceRow}</dt>
                <dd>{evidenceOf(area.code)}</dd>
                <dd class="change">
                  <a href={hrefTo(area.code, `evidence-${area.code}`)}>
                    {text.change}
                    <span class="visually-hidden">
                      {text.changeHidden(`${text.evidenceRow}, ${area.name}`)}
                    </span>
                  </a>
                </dd>
              </div>
            )}
          </dl>
        </section>
      ))}
      <section class="check-area">
        <h2>{text.optional}</h2>
        <ul class="links">
          {optional.map(({ page, name, about, given }) => (
            <li key={page}>
              <a href={hrefTo(page)}>{name}</a>
              <span>
                {about}{' '}
                {text.progressNames[Object.keys(given ?? {}).length > 0 ? 'in-progress' : 'not-started']}.
              </span>
            </li>
          ))}
        </ul>
      </section>
      {!isEnough(track, answers) && <p class="small">{text.fewAnswered}</p>}
      <p class="go">
        <button type="button" class="button" onClick={onDone}>
          {text.done}
        </button>
        <SaveNotice saving={saving} look="alert" />
      </p>
    </div>
  );
}

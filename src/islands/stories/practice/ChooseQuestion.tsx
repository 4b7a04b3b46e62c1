import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pickQuestion, questionOfDay } from '#domain/stories/pick-question.ts';
import { questionLevels, questionTypes, type QuestionType } from '#schemas/vocabulary.ts';
import { practice as text } from '#strings/stories';
import { Chooser } from '../../parts/Chooser.tsx';
import { today } from '#browser/records/new-record.ts';
import { Option } from '../../parts/Option.tsx';
import type { PracticeQuestion } from '../questions.ts';
import type { StoriesProps } from '../props.ts';

/** What someone has set up before an answer. */
export interface Setting {
  readonly question: PracticeQuestion;
  readonly prepareSeconds: number;
  readonly hasMarks: boolean;
}

const prepareTimes = [0, 30, 60] as const;

interface Props extends Pick<StoriesProps, 'typeNames' | 'levelNames'> {
  questions: readonly PracticeQuestion[];
  /** The question practised before: chance gives another, and its heading takes the focus. */
  last: string | null;
  onBegin: (setting: Setting) => void;
}

/** The question of the day or another one, and how to answer it. */
export function ChooseQuestion({ questions, last, onBegin, typeNames, levelNames }: Props) {
  const ofDay = questionOfDay(questions, today());
  const [chosen, setChosen] = useState(() =>
    last === null ? ofDay : pickQuestion(questions, last, Math.random()),
  );
  const [type, setType] = useState<QuestionType | ''>('');
  const [level, setLevel] = useState<(typeof questionLevels)[number] | ''>('');
  const [prepareSeconds, setPrepareSeconds] = useState<number>(0);
  const [hasMarks, setHasMarks] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (last !== null) heading.current?.focus({ preventScroll: true });
  }, []);
  const fitting = questions.filter(
    (each) => (type === '' || each.type === type) && (level === '' || each.level === level),
  );
  if (!chosen) return <p>{text.none}</p>;
  return (
    <div class="choose">
      <section>
        <p class="tag">{chosen === ofDay ? text.questionOfDay : text.question}</p>
        <h2 aria-live="polite" tabIndex={-1} ref={heading}>
          {chosen.question}
        </h2>
        <p class="small">
          {typeNames[chosen.type]}, {levelNames[chosen.level]}
        </p>
        <details>
          <summary>{text.probes}</summary>
          <ul>
            {chosen.probes.map((probe) => (
              <li key={probe}>{probe}</li>
            ))}
          </ul>
          <a href={chosen.href}>{text.read}</a>
        </details>
        <p class="go">
          <button
            type="button"
            class="button"
            onClick={() => onBegin({ question: chosen, prepareSeconds, hasMarks })}
          >
            {text.begin}
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => setChosen(pickQuestion(fitting, chosen.id, Math.random()) ?? chosen)}
          >
            {text.another}
          </button>
        </p>
      </section>
      <HowToAnswer
        prepareSeconds={prepareSeconds}
        onPrepare={setPrepareSeconds}
        hasMarks={hasMarks}
        onMarks={setHasMarks}
      />
      <section>
        <h2>{text.filters}</h2>
        <div class="field-grid">
          <Chooser
            label={text.type}
            all={text.all}
            value={type}
            ids={questionTypes}
            nameOf={(id) => typeNames[id]}
            onChoose={setType}
          />
          <Chooser
            label={text.level}
            all={text.all}
            value={level}
            ids={questionLevels}
            nameOf={(id) => levelNames[id] ?? id}
            onChoose={setLevel}
          />
        </div>
        <QuestionList questions={fitting} chosen={chosen} onChoose={setChosen} />
      </section>
    </div>
  );
}

interface HowProps {
  prepareSeconds: number;
  onPrepare: (seconds: number) => void;
  hasMarks: boolean;
  onMarks: (hasMarks: boolean) => void;
}

/** Time to think before an answer, and marks while it runs. */
const HowToAnswer = ({ prepareSeconds, onPrepare, hasMarks, onMarks }: HowProps) => (
  <fieldset class="question">
    <legend>{text.prepare}</legend>
    {prepareTimes.map((seconds) => (
      <Option
        key={seconds}
        type="radio"
        name="prepare"
        value={String(seconds)}
        label={text.prepareTimes[seconds]}
        checked={prepareSeconds === seconds}
        onPick={() => onPrepare(seconds)}
      />
    ))}
    <Option
      type="checkbox"
      name="marks"
      value="marks"
      label={text.marks}
      checked={hasMarks}
      onPick={onMarks}
    />
  </fieldset>
);

interface ListProps {
  questions: readonly PracticeQuestion[];
  chosen: PracticeQuestion;
  onChoose: (question: PracticeQuestion) => void;
}

const QuestionList = ({ questions, chosen, onChoose }: ListProps) => (
  <>
    {questions.length === 0 && <p>{text.none}</p>}
    <ul class="question-list">
      {questions.map((each) => (
        <li key={each.id}>
          <button
            type="button"
            class="link-button"
            aria-pressed={each === chosen}
            onClick={() => onChoose(each)}
          >
            {each.question}
          </button>
        </li>
      ))}
    </ul>
  </>
);

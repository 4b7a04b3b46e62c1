import { useState } from 'preact/hooks';
import type { Story } from '#domain/records/toolkit-records.ts';
import { selfChecks, type SelfCheck, type Told } from '#domain/stories/practice.ts';
import { showSeconds } from '#domain/stories/stopwatch.ts';
import { practice as text } from '#strings/stories';
import { now } from '#browser/records/new-record.ts';
import { ChooseRecord } from '../../parts/ChooseRecord.tsx';
import { Option } from '../../parts/Option.tsx';
import { TextField } from '../../parts/TextField.tsx';
import type { PracticeQuestion } from '../questions.ts';
import { nameOf } from '../story-records.ts';

interface Props {
  seconds: number;
  question: PracticeQuestion;
  stories: readonly Story[];
  storyId: string;
  onSave: (told: Told, storyId: string) => void;
  onLeave: () => void;
}

/** What was there in an answer, what to change, and the story it belongs to. */
export function SelfCheckForm({ seconds, question, stories, storyId, onSave, onLeave }: Props) {
  const suggested =
    stories.find(({ id }) => id === storyId) ?? stories.find(({ prompts }) => prompts.includes(question.id));
  const [checks, setChecks] = useState<readonly SelfCheck[]>([]);
  const [change, setChange] = useState('');
  const [chosen, setChosen] = useState(suggested?.id ?? '');
  const tick = (check: SelfCheck, isThere: boolean) =>
    setChecks(isThere ? [...checks, check] : checks.filter((each) => each !== check));
  const save = (event: Event) => {
    event.preventDefault();
    onSave({ at: now(), seconds, checks, question: question.id, change }, chosen);
  };
  return (
    <form onSubmit={save}>
      <h2 tabIndex={-1}>{text.check}</h2>
      <p>{text.took(showSeconds(seconds))}</p>
      <fieldset class="question">
        <legend class="visually-hidden">{text.check}</legend>
        {selfChecks.map((check) => (
          <Option
            key={check}
            type="checkbox"
            name="check"
            value={check}
            label={text.checks[check]}
            checked={checks.includes(check)}
            onPick={(isThere) => tick(check, isThere)}
          />
        ))}
      </fieldset>
      <TextField label={text.change} rows={3} value={change} onChange={setChange} />
      <ChooseRecord
        label={text.which}
        none={text.newStory}
        records={stories}
        value={chosen}
        nameOf={nameOf}
        onChoose={setChosen}
      />
      <p class="go">
        <button type="submit" class="button">
          {text.save}
        </button>
        <button type="button" class="link-button" onClick={onLeave}>
          {text.stop}
        </button>
      </p>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { withPractice, type Told } from '#domain/stories/practice.ts';
import { Later } from '../../parts/Later.tsx';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { loadQuestions, type PracticeQuestion } from '../questions.ts';
import type { BankProps } from '../props.ts';
import { createStory } from '../story-records.ts';
import { Answering } from './Answering.tsx';
import { ChooseQuestion, type Setting } from './ChooseQuestion.tsx';
import { Saved } from './Saved.tsx';
import { Thinking } from './Thinking.tsx';

type Stage =
  | { readonly name: 'choose' }
  | { readonly name: 'think' | 'answer'; readonly setting: Setting }
  | { readonly name: 'saved'; readonly storyId: string };

interface Props extends BankProps {
  /** The story someone came to practise; empty for any. */
  storyId: string;
}

function Practice({ questions, storyId, ...bank }: Props & { questions: readonly PracticeQuestion[] }) {
  const { records, store } = bank;
  const [stage, setStage] = useState<Stage>({ name: 'choose' });
  const [lastQuestion, setLastQuestion] = useState<string | null>(null);
  const choose = () => setStage({ name: 'choose' });
  const saving = useSaving(records);

  /** A practice without a story begins one, named after its question. */
  const save = async (told: Told, chosen: string) => {
    const title = questions.find(({ id }) => id === told.question)?.question ?? '';
    const story = store.stories.find(({ id }) => id === chosen) ?? createStory({ title });
    const saved = records.save('stories', withPractice(story, told), { creates: story.id !== chosen });
    if (await saving.watch(saved)) setStage({ name: 'saved', storyId: story.id });
  };

  switch (stage.name) {
    case 'choose':
      return (
        <ChooseQuestion
          {...bank}
          questions={questions}
          last={lastQuestion}
          onBegin={(setting) => {
            setLastQuestion(setting.question.id);
            setStage({ name: setting.prepareSeconds > 0 ? 'think' : 'answer', setting });
          }}
        />
      );
    case 'think':
      return (
        <Thinking
          setting={stage.setting}
          onBegin={() => setStage({ name: 'answer', setting: stage.setting })}
          onLeave={choose}
        />
      );
    case 'answer':
      return (
        <>
          <Answering
            setting={stage.setting}
            stories={store.stories}
            storyId={storyId}
            onSave={(told, chosen) => void save(told, chosen)}
            onLeave={choose}
          />
          <SaveNotice saving={saving} look="alert" />
        </>
      );
    case 'saved':
      return <Saved storyId={stage.storyId} onNext={choose} />;
  }
}

/** Practice from the choice of a question to the self-check, over the questions of the library. */
export function PracticePage(props: Props) {
  return (
    <Later load={() => loadQuestions(props.questionsUrl)}>
      {(questions) => <Practice {...props} questions={questions} />}
    </Later>
  );
}

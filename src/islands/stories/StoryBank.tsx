import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Story } from '#domain/records/toolkit-records.ts';
import { storyFromEvidence } from '#domain/stories/story-from-evidence.ts';
import { stories as text } from '#strings/stories';
import { Later } from '../parts/Later.tsx';
import type { Opened } from '../parts/ToolRoot.tsx';
import { go } from '../parts/use-fragment.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { useUndo } from '../parts/use-undo.tsx';
import { Home } from './Home.tsx';
import { loadQuestions } from './questions.ts';
import { hrefToStory, type Route } from './route.ts';
import type { StoriesProps } from './stories-props.ts';
import { createStory, nameOf } from './story-records.ts';
import { StoryPage } from './StoryPage.tsx';

/** What every page of the story bank gets. */
export interface BankProps extends StoriesProps, Opened {
  /** All slots, and the questions of the library where a story names one. */
  readonly prompts: readonly Prompt[];
  readonly addStory: (given: Partial<Story>) => Promise<void>;
}

/** What a story can answer, with its words. */
export interface Prompt {
  readonly id: string;
  readonly question: string;
  readonly type: StoriesProps['slots'][number]['type'];
}

/** Goes to the story made from an example, and makes it first where there is none. */
function FromEvidence({ store, slots, addStory, id }: BankProps & { id: string }) {
  const item = store.evidence.find((each) => each.id === id);
  useLayoutEffect(() => {
    const made = store.stories.find(({ evidenceIds }) => evidenceIds.includes(id));
    if (made) go(hrefToStory(made.id), true);
    else if (item) void addStory(storyFromEvidence(item, slots));
  }, [id]);
  return item ? null : <p class="notice">{text.noEvidence}</p>;
}

/** The pages of the story bank over the reader's records. */
export function StoryBank({ route, ...tool }: StoriesProps & Opened & { route: Route }) {
  const { store, records, slots, questionsUrl } = tool;
  const { notice, offerUndo } = useUndo();
  // True from the first story that names one: a question unticked in the last can still be ticked again.
  const needsQuestions = useRef(false);
  needsQuestions.current ||= store.stories.some(({ prompts }) =>
    prompts.some((id) => !slots.some((slot) => slot.id === id)),
  );
  const questions = useLoaded(
    async () => (needsQuestions.current ? loadQuestions(questionsUrl) : []),
    [needsQuestions.current],
  );
  const addStory = async (given: Partial<Story>) => {
    const story = createStory(given);
    if (await records.save('stories', story, { creates: true }))
      go(hrefToStory(story.id), route.page === 'from');
  };
  const bank: BankProps = { ...tool, prompts: [...slots, ...(questions.value ?? [])], addStory };

  const remove = async (story: Story) => {
    await records.remove('stories', story);
    offerUndo(text.deleted(nameOf(story)), () => records.save('stories', story, { creates: true }));
    go('#');
  };

  const view = () => {
    if (route.page === 'practise')
      return (
        <Later load={() => import('./practice/PracticePage.tsx')}>
          {({ PracticePage }) => <PracticePage key={route.id} {...bank} storyId={route.id} />}
        </Later>
      );
    if (route.page === 'from') return <FromEvidence {...bank} id={route.id} />;
    if (route.page === 'home') return <Home {...bank} />;
    const story = store.stories.find(({ id }) => id === route.id);
    if (!story) return <p class="notice">{text.gone}</p>;
    return <StoryPage key={story.id} {...bank} story={story} onRemove={() => void remove(story)} />;
  };
  return (
    <>
      {notice}
      {view()}
    </>
  );
}

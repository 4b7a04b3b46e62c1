import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Story } from '#domain/records/toolkit-records.ts';
import { storyFromEvidence } from '#domain/stories/story-from-evidence.ts';
import { stories as text } from '#strings/stories';
import { Later } from '../parts/Later.tsx';
import type { Opened } from '../parts/ToolRoot.tsx';
import { go } from '../parts/use-route.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { Home } from './Home.tsx';
import { loadQuestions } from './questions.ts';
import { hrefToStory, type Route } from './route.ts';
import type { BankProps, StoriesProps } from './props.ts';
import { nameOf } from './story-records.ts';
import { useStories } from './use-stories.ts';
import { StoryPage } from './StoryPage.tsx';
import { isolate } from '../parts/isolate.tsx';

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
  const { store, slots, questionsUrl } = tool;
  const { notice, offerUndo } = useUndo();
  const own = useStories(tool);
  // True from the first story that names one: a question unticked in the last can still be ticked again.
  const needsQuestions = useRef(false);
  needsQuestions.current ||= store.stories.some(({ prompts }) =>
    prompts.some((id) => !slots.some((slot) => slot.id === id)),
  );
  const questions = useLoaded(needsQuestions.current ? () => loadQuestions(questionsUrl) : null, [
    needsQuestions.current,
  ]);
  const addStory = (given: Partial<Story>) => own.add(given, route.page === 'from');
  const bank: BankProps = { ...tool, prompts: [...slots, ...(questions.value ?? [])], addStory };

  const remove = async (story: Story) => {
    offerUndo(isolate(text.deleted(nameOf(story)), nameOf(story)), await own.remove(story));
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
      <SaveNotice saving={own.saving} look="alert" />
      {view()}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Story } from '#domain/records/toolkit-records.ts';
import { formParts, partsKeptAside, type StoryForm } from '#domain/stories/story-form.ts';
import { forms, parts, storyPage as text } from '#strings/stories';
import { save as saveText } from '#strings/tools';
import { now } from '../parts/new-record.ts';
import { Option } from '../parts/Option.tsx';
import { TextField } from '../parts/TextField.tsx';
import { Hints } from './Hints.tsx';
import { partName } from './part-name.ts';
import { hrefToPractise } from './route.ts';
import type { BankProps } from './StoryBank.tsx';
import { StoryHistory } from './StoryHistory.tsx';

interface Props extends BankProps {
  story: Story;
  onRemove: () => void;
}

/** One story to write. Every change is saved at once. */
export function StoryPage({ story, onRemove, ...bank }: Props) {
  const { records, slots, prompts, checks } = bank;
  const [hasSaved, setHasSaved] = useState(false);
  const change = async (changed: Partial<Story>) => {
    const isKept = await records.save('stories', { ...story, ...changed, updatedAt: now() });
    setHasSaved(isKept && records.trouble() === null);
  };
  const answers = (id: string, does: boolean) =>
    change({ prompts: does ? [...story.prompts, id] : story.prompts.filter((each) => each !== id) });
  const kept = partsKeptAside(story);
  // What was ticked when the page was opened stays, ticked or not.
  const [atFirst] = useState(story.prompts);
  const offered = prompts.filter(
    ({ id }, at) => at < slots.length || atFirst.includes(id) || story.prompts.includes(id),
  );
  return (
    <div class="story-page">
      <form class="story-form" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={text.title}
          hint={text.titleHint}
          value={story.title}
          maxLength={300}
          onChange={(title) => void change({ title })}
        />
        <fieldset class="question">
          <legend>{text.form}</legend>
          <p class="small hint">{text.formHint}</p>
          {(Object.keys(forms) as StoryForm[]).map((form) => (
            <Option
              key={form}
              type="radio"
              name="form"
              value={form}
              label={forms[form]}
              checked={story.form === form}
              onPick={() => void change({ form })}
            />
          ))}
          {kept.length > 0 && (
            <p class="small">{text.kept(kept.map((part) => parts[part].name).join(', '))}</p>
          )}
        </fieldset>
        {formParts[story.form].map((part) => (
          <TextField
            key={part}
            label={partName(story.form, part)}
            hint={parts[part].hint}
            rows={parts[part].rows}
            value={story.parts[part] ?? ''}
            onChange={(written) => void change({ parts: { ...story.parts, [part]: written } })}
          />
        ))}
        <p class="small saved" role="status">
          {hasSaved && saveText.saved}
        </p>
        <fieldset class="question">
          <legend>{text.prompts}</legend>
          {offered.map(({ id, question }) => (
            <Option
              key={id}
              type="checkbox"
              name="prompt"
              value={id}
              label={question}
              checked={story.prompts.includes(id)}
              onPick={(does) => void answers(id, does)}
            />
          ))}
        </fieldset>
      </form>
      <div class="story-aside">
        <Hints story={story} checks={checks} />
        <StoryHistory {...bank} story={story} />
        <p class="go no-print">
          <a class="button" href={hrefToPractise(story.id)}>
            {text.practise}
          </a>
          <button type="button" class="link-button" onClick={onRemove}>
            {text.remove}
          </button>
        </p>
      </div>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { maxShortText } from '#domain/records/limits.ts';
import type { Story } from '#domain/records/toolkit-records.ts';
import { formParts, partsKeptAside, type StoryForm } from '#domain/stories/story-form.ts';
import { forms, parts, storyPage as text } from '#strings/stories';
import { now } from '#browser/records/new-record.ts';
import { Option } from '../parts/Option.tsx';
import { SaveNotice, useSaving } from '../parts/SaveNotice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { Hints } from './Hints.tsx';
import { partName } from './part-name.ts';
import { hrefToPractise } from './route.ts';
import type { BankProps } from './props.ts';
import { StoryHistory } from './StoryHistory.tsx';

interface Props extends BankProps {
  story: Story;
  onRemove: () => void;
}

/** One story to write. Every change is saved at once. */
export function StoryPage({ story, onRemove, ...bank }: Props) {
  const { records, slots, prompts, checks } = bank;
  const saving = useSaving(records);
  /** Changes the story as it is by now: the page may not show yet what was written a moment ago. */
  const change = (by: Partial<Story> | ((current: Story) => Partial<Story>)) => {
    const current = records.store().stories.find(({ id }) => id === story.id) ?? story;
    const changed = typeof by === 'function' ? by(current) : by;
    void saving.keep(records.save('stories', { ...current, ...changed, updatedAt: now() }));
  };
  const answers = (id: string, does: boolean) =>
    change(({ prompts: ticked }) => ({
      prompts: does ? [...ticked, id] : ticked.filter((each) => each !== id),
    }));
  const kept = partsKeptAside(story);
  // What was ticked when the page was opened stays, ticked or not.
  const [atFirst] = useState(story.prompts);
  const offered = prompts.filter(
    ({ id }, index) => index < slots.length || atFirst.includes(id) || story.prompts.includes(id),
  );
  return (
    <div class="story-page">
      <form class="story-form" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={text.title}
          hint={text.titleHint}
          value={story.title}
          maxLength={maxShortText}
          onChange={(title) => change({ title })}
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
              onPick={() => change({ form })}
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
            onChange={(written) => change((current) => ({ parts: { ...current.parts, [part]: written } }))}
          />
        ))}
        <SaveNotice saving={saving} />
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
              onPick={(does) => answers(id, does)}
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

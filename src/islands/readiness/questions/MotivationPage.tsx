import { rotateOptions, type Choice } from '#domain/assessment/motivation.ts';
import { screen as text, tabTitle } from '#strings/readiness';
import { Heading } from '../../parts/Heading.tsx';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { go } from '../../parts/use-route.ts';
import type { PageProps } from '../props.ts';
import { Clear } from '../../parts/Clear.tsx';
import { Option } from '../../parts/Option.tsx';

interface Props extends PageProps {
  /** Gives false where the choice is not saved. */
  onChoice: (id: string, choice: Choice) => Promise<boolean>;
}

/**
 * Fourteen choices about wanting the role, apart from the score; options rotated, stored by index (see
 * src/domain/assessment/README.md#motivation).
 */
export function MotivationPage({ data, attempt, takesFocus, records, hrefTo, onChoice }: Props) {
  const saving = useSaving(records);
  const choose = (id: string, choice: Choice) => void saving.watch(onChoice(id, choice));
  const { motivation } = data;
  return (
    <div class="ready-questions alone">
      <a class="back" href={hrefTo('check')}>
        {text.back}
      </a>
      <Heading tab={tabTitle(text.motivation)} takesFocus={takesFocus}>
        {text.motivation}
      </Heading>
      <p class="instruction">{motivation.intro}</p>
      <p class="small">{motivation.note}</p>
      {[...motivation.pull, ...motivation.caution].map(({ id, q, o }, position) => {
        const choice = attempt.motivation?.[id]?.v ?? null;
        return (
          <fieldset key={id} class="question" id={`q-${id}`}>
            <legend>{q}</legend>
            {rotateOptions(position).map((index) => (
              <Option
                key={index}
                type="radio"
                name={id}
                value={String(index)}
                label={o[index]}
                checked={choice === index}
                onPick={() => choose(id, index)}
              />
            ))}
            <p class="or">{text.or}</p>
            <Option
              type="radio"
              name={id}
              value="s"
              label={text.notSure}
              checked={choice === 's'}
              onPick={() => choose(id, 's')}
            />
            {choice !== null && <Clear of={text.ofQuestion(q)} onClear={() => choose(id, null)} />}
          </fieldset>
        );
      })}
      <p class="go">
        <button type="button" class="button" onClick={() => go(hrefTo('check'))}>
          {text.backToCheck}
        </button>
        <SaveNotice saving={saving} look="alert" />
      </p>
    </div>
  );
}

import { rotateOptions, type Choice } from '#domain/assessment/motivation.ts';
import { screen as text, tabTitle } from '#strings/readiness';
import { Heading } from '../../parts/Heading.tsx';
import { go } from '../../parts/use-fragment.ts';
import type { PageProps } from '../page-props.ts';
import { Clear } from '../../parts/Clear.tsx';
import { Option } from '../../parts/Option.tsx';

interface Props extends PageProps {
  onChoice: (id: string, choice: Choice) => void;
}

/** Fourteen choices about wanting the role, apart from the score; options rotated, stored by index (section B6). */
export function MotivationPage({ data, attempt, takesFocus, hrefTo, onChoice }: Props) {
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
                onPick={() => onChoice(id, index)}
              />
            ))}
            <p class="or">{text.or}</p>
            <Option
              type="radio"
              name={id}
              value="s"
              label={text.notSure}
              checked={choice === 's'}
              onPick={() => onChoice(id, 's')}
            />
            {choice !== null && <Clear of={text.ofQuestion(q)} onClear={() => onChoice(id, null)} />}
          </fieldset>
        );
      })}
      <p class="go">
        <button type="button" class="button" onClick={() => go(hrefTo('check'))}>
          {text.backToCheck}
        </button>
      </p>
    </div>
  );
}

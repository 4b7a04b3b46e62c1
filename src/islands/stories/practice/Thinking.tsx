import { practice as text } from '#strings/stories';
import { Clock } from './Clock.tsx';
import type { Setting } from './ChooseQuestion.tsx';
import { StageHeading } from './StageHeading.tsx';
import { useStopwatch } from './use-stopwatch.ts';

interface Props {
  setting: Setting;
  onBegin: () => void;
  onLeave: () => void;
}

/** The time to think before an answer. It counts down and then waits. */
export function Thinking({ setting, onBegin, onLeave }: Props) {
  const { seconds, isRunning, wasHidden, pause, goOn } = useStopwatch();
  const left = Math.max(0, Math.ceil(setting.prepareSeconds - seconds));
  return (
    <div class="run">
      <StageHeading>{setting.question.question}</StageHeading>
      <Clock seconds={left} />
      <p role="status">
        {wasHidden && text.hidden} {left > 0 ? text.thinking : text.ready}
      </p>
      <p class="go">
        <button type="button" class="button" onClick={onBegin}>
          {text.beginAnswer}
        </button>
        <button type="button" class="quiet-button" onClick={isRunning ? pause : goOn}>
          {isRunning ? text.pause : text.goOn}
        </button>
        <button type="button" class="link-button" onClick={onLeave}>
          {text.stop}
        </button>
      </p>
    </div>
  );
}

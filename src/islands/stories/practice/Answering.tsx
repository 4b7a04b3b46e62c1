import { useEffect, useRef, useState } from 'preact/hooks';
import type { Story } from '#domain/records/toolkit-records.ts';
import type { Told } from '#domain/stories/practice.ts';
import { latestMark } from '#domain/stories/stopwatch.ts';
import { practice as text, recording } from '#strings/stories';
import { Later } from '../../parts/Later.tsx';
import { Clock } from './Clock.tsx';
import type { Setting } from './ChooseQuestion.tsx';
import { SelfCheckForm } from './SelfCheckForm.tsx';
import { StageHeading } from './StageHeading.tsx';
import { useStopwatch } from './use-stopwatch.ts';

const marks = [120, 180];

interface Props {
  setting: Setting;
  stories: readonly Story[];
  /** The story to suggest; empty for none. */
  storyId: string;
  onSave: (told: Told, storyId: string) => void;
  onLeave: () => void;
}

/** One answer: the clock, a recording for those who ask for it, and then the self-check. */
export function Answering({ setting, stories, storyId, onSave, onLeave }: Props) {
  const { seconds, isRunning, wasHidden, pause, goOn } = useStopwatch();
  const [isDone, setIsDone] = useState(false);
  const [records, setRecords] = useState(false);
  const check = useRef<HTMLDivElement>(null);
  const mark = setting.hasMarks ? latestMark(seconds, marks) : null;
  const finish = () => {
    pause();
    setIsDone(true);
  };
  useEffect(() => {
    if (isDone) check.current?.querySelector('h2')?.focus();
  }, [isDone]);
  return (
    <div class="run">
      <StageHeading>{setting.question.question}</StageHeading>
      {!isDone && (
        <>
          <Clock seconds={seconds} />
          <p role="status">
            {wasHidden && text.hidden} {mark && text.mark(mark / 60)}
          </p>
          <p class="go">
            <button type="button" class="button" onClick={finish}>
              {text.done}
            </button>
            <button type="button" class="quiet-button" onClick={isRunning ? pause : goOn}>
              {isRunning ? text.pause : text.goOn}
            </button>
            <button type="button" class="link-button" onClick={onLeave}>
              {text.stop}
            </button>
          </p>
        </>
      )}
      {records && (
        <Later load={() => import('./Recording.tsx')}>
          {({ Recording }) => <Recording isRunning={isRunning} isDone={isDone} />}
        </Later>
      )}
      {!records && !isDone && (
        <p>
          <button type="button" class="link-button" onClick={() => setRecords(true)}>
            {recording.start}
          </button>
        </p>
      )}
      {isDone && (
        <div ref={check}>
          <SelfCheckForm
            seconds={seconds}
            question={setting.question}
            stories={stories}
            storyId={storyId}
            onSave={onSave}
            onLeave={onLeave}
          />
        </div>
      )}
    </div>
  );
}

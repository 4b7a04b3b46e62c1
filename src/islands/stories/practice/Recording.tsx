import { useEffect, useRef, useState } from 'preact/hooks';
import { recording as text } from '#strings/stories';
import { fileName } from '../../parts/download.ts';

type State =
  | { readonly name: 'asking' | 'on' | 'refused' | 'discarded' }
  | { readonly name: 'made'; readonly url: string; readonly file: string };

interface Props {
  /** Follows the clock: a pause of the answer is a pause of the recording. */
  isRunning: boolean;
  isDone: boolean;
}

const endingOf = (type: string): string => /^audio\/(\w+)/u.exec(type)?.[1] ?? 'webm';

/** Records one answer into the memory of the page, from the click that showed this part; nothing is ever stored. */
export function Recording({ isRunning, isDone }: Props) {
  const [state, setState] = useState<State>({ name: 'asking' });
  const recorder = useRef<MediaRecorder | null>(null);

  useEffect(() => {
    let isGone = false;
    let url = '';
    const begin = async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const stopMicrophone = () => stream.getTracks().forEach((track) => track.stop());
      if (isGone) return stopMicrophone();
      const chunks: Blob[] = [];
      const made = new MediaRecorder(stream);
      made.ondataavailable = ({ data }) => chunks.push(data);
      made.onstop = () => {
        stopMicrophone();
        if (isGone) return;
        url = URL.createObjectURL(new Blob(chunks, { type: made.mimeType }));
        setState({ name: 'made', url, file: fileName('answer', endingOf(made.mimeType)) });
      };
      made.start();
      recorder.current = made;
      setState({ name: 'on' });
    };
    begin().catch(() => isGone || setState({ name: 'refused' }));
    return () => {
      isGone = true;
      if (recorder.current?.state !== 'inactive') recorder.current?.stop();
      if (url) URL.revokeObjectURL(url);
    };
  }, []);
  const stop = () => {
    if (recorder.current && recorder.current.state !== 'inactive') recorder.current.stop();
  };
  const discard = (url: string) => {
    URL.revokeObjectURL(url);
    setState({ name: 'discarded' });
  };
  useEffect(() => {
    const { current } = recorder;
    if (isDone) stop();
    else if (current?.state === 'recording' && !isRunning) current.pause();
    else if (current?.state === 'paused' && isRunning) current.resume();
  }, [isRunning, isDone, state.name]);

  return (
    <div class="recording">
      <p role="status">
        {state.name === 'asking' && text.asking}
        {state.name === 'on' && text.on}
        {state.name === 'refused' && text.refused}
      </p>
      {state.name === 'on' && (
        <button type="button" class="quiet-button" onClick={stop}>
          {text.stop}
        </button>
      )}
      {state.name === 'made' && (
        <>
          <audio controls src={state.url} aria-label={text.player} />
          <p class="go">
            <a href={state.url} download={state.file}>
              {text.download}
            </a>
            <button type="button" class="link-button" onClick={() => discard(state.url)}>
              {text.discard}
            </button>
          </p>
        </>
      )}
      {(state.name === 'on' || state.name === 'made') && <p class="small">{text.note}</p>}
    </div>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fetchJsonOnce } from '#browser/fetch-json.ts';
import { createAdvertReader } from '#domain/resume/whole/fit-advert.ts';
import { maxWholeLength } from '#domain/resume/whole/lines.ts';
import { createWholeReader } from '#domain/resume/whole/read-whole.ts';
import type { ResumeWholeWords } from '#schemas/resume-whole.ts';
import { fileProblems, paste as text } from '#strings/resume-whole';
import { Later } from '../parts/Later.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { Opened } from '../parts/ToolRoot.tsx';
import type { Pasted, ResumeProps } from './props.ts';
import { readResumeFile } from './read-resume-file.ts';
import { WholeResult } from './WholeResult.tsx';

interface Props extends ResumeProps, Opened {
  pasted: Pasted;
  onPaste: (pasted: Pasted) => void;
}

/** A whole résumé, pasted or from a file, and an advert; read when asked. */
export function WholeView(props: Props) {
  const { pasted, onPaste } = props;
  /** What was read last; typing on does not change the result until it is read again. */
  const [read, setRead] = useState<Pasted | null>(null);
  const [said, setSaid] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    const reading = await readResumeFile(file);
    setSaid(reading.ok ? text.opened(file.name) : fileProblems[reading.problem]);
    if (reading.ok) onPaste({ ...pasted, resume: reading.text.slice(0, maxWholeLength) });
  };
  const start = () => {
    setSaid(pasted.resume.trim() === '' ? text.empty : '');
    setRead(pasted.resume.trim() === '' ? null : pasted);
  };
  return (
    <>
      <form class="no-print" onSubmit={(event) => event.preventDefault()}>
        <h2>{text.heading}</h2>
        <p class="small">
          {text.text} {text.heuristic} <a href={props.guide}>{text.guide}</a>
        </p>
        <TextField
          label={text.resume}
          value={pasted.resume}
          rows={12}
          maxLength={maxWholeLength}
          onChange={(resume) => onPaste({ ...pasted, resume })}
          {...(pasted.resume.length >= maxWholeLength && {
            hint: text.cut(maxWholeLength.toLocaleString('en')),
          })}
        />
        <label class="field">
          {text.file}
          <input
            type="file"
            accept=".txt,.md,.markdown,.docx,text/plain,text/markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        </label>
        <TextField
          label={text.advert}
          hint={text.advertHint}
          value={pasted.advert}
          rows={6}
          maxLength={maxWholeLength}
          onChange={(advert) => onPaste({ ...pasted, advert })}
        />
        <p class="go">
          <button type="button" class="button" onClick={start}>
            {text.read}
          </button>
          <span class="small" role="status">
            {said}
          </span>
        </p>
      </form>
      {read && (
        <Later load={() => fetchJsonOnce<ResumeWholeWords>(props.wholeUrl)}>
          {(whole) => <Reading {...props} whole={whole} read={read} />}
        </Later>
      )}
    </>
  );
}

/** Reads what was pasted and takes the reader to the result. */
function Reading({ whole, read, ...props }: Props & { whole: ResumeWholeWords; read: Pasted }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const readers = useMemo(
    () => ({ resume: createWholeReader(props.words, whole), advert: createAdvertReader(props.words, whole) }),
    [props.words, whole],
  );
  const report = useMemo(() => readers.resume(read.resume), [readers, read]);
  const fit = useMemo(
    () => (read.advert.trim() === '' ? null : readers.advert(report, read.advert)),
    [readers, report, read],
  );
  useEffect(() => heading.current?.focus(), [read]);
  return <WholeResult report={report} fit={fit} heading={heading} records={props.records} />;
}

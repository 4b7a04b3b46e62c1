import { createUrls } from '#domain/navigation/urls.ts';
import { isMarked, markedAt } from '#domain/reading/marks.ts';
import { progressOf } from '#domain/reading/progress.ts';
import { list as listText, path as text } from '#strings/reading';
import { CopyLink } from '../parts/CopyLink.tsx';
import { Heading } from '../parts/Heading.tsx';
import { writeDate } from '../parts/write-date.ts';
import { hrefOf } from './MarkList.tsx';
import type { ReadingPath, ReadingProps, Step } from './props.ts';
import type { Marks } from './use-marks.ts';

interface Props {
  tool: ReadingProps;
  path: ReadingPath;
  marks: Marks;
  takesFocus: boolean;
}

/** A reading path to tick; on paper it is a sheet with a line for a name. */
export function PathPage({ tool: { place }, path, marks, takesFocus }: Props) {
  const { done, of, minutesLeft } = progressOf(path, marks.marks);
  const address = location.origin + createUrls(place.base).entry({ collection: 'paths', id: path.id });
  return (
    <div>
      <p class="small no-print">
        <a href="#">{text.back}</a>
      </p>
      <Heading takesFocus={takesFocus} tab={path.title}>
        {path.title}
      </Heading>
      <p>{path.who}</p>
      <p class="sheet-lines">
        {text.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p class="path-done" role="status">
        {text.progress(done, of, minutesLeft)}
      </p>
      <ol class="path-ticks">
        {path.steps.map((step) => (
          <StepLine key={step.id} base={place.base} step={step} marks={marks} />
        ))}
      </ol>
      <div class="no-print">
        <p class="go">
          <button type="button" class="quiet-button" onClick={() => print()}>
            {text.print}
          </button>
        </p>
        <CopyLink label={text.share} link={address} />
      </div>
    </div>
  );
}

function StepLine({ base, step, marks }: { base: string; step: Step; marks: Marks }) {
  const mark = marks.find(step.id);
  const isRead = isMarked(mark, 'read');
  return (
    <li>
      <a href={hrefOf(base, step.id)}>{step.title}</a>
      <span>{step.why}</span>
      <span class="small">
        {step.kind}, {text.minutes(step.minutes)}
        {mark && isRead && ` · ${listText.readOn(writeDate(markedAt(mark, 'read')))}`}
      </span>
      <label class="option">
        <input
          type="checkbox"
          checked={isRead}
          onChange={({ currentTarget }) => void marks.mark(step, 'read', currentTarget.checked)}
        />
        <span>
          {listText.read}
          <span class="visually-hidden">{listText.of(step.title)}</span>
        </span>
      </label>
    </li>
  );
}

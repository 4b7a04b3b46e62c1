import type { Records } from '#browser/records/records.ts';
import type { WholeReport } from '#domain/resume/whole/read-whole.ts';
import type { ReadLine } from '#domain/resume/whole/types.ts';
import { signalNames, verdicts, warningTexts } from '#strings/resume';
import { whole as text } from '#strings/resume-whole';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { useUndo } from '../parts/use-undo.tsx';
import { useLinesToCoach } from './use-lines.ts';

/** What the bullet coach says of one line, in short. */
const Said = ({ read: { line, report } }: { read: ReadLine }) => (
  <li>
    {line.text}
    <p class="small">
      <strong>{text.score(verdicts[report.verdict], report.score)}.</strong>{' '}
      {report.missing.length > 0 && text.lacks(report.missing.map(({ signal }) => signalNames[signal]))}{' '}
      {report.warnings.map(({ kind }) => `${warningTexts[kind].name}.`).join(' ')}
    </p>
  </li>
);

/** Every line as the coach reads it, role by role, and the way to work on them one by one. */
export function WholeLines({ report, records }: { report: WholeReport; records: Records }) {
  const { notice, offerUndo } = useUndo();
  const { saving, put } = useLinesToCoach(records);
  const groups = [
    { key: -1, header: null, scope: 'said', lines: report.proofs },
    ...report.roles.map(({ header, scope, lines }) => ({ key: header.index, header, scope, lines })),
  ].filter(({ lines }) => lines.length > 0);
  const all = groups.flatMap(({ lines }) => lines);
  if (all.length === 0) return null;
  const move = async () => {
    const undo = await put(all.map(({ line }) => line.text));
    if (undo) offerUndo(text.put(all.length), undo);
  };
  return (
    <section class="no-print" aria-labelledby="lines">
      <h2 id="lines">{text.lines}</h2>
      <p>{text.linesText}</p>
      {notice}
      {groups.map(({ key, header, scope, lines }) => (
        <div key={key} class="whole-role">
          {header && <h3>{header.text}</h3>}
          {scope === 'missing' && <p class="small">{text.noScope}</p>}
          <ul class="remarks">
            {lines.map((read) => (
              <Said key={read.line.index} read={read} />
            ))}
          </ul>
        </div>
      ))}
      <p class="go">
        <button type="button" class="quiet-button" onClick={() => void move()}>
          {text.toCoach(all.length)}
        </button>
        <SaveNotice saving={saving} look="inline" />
      </p>
    </section>
  );
}

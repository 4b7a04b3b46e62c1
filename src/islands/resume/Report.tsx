import { signals, type BulletReport, type Signal } from '#domain/resume/types.ts';
import { coach as text, signalNames, verdicts, warningTexts, wordCount } from '#strings/resume';

/** What the coach reads in a bullet: the verdict, every signal with its words or its question, the warnings. */
export function Report({ report }: { report: BulletReport }) {
  const { points, missing, warnings, score, verdict } = report;
  const row = (signal: Signal) => {
    const words = points.find((point) => point.signal === signal)?.words;
    const question = missing.find((each) => each.signal === signal)?.question;
    return (
      <div key={signal} data-found={words ? 'yes' : 'no'}>
        <dt>{signalNames[signal]}</dt>
        <dd>
          <span class="signal-state">{words ? text.found : text.missing}</span>{' '}
          <span>{words ? <bdi>{text.quote(words)}</bdi> : question}</span>
        </dd>
      </div>
    );
  };
  return (
    <div class="report">
      <p class="report-verdict">
        <strong>{verdicts[verdict]}</strong> {text.score(score)}
      </p>
      <dl class="signals">{signals.map(row)}</dl>
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map(({ kind, words }) => (
            <li key={kind}>
              <strong>{warningTexts[kind].name}</strong> (
              {typeof words === 'number' ? wordCount(words) : <bdi>{text.quote(words)}</bdi>}).{' '}
              {warningTexts[kind].advice}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

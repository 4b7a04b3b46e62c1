import type { Ref } from 'preact';
import type { Records } from '#browser/records/records.ts';
import { firstAdvice } from '#domain/resume/whole/find-advice.ts';
import { proofKinds } from '#domain/resume/whole/find-kinds.ts';
import type { AdvertFit } from '#domain/resume/whole/fit-advert.ts';
import { sayTop } from '#domain/resume/whole/say-top.ts';
import type { WholeReport } from '#domain/resume/whole/read-whole.ts';
import { changeTexts, kindNames, whole as text } from '#strings/resume-whole';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { FitView } from './FitView.tsx';
import { WholeLines } from './WholeLines.tsx';
import { wholeWords } from './whole-markdown.ts';

interface Props {
  report: WholeReport;
  fit: AdvertFit | null;
  heading: Ref<HTMLHeadingElement>;
  records: Records;
}

/** What a whole résumé shows: three things to change, what is there and what is not, the fit to an advert. */
export function WholeResult({ report, fit, heading, records }: Props) {
  const first = report.advice.slice(0, firstAdvice);
  const later = report.advice.slice(firstAdvice);
  const writeMarkdown = async () => {
    const { writeWhole } = await import('#domain/resume/whole/markdown.ts');
    return writeWhole(report, fit, wholeWords);
  };
  return (
    <div class="whole">
      <section aria-labelledby="first">
        <h2 id="first" tabIndex={-1} ref={heading}>
          {text.heading}
        </h2>
        {!report.isKnownLanguage && <p class="notice">{text.otherLanguage}</p>}
        {first.length === 0 && <p>{text.nothing}</p>}
        <ol class="first-changes">
          {first.map(({ change, line, count }) => (
            <li key={change}>
              <strong>{changeTexts[change].name}.</strong> {changeTexts[change].how}
              {line && (
                <p class="concerns">
                  {text.concerns(count)} <q>{line.text}</q>
                </p>
              )}
            </li>
          ))}
        </ol>
        {later.length > 0 && (
          <p class="small">
            {text.later}: {later.map(({ change }) => changeTexts[change].name).join('; ')}.
          </p>
        )}
      </section>
      <section aria-labelledby="shows">
        <h2 id="shows">{text.shows}</h2>
        <table class="numbers">
          <caption>{text.showsTable}</caption>
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              <th scope="col">{text.line}</th>
            </tr>
          </thead>
          <tbody>
            {proofKinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{kindNames[kind]}</th>
                <td data-label={text.line}>{report.shown[kind]?.text ?? <strong>{text.notYet}</strong>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="top">
        <h2 id="top">{text.top}</h2>
        <dl class="whole-top">
          {sayTop(report, wholeWords).map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </section>
      {fit && <FitView fit={fit} />}
      <section class="no-print" aria-labelledby="keep-whole">
        <h2 id="keep-whole">{text.keep}</h2>
        <ExportMenu name="resume-reading" markdown={writeMarkdown} />
      </section>
      <WholeLines report={report} records={records} />
    </div>
  );
}

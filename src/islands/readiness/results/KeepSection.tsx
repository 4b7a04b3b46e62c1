import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { linkToAttempt } from '#domain/assessment/share/attempt-link.ts';
import { layoutOf } from '#domain/assessment/share/layout.ts';
import { encodeSummaryLink } from '#domain/assessment/share/summary-link.ts';
import { keep as text } from '#strings/readiness-results';
import { dayOf } from '#browser/records/new-record.ts';
import { download, fileName, writeRecords } from '../../parts/download.ts';
import { Later } from '../../parts/Later.tsx';
import { removeAttempt } from '../start/removed.ts';
import type { ToolProps } from '../props.ts';
import { go } from '../../parts/use-route.ts';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { planOf } from './own-plan.ts';
import type { Scored } from './scored.ts';

interface Props {
  scored: Scored;
  records: Records;
  tool: ToolProps;
  hrefTo: (page: string) => string;
}

/** Links, files, print, import and delete. */
export function KeepSection({ scored, records, tool, hrefTo }: Props) {
  const [isConfidential, setIsConfidential] = useState(false);
  const [isImporting, setIsImporting] = useState(false);
  const { attempt } = scored;
  const hasConfidential = records.store().evidence.some(({ confidential }) => confidential);

  const saveJson = async () => {
    const lists = ['attempts', 'peers', 'requests', 'evidence', 'plans'] as const;
    download(fileName('readiness', 'json'), await writeRecords(records.store(), lists, isConfidential));
  };
  const saveMarkdown = async () => {
    const { writeReport } = await import('./markdown.ts');
    download(fileName('readiness', 'md'), writeReport(scored, planOf(records, scored)), 'text/markdown');
  };
  const remove = async () => {
    await removeAttempt(records, attempt);
    go('#');
  };
  return (
    <section aria-labelledby="keep" class="keep no-print">
      <h2 id="keep">{text.heading}</h2>
      <ShareLink scored={scored} tool={tool} />
      <h3>{text.files}</h3>
      <p class="small">{text.warning}</p>
      {hasConfidential && (
        <label class="option">
          <input
            type="checkbox"
            checked={isConfidential}
            onChange={({ currentTarget }) => setIsConfidential(currentTarget.checked)}
          />
          <span>{text.confidential}</span>
        </label>
      )}
      <p class="go">
        <button type="button" class="button" onClick={saveJson}>
          {text.json}
        </button>
        <button type="button" class="quiet-button" onClick={() => void saveMarkdown()}>
          {text.markdown}
        </button>
        <button type="button" class="quiet-button" onClick={() => print()}>
          {text.print}
        </button>
        <button type="button" class="quiet-button" onClick={() => setIsImporting(!isImporting)}>
          {text.importOpen}
        </button>
      </p>
      <p class="small">
        {text.rest} <a href={tool.dataPage}>{text.backup}</a>
      </p>
      {isImporting && (
        <Later load={() => import('../../parts/ImportFile.tsx')}>
          {({ ImportFile }) => <ImportFile records={records} />}
        </Later>
      )}
      <p class="go">
        <a href={hrefTo('check')}>{text.change}</a>
        <a href="#">{text.start}</a>
        <button type="button" class="link-button" onClick={() => void remove()}>
          {text.remove}
        </button>
        <a href={tool.dataPage}>{text.everything}</a>
      </p>
    </section>
  );
}

/** The link to share: the scores alone, or every answer. */
function ShareLink({ scored, tool }: Pick<Props, 'scored' | 'tool'>) {
  const [isFull, setIsFull] = useState(false);
  const [hasMotivation, setHasMotivation] = useState(false);
  const { attempt, data, result } = scored;
  const layout = layoutOf(data.track, data.motivation);
  const day = dayOf(attempt.completedAt ?? attempt.updatedAt);
  const fragment = isFull
    ? linkToAttempt(layout, attempt, day, hasMotivation)
    : encodeSummaryLink(layout, result.areas, day);
  const radio = (value: boolean, label: string) => (
    <label class="option">
      <input type="radio" name="share" checked={isFull === value} onChange={() => setIsFull(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="question">
      <legend>{text.what}</legend>
      {radio(false, text.summary)}
      {radio(true, text.full)}
      {isFull && attempt.motivation && (
        <label class="option">
          <input
            type="checkbox"
            checked={hasMotivation}
            onChange={({ currentTarget }) => setHasMotivation(currentTarget.checked)}
          />
          <span>{text.withMotivation}</span>
        </label>
      )}
      <p class="small">{text.shareText}</p>
      <CopyLink label={text.make} link={`${location.origin}${tool.folder}${fragment}`} />
    </fieldset>
  );
}

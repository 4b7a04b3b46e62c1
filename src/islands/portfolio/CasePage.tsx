import { useMemo } from 'preact/hooks';
import { writeBlocks } from '#domain/text/blocks.ts';
import { countCaseWords, sayGaps, writeCaseBlocks } from '#domain/portfolio/case-blocks.ts';
import {
  buildCase,
  caseWords,
  findProofs,
  storyParts,
  type CasePart,
} from '#domain/portfolio/promotion-case.ts';
import { newestFirst } from '#domain/portfolio/views.ts';
import { maxLongText } from '#domain/records/limits.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { promotion as text } from '#strings/promotion-case';
import { Blocks } from '../parts/Blocks.tsx';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { IncludeConfidential } from '../parts/IncludeConfidential.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Option } from '../parts/Option.tsx';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { writeRecords } from '../parts/download.ts';
import { usePaged } from '../parts/use-paged.tsx';
import { caseWordsFor } from './case-words.ts';
import type { ViewProps } from './props.ts';
import { useCase, type Case } from './use-case.ts';
import { thisMonth, titleOf } from './words.ts';

interface Props extends ViewProps {
  includesConfidential: boolean;
  onIncludeConfidential: (includes: boolean) => void;
  /** Says what was done, with its undo. */
  onDelete: (said: string, undo: () => Promise<boolean>) => void;
}

/** The promotion case in the guide's five steps, made from chosen examples. */
export function CasePage(props: Props) {
  const { tool, records, items, includesConfidential } = props;
  const own = useCase(records, items);
  const words = caseWordsFor(tool);
  const { evidenceIds } = own.current;
  const now = thisMonth();
  // A letter changes what is written, and nothing of the thousands of examples that may be chosen.
  const proofs = useMemo(
    () => findProofs(evidenceIds, items, { now, includesConfidential }),
    [evidenceIds, items, now, includesConfidential],
  );
  const built = buildCase(proofs, own.current);
  const blocks = writeCaseBlocks(own.current, built, words);
  const gaps = sayGaps(built, words);
  const field = (part: CasePart, rows = 3) => (
    <TextField
      key={part}
      {...text.fields[part]}
      value={own.current.parts[part] ?? ''}
      rows={rows}
      maxLength={maxLongText}
      onChange={(written) => own.write(part, written)}
    />
  );
  const remove = async () => props.onDelete(text.deleted, await own.remove());
  const writeWord = async () => (await import('../parts/write-docx.ts')).writeDocx(blocks);
  return (
    <>
      <div class="no-print">
        <p>
          <a class="back" href="#">
            {text.back}
          </a>
        </p>
        <Heading tab={text.tab} takesFocus={props.takesFocus}>
          {text.title}
        </Heading>
        <p class="lead">{text.lead}</p>
        <p class="go">
          <a href={tool.pages.caseGuide}>{text.guide}</a>
          <a href={tool.pages.caseTemplate}>{text.example}</a>
        </p>
        <SaveNotice saving={own.saving} />
        <h2>{text.steps.positioning}</h2>
        {field('job')}
        <h2>{text.steps.evidence}</h2>
        <ChooseExamples {...props} own={own} />
        {built.leftOut > 0 && <p class="small">{text.leftOut(built.leftOut)}</p>}
        {field('missing')}
        <h2>{text.steps.narrative}</h2>
        {storyParts.map((part) => field(part))}
        <h2>{text.steps.visibility}</h2>
        {field('people', 4)}
        <h2>{text.steps.execution}</h2>
        {field('asks')}
        {field('log', 4)}
        <section aria-labelledby="gaps">
          <h2 id="gaps">{text.gaps}</h2>
          <p>{gaps.length > 0 ? text.gapsText : text.noGaps}</p>
          <ul class="case-gaps">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="exports">
          <h2 id="exports">{text.exports}</h2>
          <p>
            {text.length(countCaseWords(blocks), caseWords)} {own.current.parts['log']?.trim() && text.log}
          </p>
          <ExportMenu
            name="promotion-case"
            markdown={() => writeBlocks(blocks)}
            docx={writeWord}
            json={() => writeRecords(records.store(), ['cases'], includesConfidential)}
          />
          {own.isSaved && (
            <button type="button" class="link-button" onClick={() => void remove()}>
              {text.delete}
            </button>
          )}
        </section>
        <h2>{text.preview}</h2>
      </div>
      <div class="case-preview">
        <Blocks blocks={blocks} />
      </div>
    </>
  );
}

/** Which examples the case rests on; confidential ones only where they are asked for. */
function ChooseExamples({
  tool,
  items,
  own,
  includesConfidential,
  onIncludeConfidential,
}: Props & { own: Case }) {
  const offered = newestFirst(items).filter(({ confidential }) => includesConfidential || !confidential);
  const { shown, pager } = usePaged(offered);
  const chosen = new Set(own.current.evidenceIds);
  const nameOf = (item: EvidenceItem): string => {
    const name = text.item(titleOf(item), tool.areas[item.area].name);
    return item.status === 'ready' ? name : text.draft(name);
  };
  return (
    <fieldset class="question">
      <legend>{text.choose}</legend>
      <p class="hint small">{items.length > 0 ? text.chooseHint : text.chooseNone}</p>
      {shown.map((item) => (
        <Option
          key={item.id}
          type="checkbox"
          name="case-example"
          value={item.id}
          label={nameOf(item)}
          checked={chosen.has(item.id)}
          onPick={(isChosen) => own.choose(item, isChosen)}
        />
      ))}
      {pager}
      {items.some(({ confidential }) => confidential) && (
        <IncludeConfidential
          label={text.includesConfidential}
          checked={includesConfidential}
          onPick={onIncludeConfidential}
        />
      )}
    </fieldset>
  );
}

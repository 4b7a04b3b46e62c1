import type { Records } from '#browser/records/records.ts';
import { findEvidencePrompts, type EvidencePrompt } from '#domain/assessment/next-steps.ts';
import { findClosestToStrength, strengthScore } from '#domain/assessment/strengths.ts';
import { findStarted } from '#domain/portfolio/duplicates.ts';
import { hasBegun } from '#domain/portfolio/hints.ts';
import { createToolLinks } from '#domain/navigation/urls.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { strengths as text } from '#strings/readiness-results';
import { save } from '#strings/tools';
import { focusNext } from '../../parts/focus-next.ts';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { draftExample } from '../attempts.ts';
import { nameOf, type Scored } from './scored.ts';

const missingFor = (scored: Scored, code: string): string => {
  const ticks = scored.sheet.evidence?.[code];
  const missing = (['s', 'r', 'c'] as const).filter((tick) => !ticks?.[tick]);
  return missing.map((tick) => text.ticks[tick]).join(', ');
};

/** What is strong and how to use it, or what comes closest (see src/domain/assessment/README.md#strengths). */
export function Strengths({ scored }: { scored: Scored }) {
  const { result } = scored;
  const closest = findClosestToStrength(result.areas);
  if (closest.length === 0) return null;
  const hasStrengths = result.strengths.length > 0;
  return (
    <section aria-labelledby="strengths">
      <h2 id="strengths">{hasStrengths ? text.heading : text.closest}</h2>
      <p>{hasStrengths ? text.use : text.closestText}</p>
      <ul class="links">
        {hasStrengths
          ? result.strengths.map((code) => (
              <li key={code}>
                <strong>{nameOf(scored, code)}</strong>
                {missingFor(scored, code) && <span>{text.missing(missingFor(scored, code))}</span>}
              </li>
            ))
          : closest.map(({ code, score }) => (
              <li key={code}>
                <strong>{nameOf(scored, code)}</strong>
                <span>
                  {missingFor(scored, code) && text.missing(missingFor(scored, code))}{' '}
                  {(score ?? 0) < strengthScore && text.raise}
                </span>
              </li>
            ))}
      </ul>
    </section>
  );
}

interface PromptProps {
  scored: Scored;
  records: Records;
  base: string;
  hrefTo: (page: string, item?: string) => string;
}

/**
 * Drafts for the portfolio, one click each and undoable: strengths not fully shown, then evidence gaps (see
 * src/domain/assessment/README.md#next-steps).
 */
export function EvidencePrompts({ scored, records, base, hrefTo }: PromptProps) {
  const prompts = findEvidencePrompts(scored.data.track, scored.sheet, scored.result);
  const examples = records.store().evidence;
  const saving = useSaving(records);
  if (prompts.length === 0) return null;

  const start = ({ code, item }: EvidencePrompt, line: Element | null) => {
    const area = scored.data.track.competencies.find((each) => each.code === code);
    if (area) void saving.watch(records.save('evidence', draftExample(area, item), { creates: true }));
    focusNext(line);
  };
  const drop = async (started: EvidenceItem, line: Element | null) => {
    await records.remove('evidence', started);
    focusNext(line);
  };
  return (
    <section aria-labelledby="prompts" class="no-print">
      <h2 id="prompts">{text.prompts}</h2>
      <p>
        {text.promptsText} <a href={hrefTo('check')}>{text.answers}</a>
      </p>
      <SaveNotice saving={saving} look="alert" />
      <ul class="links prompts">
        {prompts.map((prompt) => {
          const started = findStarted(examples, prompt.item.id);
          const hidden = <span class="visually-hidden">: {nameOf(scored, prompt.code)}</span>;
          return (
            <li key={prompt.code}>
              <strong>{nameOf(scored, prompt.code)}</strong>
              <span class="small">{prompt.item.q}</span>
              <p class="go" role="status">
                {started ? (
                  <>
                    <span>{text.started}</span>
                    <a href={createToolLinks(base).example(started.id)}>
                      {text.write}
                      {hidden}
                    </a>
                    {!hasBegun(started) && (
                      <button
                        type="button"
                        class="quiet-button"
                        onClick={({ currentTarget }) => void drop(started, currentTarget.parentElement)}
                      >
                        {save.undo}
                        {hidden}
                      </button>
                    )}
                  </>
                ) : (
                  <button
                    type="button"
                    class="quiet-button"
                    onClick={({ currentTarget }) => start(prompt, currentTarget.parentElement)}
                  >
                    {text.start}
                    {hidden}
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

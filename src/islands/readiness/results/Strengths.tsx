import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { findEvidencePrompts, type EvidencePrompt } from '#domain/assessment/next-steps.ts';
import { findClosestToStrength, strengthScore } from '#domain/assessment/strengths.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { strengths as text } from '#strings/readiness-results';
import { draftExample } from '../attempts.ts';
import { nameOf, type Scored } from './scored.ts';

const missingFor = (scored: Scored, code: string): string => {
  const ticks = scored.sheet.evidence?.[code];
  const missing = (['s', 'r', 'c'] as const).filter((tick) => !ticks?.[tick]);
  return missing.map((tick) => text.ticks[tick]).join(', ');
};

/** What is strong and how to use it, or what comes closest (section C4). */
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
                {missingFor(scored, code) && (
                  <span class="small">{text.missing(missingFor(scored, code))}</span>
                )}
              </li>
            ))
          : closest.map(({ code, score }) => (
              <li key={code}>
                <strong>{nameOf(scored, code)}</strong>
                <span class="small">
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
  dataPage: string;
}

/** Drafts for the portfolio, one click each and undoable: strengths not fully shown, then evidence gaps (section C5). */
export function EvidencePrompts({ scored, records, dataPage }: PromptProps) {
  const prompts = findEvidencePrompts(scored.data.track, scored.sheet, scored.result);
  const [started, setStarted] = useState<Readonly<Record<string, EvidenceItem>>>({});
  if (prompts.length === 0) return null;

  const start = ({ code, item }: EvidencePrompt) => {
    const area = scored.data.track.competencies.find((each) => each.code === code);
    if (!area) return;
    const draft = draftExample(area, item);
    void records.save('evidence', draft, { creates: true });
    setStarted({ ...started, [code]: draft });
  };
  const undo = (code: string) => {
    const { [code]: draft, ...rest } = started;
    if (draft) void records.remove('evidence', draft);
    setStarted(rest);
  };
  return (
    <section aria-labelledby="prompts" class="no-print">
      <h2 id="prompts">{text.prompts}</h2>
      <p>
        {text.promptsText} <a href={dataPage}>{text.data}</a>
      </p>
      <ul class="links prompts">
        {prompts.map((prompt) => (
          <li key={prompt.code}>
            <strong>{nameOf(scored, prompt.code)}</strong>
            <span class="small">{prompt.item.q}</span>
            <p class="go" role="status">
              {started[prompt.code] ? (
                <>
                  <span>{text.started}</span>
                  <button type="button" class="quiet-button" onClick={() => undo(prompt.code)}>
                    {text.undo}
                  </button>
                </>
              ) : (
                <button type="button" class="quiet-button" onClick={() => start(prompt)}>
                  {text.start}
                  <span class="visually-hidden">: {nameOf(scored, prompt.code)}</span>
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

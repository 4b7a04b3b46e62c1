// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { sheetOfAttempt } from '#domain/assessment/sheet-of-attempt.ts';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import type { Answer } from '#domain/assessment/types.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import { BlindSpots } from '#islands/readiness/results/BlindSpots.tsx';
import { Meaning } from '#islands/readiness/results/Meaning.tsx';
import { NextSteps } from '#islands/readiness/results/NextSteps.tsx';
import { Profile } from '#islands/readiness/results/Profile.tsx';
import { Strengths } from '#islands/readiness/results/Strengths.tsx';
import { scoreWith } from '#islands/readiness/results/scored.ts';
import { writeReport } from '#islands/readiness/results/markdown.ts';
import { motivation, situations, aspiring, practising } from '../support/instruments.ts';
import { nextData } from '../support/plans.ts';

afterEach(cleanup);

const time = '2026-01-15T09:00:00.000Z';
/** How each question is answered, by its place. */
const answering: Readonly<Record<string, (at: number) => Answer>> = {
  'all-top': () => 4,
  'all-bottom': () => 0,
  'all-middle': () => 2,
  'all-third': () => 3,
  none: () => null,
  'all-not-mine': () => 'na',
  'all-no-chance': () => 'nc',
  'one-area-alone': (at) => (at < 4 ? 2 : null),
  'mixed high and low': (at) => (at % 8 < 6 ? 4 : 0),
  'the last area low': (at) => (at > 28 ? 0 : 3),
  'half not mine': (at) => (at % 2 === 0 ? 'na' : 4),
};
const showing = { none: () => false, half: (at: number) => at % 2 === 0, all: () => true };

const corners = [aspiring, practising].flatMap((track) =>
  Object.keys(answering).flatMap((answers) =>
    (['none', 'half', 'all'] as const).flatMap((evidence) =>
      [undefined, 1].map((seconds) => ({ track, answers, evidence, seconds })),
    ),
  ),
);

describe.each(corners)('$track.code, $answers, evidence: $evidence, seconds: $seconds', (corner) => {
  const { track, answers, evidence, seconds } = corner;
  const shows = showing[evidence];
  const attempt: Attempt = {
    id: 'a',
    origin: 'self',
    instrument: track.id,
    version: track.version,
    startedAt: time,
    updatedAt: time,
    completedAt: time,
    answers: Object.fromEntries(track.order.map((id, at) => [id, { v: answering[answers]!(at), at: time }])),
    evidence: Object.fromEntries(
      track.competencies.map(({ code }, at) => {
        const v = { v: shows(at), at: time };
        return [code, { s: v, r: v, c: v }];
      }),
    ),
    ...(seconds && { medianSeconds: seconds }),
  };
  const data = { track, motivation, situations: situations.items, situationsText: '' };
  const scored = scoreWith(data, nextData, attempt, []);
  const { result } = scored;
  const draw = () => {
    const { container } = render(
      <div>
        <Meaning scored={scored} takesFocus={false} />
        <NextSteps scored={scored} />
        <Profile areas={scored.areas} />
        <Strengths scored={scored} />
        <BlindSpots scored={scored} />
      </div>,
    );
    return container;
  };
  const textOf = (page: Element, selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ');

  test('is scored as it always was', () => {
    expect(result).toEqual(scoreAttempt(track, sheetOfAttempt(attempt, track, situations.items, [])));
  });

  test('names what it points to', () => {
    const page = draw();
    const said = textOf(page, '.meaning');
    const steps = page.querySelectorAll('.steps > li').length;
    if (/named gaps|few gaps|each area below|pick one area|Pick the one/u.test(said))
      expect(steps, said).toBeGreaterThan(0);
    if (/Look at the blind spots/u.test(said)) expect(page.querySelector('.blind-spots')).toBeTruthy();
    if (/one thing is in the way|is named here/u.test(said))
      expect(page.querySelector('.holds li')).toBeTruthy();
    if (/named below/u.test(said)) expect(result.flags.length).toBeGreaterThan(1);
  });

  test('does not say two things that cannot both be true', () => {
    const said = draw().textContent ?? '';
    expect(/disagree with each other/u.test(said) && /on the same line/u.test(said), said).toBe(false);
    expect(/consistent with each other/u.test(said) && result.flags.length > 0, said).toBe(false);
    const isUnscored = result.areas.every(({ score }) => score === null);
    if (isUnscored) expect(said).not.toMatch(/below its target\./u);
    if (/No area is below its target/u.test(said))
      expect(result.areas.every(({ score, target }) => score !== null && score >= target)).toBe(true);
  });

  test('says why answers that are high count for less', () => {
    const said = textOf(draw(), '.meaning');
    const isHeldDown = (result.overallRaw ?? 0) - (result.overall ?? 0) >= 100 && result.band !== null;
    if (isHeldDown) expect(said).toMatch(/answers alone would give/u);
  });

  test('names the lowest area, or that all are alike', () => {
    const scores = result.areas.flatMap(({ score }) => score ?? []);
    const lowest = result.areas.filter(({ score }) => score === Math.min(...scores));
    if (scores.length === 0 || lowest.length === scores.length) return;
    const said = textOf(draw(), '[aria-labelledby=steps]');
    const names = lowest.map(({ code }) => track.competencies.find((area) => area.code === code)?.name ?? '');
    expect(
      names.some((name) => said.includes(name)),
      said,
    ).toBe(true);
  });

  test('runs no words together, and leaves none out', () => {
    const page = draw();
    for (const part of page.querySelectorAll('p, li > span, li > p, figcaption')) {
      const said = part.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
      expect(said).not.toMatch(/undefined|null|NaN|\[object|\(\)| ,|\.\.|: *$/u);
      // A sentence begins after the end of another.
      expect(said).not.toMatch(
        /[a-z0-9] (?:The answers|Your answers|Nearly all|Overall|Take this|Provisional)\b/u,
      );
    }
    expect(writeReport(scored, undefined)).not.toMatch(/undefined|NaN|\[object/u);
  });
});

test('every mark of the profile is in its legend', () => {
  const styles = readFileSync('src/islands/parts/tool.css', 'utf8');
  const marks = [...styles.matchAll(/\.bar \.(score\.low|[a-z]+)/gu)].map(([, mark]) => mark);
  const { container } = render(<Profile areas={[]} />);
  const words: Record<string, RegExp> = {
    track: /runs from 0 to 4/u,
    raw: /Outline/u,
    score: /dark/u,
    'score.low': /coloured/u,
    target: /Mark/u,
  };
  for (const mark of new Set(marks))
    expect(container.querySelector('.small')?.textContent).toMatch(words[mark ?? ''] ?? /never/u);
});

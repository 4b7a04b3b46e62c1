import type { AdvertFit } from './fit-advert.ts';
import type { Line } from './lines.ts';
import type { WholeReport } from './read-whole.ts';

const textOf = (line: Line | null): string | null => line?.text ?? null;

/** A whole résumé as plain data: lines as their texts, an end that is open as null. */
export function reportWhole(report: WholeReport, fit: AdvertFit | null) {
  const { words, isKnownLanguage, sections, top, summary, roles, shown, missing, advice } = report;
  return {
    words,
    isKnownLanguage,
    sections: sections.map(({ kind, heading }) => ({ kind, heading: textOf(heading) })),
    headline: textOf(top.headline),
    summary: { lines: summary.lines.map(({ line }) => line.text), has: summary.has },
    roles: roles.map(({ header, start, end, scope, lines }) => ({
      header: header.text,
      start,
      end: Number.isFinite(end) ? end : null,
      scope,
      bullets: lines.map(({ line, report: { score, verdict }, kinds }) => ({
        text: line.text,
        score,
        verdict,
        kinds,
      })),
    })),
    shown: Object.fromEntries(Object.entries(shown).map(([kind, line]) => [kind, textOf(line)])),
    missing,
    advice: advice.map(({ change, line, count }) => ({ change, line: textOf(line), count })),
    ...(fit && {
      fit: {
        demands: fit.demands.map((demand) => ({ ...demand, line: textOf(demand.line) })),
        missingWords: fit.missingWords,
        moveUp: fit.moveUp.map(({ text }) => text),
      },
    }),
  };
}

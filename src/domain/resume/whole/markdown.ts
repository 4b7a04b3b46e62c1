import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { markdownTable } from '../../text/markdown-table.ts';
import { firstAdvice } from './find-advice.ts';
import { proofKinds } from './find-kinds.ts';
import type { AdvertFit } from './fit-advert.ts';
import type { WholeReport } from './read-whole.ts';
import { sayTop, type WholeWords } from './say-top.ts';

/** A reading as a text to keep: the three changes, what is there and what is not, the fit to an advert. */
export function writeWhole(report: WholeReport, fit: AdvertFit | null, words: WholeWords): string {
  const { whole, fit: fitWords, changeTexts, kindNames } = words;
  const first = report.advice.slice(0, firstAdvice);
  const parts = [
    `# ${whole.title}`,
    `## ${whole.heading}`,
    first.length === 0
      ? whole.nothing
      : first
          .map(({ change, line, count }, index) => {
            const { name, how } = changeTexts[change];
            const concerns = line ? ` ${whole.concerns(count)} *${escapeMarkdown(line.text)}*` : '';
            return `${index + 1}. **${name}.** ${how}${concerns}`;
          })
          .join('\n'),
    `## ${whole.shows}`,
    markdownTable(
      [whole.what, whole.line],
      proofKinds.map((kind) => [
        kindNames[kind],
        report.shown[kind] ? escapeMarkdown(report.shown[kind].text) : `**${whole.notYet}**`,
      ]),
    ),
    `## ${whole.top}`,
    sayTop(report, words)
      .map(([name, said]) => `- ${name}: ${escapeMarkdown(said)}`)
      .join('\n'),
  ];
  if (fit && fit.demands.length > 0) {
    const found = fit.demands.filter(({ line }) => line !== null).length;
    parts.push(
      `## ${fitWords.heading}`,
      fitWords.counts(found, fit.demands.length),
      markdownTable(
        [fitWords.demand, fitWords.line],
        fit.demands.map(({ text, line }) => [
          escapeMarkdown(text),
          line ? escapeMarkdown(line.text) : `**${fitWords.nothing}**`,
        ]),
      ),
    );
    if (fit.missingWords.length > 0)
      parts.push(`${fitWords.missingWords} ${fit.missingWords.map(escapeMarkdown).join(', ')}`);
    if (fit.moveUp.length > 0)
      parts.push(fitWords.moveUp, fit.moveUp.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

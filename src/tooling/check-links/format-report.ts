import type { Answer } from './answers.ts';
import type { Outcome } from './check-links.ts';
import type { ExternalLink } from './collect-links.ts';

/** The groups of the report in order, each with what to do about it. */
const groups: readonly (readonly [Answer['verdict'], string])[] = [
  ['broken', 'Broken: the host says that the page is gone. Find its new address, or another source.'],
  ['moved', 'Moved for good: write the new address.'],
  [
    'unreachable',
    'Unreachable: nothing is proven. Open it in a browser; the next run from tomorrow asks again.',
  ],
];

/** The result of a run as text: the faults in groups with file and line of each use, then the counts. */
export function formatReport(links: readonly ExternalLink[], { answers, asked, left }: Outcome): string {
  const linksWith = (verdict: Answer['verdict']) =>
    links.filter(({ address }) => answers.get(address)?.verdict === verdict);
  const lines = groups.flatMap(([verdict, heading]) => {
    const found = linksWith(verdict);
    if (found.length === 0) return [];
    const entries = found.flatMap(({ address, uses }) => {
      const detail = answers.get(address)?.detail ?? '';
      const shown = verdict === 'moved' ? `${address}\n    → ${detail}` : `${address}  (${detail})`;
      return [`  ${shown}`, ...uses.map((use) => `      ${use}`)];
    });
    return [heading, ...entries, ''];
  });
  const counts = (['sound', 'moved', 'unreachable', 'broken'] as const)
    .map((verdict) => `${linksWith(verdict).length} ${verdict}`)
    .join(', ');
  const rest = left > 0 ? ` ${left} are left for the next run.` : '';
  return [...lines, `${links.length} addresses: ${counts}. ${asked} were asked now.${rest}`].join('\n');
}

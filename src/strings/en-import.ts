import type { ImportEffect, RecordCounts } from '#domain/records/import-effect.ts';
import type { RecordType } from '#domain/records/types.ts';

/** What an import does to each record, in words. */

const nouns: Record<RecordType | 'searches', readonly [one: string, many: string]> = {
  attempts: ['self-assessment', 'self-assessments'],
  peers: ['reply from a colleague', 'replies from colleagues'],
  requests: ['request to a colleague', 'requests to colleagues'],
  evidence: ['example', 'examples'],
  plans: ['plan', 'plans'],
  stories: ['interview story', 'interview stories'],
  bullets: ['résumé bullet', 'résumé bullets'],
  roleFit: ['role fit reflection', 'role fit reflections'],
  capacity: ['capacity scenario', 'capacity scenarios'],
  offers: ['offer', 'offers'],
  dora: ['delivery check', 'delivery checks'],
  funnels: ['hiring search', 'hiring searches'],
  cases: ['promotion case', 'promotion cases'],
  targets: ['role you aim at', 'roles you aim at'],
  reading: ['page saved or read', 'pages saved or read'],
  searches: ['recent search', 'recent searches'],
};

/** "3 examples and 1 plan"; empty where there is nothing. */
export function sayCounts(counts: RecordCounts): string {
  const parts = (Object.entries(counts) as [keyof typeof nouns, number][]).map(
    ([type, count]) => `${count} ${nouns[type][count === 1 ? 0 : 1]}`,
  );
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');
}

const total = (counts: RecordCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
const join = (parts: readonly string[]): string => {
  const said = parts.filter(Boolean).join('; ');
  return said && `${said[0]?.toUpperCase()}${said.slice(1)}.`;
};

/** What an import would do to what is here, before it; and what it did, after it. */
export const importEffect = {
  merge: 'Merge:',
  replace: 'Replace:',
  before: ({ added, changed, known, kept, removed }: ImportEffect): string =>
    join([
      total(added) > 0 ? `${sayCounts(added)} will be added` : 'nothing is added',
      total(changed) > 0 ? `${sayCounts(changed)} here will change, the newer answers win` : '',
      total(known) > 0 ? `${sayCounts(known)} ${total(known) === 1 ? 'is' : 'are'} here already` : '',
      total(removed) > 0 ? `${sayCounts(removed)} here will go` : '',
      total(kept) > 0
        ? `${sayCounts(kept)} here stay${total(kept) === 1 ? 's' : ''} as ${total(kept) === 1 ? 'it is' : 'they are'}`
        : '',
    ]),
  after: ({ added, changed, known, removed }: ImportEffect): string =>
    join([
      total(added) > 0 ? `${sayCounts(added)} added` : 'nothing was added',
      total(changed) > 0 ? `${sayCounts(changed)} changed` : '',
      total(known) > 0 ? `${sayCounts(known)} ${total(known) === 1 ? 'was' : 'were'} there already` : '',
      total(removed) > 0 ? `${sayCounts(removed)} gone` : '',
    ]),
} as const;

/** The question after “Delete everything”. */
export const deleteAll = {
  ask: (what: string) => `Delete ${what ? `${what}, and all else in the table` : 'what is saved'}?`,
  stays: 'Your reading settings and the pages kept for offline stay.',
  yes: 'Yes, delete everything',
  no: 'Keep everything',
} as const;

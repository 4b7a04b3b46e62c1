import type { Track } from '#schemas/instrument-track.ts';
import type { SavedTask } from '../records/toolkit-records.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { markdownTable } from '../text/markdown-table.ts';
import type { Answer } from './types.ts';

/** A result as it is written down: its sentences are ready, its order is here. */
export interface WrittenResult {
  readonly track: Track;
  readonly answers: Readonly<Record<string, Answer | undefined>>;
  /** When it was, and what it is not. */
  readonly facts: string;
  readonly meaning: string;
  readonly meaningText: string;
  readonly reasons: readonly string[];
  /** The overall and its band; null where there is none. */
  readonly overall: string | null;
  readonly gaps: readonly {
    readonly name: string;
    readonly action: string;
    readonly guides: readonly { readonly title: string; readonly href: string }[];
  }[];
  readonly columns: readonly string[];
  readonly areas: readonly (readonly string[])[];
  readonly strengths: readonly string[];
  /** The tasks of the plan that was made of it, each with its part; null where none was. */
  readonly tasks: readonly { readonly task: SavedTask; readonly part: string }[] | null;
  readonly limits: { readonly heading: string; readonly text: string };
}

/** Headings and small words, in the language of the page. */
export interface ResultWords {
  readonly steps: string;
  readonly areas: string;
  readonly strengths: string;
  readonly plan: string;
  readonly answers: string;
  readonly blank: string;
}

/** The result as a readable text, for a talk with a manager or for one's own files. */
export function writeResult(written: WrittenResult, words: ResultWords): string {
  const { track, answers, gaps, strengths, tasks } = written;
  const answerOf = (item: { readonly id: string; readonly l: readonly string[] }): string => {
    const answer = answers[item.id] ?? null;
    if (answer === null) return words.blank;
    return typeof answer === 'number' ? (item.l[answer] ?? words.blank) : track.offScale[answer];
  };
  const parts = [
    `# ${track.title}`,
    written.facts,
    `## ${written.meaning}`,
    written.meaningText,
    ...written.reasons.map((reason) => `- ${reason}`),
    ...(written.overall === null ? [] : [written.overall]),
    ...(gaps.length > 0 ? [`## ${words.steps}`] : []),
    ...gaps.map(({ name, action, guides }) => {
      const links = guides.map(({ title, href }) => `[${title}](${href})`);
      return `- **${name}.** ${action} ${links.join(', ')}`.trim();
    }),
    `## ${words.areas}`,
    markdownTable(written.columns, written.areas),
    ...(strengths.length > 0
      ? [`## ${words.strengths}`, strengths.map((name) => `- ${name}`).join('\n')]
      : []),
    ...(tasks
      ? [
          `## ${words.plan}`,
          tasks
            .map(({ task, part }) => `- [${task.done ? 'x' : ' '}] ${part}: ${escapeMarkdown(task.text)}`)
            .join('\n'),
        ]
      : []),
    `## ${words.answers}`,
    ...track.competencies.map(
      ({ name, items }) =>
        `### ${name}\n\n${items.map((item) => `- ${item.q} **${answerOf(item)}**`).join('\n')}`,
    ),
    `## ${written.limits.heading}`,
    written.limits.text,
  ];
  return `${parts.join('\n\n')}\n`;
}

import type { SavedTask } from '../records/toolkit-records.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';

/** A plan as it is written down: its headings are ready, its tasks are the reader's. */
export interface WrittenPlan {
  readonly title: string;
  readonly review: string;
  readonly parts: readonly { readonly heading: string; readonly tasks: readonly SavedTask[] }[];
}

interface Writing {
  /** What a note is called. */
  readonly note: string;
  /** The page that helps with a task, with its whole address. */
  readonly guideOf: (task: SavedTask) => { readonly title: string; readonly href: string } | undefined;
}

function writeTask(task: SavedTask, { note, guideOf }: Writing): string {
  const guide = guideOf(task);
  const more = [
    ...(task.ifThen ? [escapeMarkdown(task.ifThen)] : []),
    ...(task.note ? [`${note}: ${escapeMarkdown(task.note)}`] : []),
    ...(guide ? [`[${escapeMarkdown(guide.title)}](${guide.href})`] : []),
  ];
  return [
    `- [${task.done ? 'x' : ' '}] ${escapeMarkdown(task.text)}`,
    ...more.map((line) => `  - ${line}`),
  ].join('\n');
}

/** The plan as Markdown, with its notes: it is the reader's own copy. Parts without tasks are left out. */
export const writePlan = ({ title, review, parts }: WrittenPlan, writing: Writing): string =>
  [
    `# ${title}`,
    review,
    ...parts
      .filter(({ tasks }) => tasks.length > 0)
      .flatMap(({ heading, tasks }) => [
        `## ${heading}`,
        tasks.map((task) => writeTask(task, writing)).join('\n'),
      ]),
  ].join('\n\n') + '\n';

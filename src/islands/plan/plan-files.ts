import { writeCalendar } from '#domain/plan/calendar.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { calendar, page, tasks as text } from '#strings/plan';
import { writeDate } from '../parts/write-date.ts';
import { guideOf, type Links } from './guide-of.ts';
import { partsOf, shortDay, type PlanPart } from './plan-parts.ts';

/** What addresses in a file are made of. */
interface Site {
  readonly links: Links;
  readonly base: string;
  readonly origin: string;
}

/** A task as a line of a calendar entry: whether it is done, its words, when, and where to read. Notes stay with the reader. */
function lineOf(task: SavedTask, { links, base, origin }: Site): string {
  const guide = guideOf(task, links, base);
  return [
    `${task.done ? '☑' : '☐'} ${task.text}`,
    ...(task.ifThen ? [task.ifThen] : []),
    ...(guide ? [new URL(guide.href, origin).href] : []),
  ].join('\n');
}

/** The plan as a calendar file: an event for each part that has days and tasks, and one for the day to look back. */
export function calendarOf(plan: Plan, site: Site): string {
  const parts = partsOf(plan).flatMap(({ phase, name, about, days, tasks }) =>
    days && tasks.length > 0
      ? [
          {
            uid: `${plan.id}-${phase}@em-playbook`,
            summary: calendar.summary(name, about),
            description: tasks.map((task) => lineOf(task, site)).join('\n\n'),
            from: days.first,
            days: days.count,
          },
        ]
      : [],
  );
  const review = {
    uid: `${plan.id}-review@em-playbook`,
    summary: calendar.reviewSummary,
    description: calendar.reviewText,
    from: plan.reviewOn,
    days: 1,
  };
  return writeCalendar([...parts, review], plan.updatedAt);
}

const markdownTask = (task: SavedTask, { links, base, origin }: Site): string => {
  const guide = guideOf(task, links, base);
  const more = [
    ...(task.ifThen ? [escapeMarkdown(task.ifThen)] : []),
    ...(task.note ? [`${text.note}: ${escapeMarkdown(task.note)}`] : []),
    ...(guide ? [`[${escapeMarkdown(guide.title)}](${new URL(guide.href, origin).href})`] : []),
  ];
  return [
    `- [${task.done ? 'x' : ' '}] ${escapeMarkdown(task.text)}`,
    ...more.map((line) => `  - ${line}`),
  ].join('\n');
};

const headingOf = ({ name, about, days }: PlanPart): string =>
  [
    about ? `${name}: ${about}` : name,
    ...(days ? [`(${text.dates(shortDay(days.first), shortDay(days.last))})`] : []),
  ].join(' ');

/** The plan as Markdown, with its notes: it is the reader's own copy. */
export const markdownOf = (plan: Plan, site: Site): string =>
  [
    `# ${page.name(plan.kind, writeDate(plan.start))}`,
    page.review(writeDate(plan.reviewOn)),
    ...partsOf(plan)
      .filter(({ tasks }) => tasks.length > 0)
      .flatMap((part) => [
        `## ${headingOf(part)}`,
        part.tasks.map((task) => markdownTask(task, site)).join('\n'),
      ]),
  ].join('\n\n') + '\n';

import { writeCalendar } from '#domain/plan/calendar.ts';
import { guideOf, type Guide, type Links, type Pages } from '#domain/plan/guide-of.ts';
import { addDays, isLikelyDay } from '#domain/plan/days.ts';
import { writePlan } from '#domain/plan/markdown.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { calendar, page, tasks as text } from '#strings/plan';
import { now } from '#browser/records/new-record.ts';
import { writeDate } from '../parts/write-date.ts';
import { partsOf, shortDay, type PlanPart } from './plan-parts.ts';

/** What addresses in a file are made of. */
interface Site {
  readonly links: Links;
  readonly pages: Pages | null;
  readonly base: string;
  readonly origin: string;
}

/** The page that helps with a task, with its whole address. */
function wholeGuideOf(task: SavedTask, { links, pages, base, origin }: Site): Guide | undefined {
  const guide = guideOf(task, links, base, pages);
  return guide && !guide.isGone ? { ...guide, href: new URL(guide.href, origin).href } : undefined;
}

/** A task as a line of a calendar entry: whether it is done, its words, when, and where to read. Notes stay with the reader. */
function lineOf(task: SavedTask, site: Site): string {
  const guide = wholeGuideOf(task, site);
  return [
    `${task.done ? '☑' : '☐'} ${task.text}`,
    ...(task.ifThen ? [task.ifThen] : []),
    ...(guide ? [guide.href] : []),
  ].join('\n');
}

/**
 * The plan as a calendar file: an event for each part that has days and tasks, and one for the day to look back. Days
 * that cannot be meant stay out of it; null where none is left.
 */
export function calendarOf(plan: Plan, site: Site): string | null {
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
  const events = [...parts, review].filter(
    ({ from, days }) => isLikelyDay(plan.start) && isLikelyDay(from) && isLikelyDay(addDays(from, days)),
  );
  const time = now();
  return events.length > 0 ? writeCalendar(events, plan.updatedAt < time ? plan.updatedAt : time) : null;
}

const headingOf = ({ name, about, days }: PlanPart): string =>
  [
    about ? `${name}: ${about}` : name,
    ...(days ? [`(${text.dates(shortDay(days.first), shortDay(days.last))})`] : []),
  ].join(' ');

/** The plan as Markdown, in the words of the page. */
export const markdownOf = (plan: Plan, site: Site): string =>
  writePlan(
    {
      title: page.name(plan.kind, writeDate(plan.start, true)),
      review: page.review(writeDate(plan.reviewOn, true)),
      parts: partsOf(plan).map((part) => ({ heading: headingOf(part), tasks: part.tasks })),
    },
    { note: text.note, guideOf: (task) => wholeGuideOf(task, site) },
  );

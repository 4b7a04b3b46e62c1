import { addDays } from './days.ts';
import { createTaskMaker } from './task-maker.ts';
import type { GeneratedPlan, NinetyDayInput, PlanContent } from './types.ts';

/**
 * The first 90 days of a new manager in three phases: listen, align, lead (see README.md#first-90-days). In the same
 * team, former peers take the place of reading back; a team in trouble puts six people before improvements.
 */
export function planNinetyDays(
  { team, start }: NinetyDayInput,
  content: Pick<PlanContent, 'texts'>,
): GeneratedPlan {
  const make = createTaskMaker({ ...content, areas: [], actions: {} }, start);
  const listen = ['one-to-ones', 'stakeholders', team === 'same' ? 'former-peers' : 'read-back'] as const;
  const align = ['agreement', team === 'trouble' ? 'six-people' : 'improve', 'risks'] as const;
  const lead = ['direction', 'growth-plans', 'measures'] as const;
  return {
    tasks: [
      ...listen.map((template) => make.plain(template, 1)),
      ...align.map((template) => make.plain(template, 2)),
      ...lead.map((template) => make.plain(template, 3)),
    ],
    reviewOn: addDays(start, 90),
  };
}

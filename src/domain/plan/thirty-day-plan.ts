import { rankBy } from '../assessment/rank-by.ts';
import type { Gap } from '../assessment/types.ts';
import { addDays } from './days.ts';
import { createTaskMaker, type TaskMaker } from './task-maker.ts';
import type { GeneratedPlan, PlanContent, PlanTask, ThirtyDayInput } from './types.ts';

/** No week of a generated plan has more tasks than this; readers may add what they like. */
const tasksPerWeek = 3;
const tierOrder = ['essential', 'important', 'bonus'];

/**
 * The areas to write examples for, most useful first: evidence gaps in their order, then by tier the areas with less
 * than full evidence, least first; an area waiting for a chance is left out (see README.md#examples-to-write).
 */
function chooseExampleAreas(
  { areas }: PlanContent,
  { evidence }: ThirtyDayInput,
  gaps: readonly Gap[],
): string[] {
  const typeOf = (code: string) => gaps.find((gap) => gap.code === code)?.type;
  const fromGaps = gaps.filter(({ type }) => type === 'evidence').map(({ code }) => code);
  const levelOf = (code: string) => evidence[code] ?? 0;
  const others = rankBy(
    areas
      .filter(({ code }) => typeOf(code) === undefined || typeOf(code) === 'practice')
      .filter(({ code }) => levelOf(code) < 3),
    ({ code, tier }) => [tierOrder.indexOf(tier), levelOf(code)],
  );
  return [...fromGaps, ...others.map(({ code }) => code)];
}

/**
 * Week 3, and what is kept for later: the largest gap with a look back, the second, the third parked (see
 * README.md#gaps).
 */
function planGaps(make: TaskMaker, { band, gaps }: ThirtyDayInput): PlanTask[] {
  if (gaps === null) return [make.plain('take-assessment', 3)];
  const [first, second, third] = gaps;
  if (!first) {
    const asking = make.plain('ask-two', 3);
    return band === null ? [asking] : [asking, make.plain('write-strongest', 3)];
  }
  return [
    make.doGap(3, first),
    make.checkGap(3, first),
    second ? make.doGap(3, second) : make.forArea('ask-peer', 3, first.code),
    ...(third ? [make.doGap('later', third)] : []),
  ];
}

function planAspiring(make: TaskMaker, input: ThirtyDayInput, content: PlanContent): PlanTask[] {
  const gaps = input.gaps ?? [];
  const looksAtBothPaths = input.motivation === 'try-it-first' || input.motivation === 'look-at-both-paths';
  const isUnfinished = input.gaps !== null && input.band === null;
  const examples = chooseExampleAreas(content, input, gaps).slice(
    0,
    isUnfinished ? tasksPerWeek - 1 : tasksPerWeek,
  );
  return [
    make.plain('role-type', 1),
    looksAtBothPaths ? make.plain('both-paths', 1) : make.forTarget('adverts', 1, input.target),
    make.managerTalk(
      1,
      gaps.filter(({ type }) => type === 'opportunity'),
    ),
    ...(isUnfinished ? [make.plain('finish', 2)] : []),
    ...examples.map((code) => make.forArea('item', 2, code)),
    ...planGaps(make, input),
    ...(input.band === 'exploring'
      ? [make.plain('try-on', 4)]
      : [
          make.forTarget('headline', 4, input.target),
          make.plain('stories', 4),
          make.forTarget('decide', 4, input.target),
        ]),
  ];
}

function planPractising(make: TaskMaker, input: ThirtyDayInput): PlanTask[] {
  const looked = (input.blind.length > 0 ? input.blind : (input.gaps ?? []).map(({ code }) => code)).slice(
    0,
    tasksPerWeek,
  );
  return [
    ...(looked.length > 0 ? looked.map((code) => make.forArea('facts', 1, code)) : [make.anyFacts(1)]),
    ...(input.gaps !== null && input.band === null ? [make.plain('finish', 2)] : []),
    make.plain('ask-three', 2),
    ...planGaps(make, input),
    make.plain('review', 4),
    make.plain('tell', 4),
  ];
}

/**
 * A plan for 30 days in four weeks of at most three tasks, and what is kept for later (see README.md#phases). The same
 * input always gives the same plan.
 */
export function planThirtyDays(input: ThirtyDayInput, content: PlanContent): GeneratedPlan {
  const make = createTaskMaker(content, input.start);
  const limited = { ...input, gaps: input.gaps?.slice(0, 3) ?? null, blind: [...new Set(input.blind)] };
  const tasks =
    input.track === 'aspiring' ? planAspiring(make, limited, content) : planPractising(make, limited);
  return { tasks, reviewOn: addDays(input.start, 30) };
}

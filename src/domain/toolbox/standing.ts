import { listsOfTool, toolIds, type ToolId } from '../records/by-tool.ts';
import type { Store } from '../records/types.ts';
import { currentPlan } from '../plan/saved-plan.ts';
import { countReadyAreas } from '../portfolio/ready-areas.ts';
import { newest } from '../records/timed.ts';
import { evidenceAreas } from '#schemas/instrument-vocabulary.ts';

/** What a reader already has in a tool: how many of how many, and since when where that says something. */
export interface Standing {
  readonly count: number;
  /** The whole that `count` is part of; null where there is none. */
  readonly of: number | null;
  /** When it was finished; null where it is not. */
  readonly finished: string | null;
}

type Tool = Exclude<ToolId, 'site'>;

const plain = (count: number): Standing | null => (count > 0 ? { count, of: null, finished: null } : null);

/** Tools that say more than how many records they hold. */
const told: Partial<Record<Tool, (store: Store) => Standing | null>> = {
  readiness: ({ attempts }) => {
    const attempt = newest(attempts.filter(({ origin }) => origin === 'self'));
    if (!attempt) return null;
    const count = Object.values(attempt.answers).filter(({ v }) => v !== null).length;
    return { count, of: null, finished: attempt.completedAt ?? null };
  },
  portfolio: ({ evidence }) =>
    evidence.length > 0
      ? { count: countReadyAreas(evidence), of: evidenceAreas.length, finished: null }
      : null,
  plan: ({ plans }) => {
    const plan = currentPlan(plans);
    if (!plan) return null;
    const count = plan.tasks.filter(({ done }) => done !== undefined).length;
    return { count, of: plan.tasks.length, finished: null };
  },
  'role-fit': ({ roleFit }) => {
    const fit = newest(roleFit);
    return fit ? plain(Object.values(fit.answers).filter((answer) => answer !== null).length) : null;
  },
};

const countRecords = (store: Store, tool: Tool): number =>
  listsOfTool[tool].reduce((sum, list) => sum + store[list].length, 0);

/** Where a reader stands in each tool; tools without anything saved are null. */
export const standings = (store: Store): Readonly<Record<Tool, Standing | null>> =>
  Object.fromEntries(
    toolIds
      .filter((tool) => tool !== 'site')
      .map((tool) => [tool, (told[tool] ?? ((all) => plain(countRecords(all, tool))))(store)]),
  ) as Record<Tool, Standing | null>;

import type { Guide } from '#schemas/next-actions.ts';
import { sitePath } from '../navigation/urls.ts';
import type { Gap } from '../assessment/types.ts';
import { addDays, writeDay } from './days.ts';
import type { Phase, PlanArea, PlanContent, PlanTask, Target } from './types.ts';

/** A text with its `{name}`s filled in. */
const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/gu, (placeholder, name: string) => values[name] ?? placeholder);

type Texts = PlanContent['texts'];
/** Templates with one text and a guide of their own. */
type PlainTemplate = {
  [K in keyof Texts]: Texts[K] extends { text: string; guide: Guide } ? K : never;
}[keyof Texts];
type TargetTemplate = {
  [K in keyof Texts]: Texts[K] extends { text: Record<Target, string> } ? K : never;
}[keyof Texts];

/** Week 3 ends 21 days after the start; the look back is on its last day. */
const daysToCheck = 20;

/** The makers of a plan's tasks: each takes a phase and what its template needs. */
export function createTaskMaker(content: PlanContent, start: string) {
  const { texts } = content;
  const areaOf = (code: string): PlanArea =>
    content.areas.find((area) => area.code === code) ?? { code, name: code, tier: 'bonus' };
  const guideOf = (code: string, place: number, otherwise: Guide): Guide => {
    const guides = content.actions[code]?.guides ?? [];
    return guides[place] ?? guides[0] ?? otherwise;
  };
  const make = (templateId: string, phase: Phase, text: string, guide: Guide, code?: string): PlanTask => ({
    id: code === undefined ? templateId : `${templateId}:${code}`,
    templateId,
    competency: code ?? null,
    phase,
    text,
    guide: sitePath(guide),
  });

  return {
    plain: (template: PlainTemplate, phase: Phase) =>
      make(template, phase, texts[template].text, texts[template].guide),

    forTarget: (template: TargetTemplate, phase: Phase, target: Target) =>
      make(template, phase, texts[template].text[target], texts[template].guide),

    forArea: (template: 'item' | 'ask-peer' | 'facts', phase: Phase, code: string) => {
      const { text, guide } = texts[template];
      const ownGuide = template === 'facts' ? guideOf(code, 0, guide) : guide;
      return make(template, phase, fillIn(text, { area: areaOf(code).name }), ownGuide, code);
    },

    anyFacts: (phase: Phase) => make('facts', phase, texts.facts.any, texts.facts.guide),

    /** The talk with the manager; asks for the chances that opportunity gaps lack. */
    managerTalk: (phase: Phase, opportunities: readonly Gap[]) => {
      const { text, asks, guide } = texts['manager-talk'];
      const wanted = opportunities.flatMap(({ code }) => content.actions[code]?.opportunity ?? []).join(' ');
      return make('manager-talk', phase, wanted ? `${text} ${fillIn(asks, { asks: wanted })}` : text, guide);
    },

    /** Work on a gap: the practice action, the ask as a first step, or showing the example, by its type. */
    doGap: (phase: Phase, { code, type }: Gap) => {
      const action = content.actions[code];
      const values = {
        area: areaOf(code).name,
        action: action?.practice ?? '',
        ask: action?.opportunity ?? '',
      };
      return make('do', phase, fillIn(texts.do[type], values), guideOf(code, 0, texts.item.guide), code);
    },

    checkGap: (phase: Phase, { code }: Gap) => {
      const date = writeDay(addDays(start, daysToCheck), texts.language);
      const text = fillIn(texts.check.text, { area: areaOf(code).name, date });
      return make('check', phase, text, guideOf(code, 1, texts.item.guide), code);
    },
  };
}

export type TaskMaker = ReturnType<typeof createTaskMaker>;

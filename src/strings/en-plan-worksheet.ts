/** The plans on paper: the rules of `src/domain/plan` in words, around the same texts of tasks. */

/** The worksheet on paper. */
export const worksheet = {
  title: 'Plans on paper: 30 days, and the first 90',
  description:
    'The 30-day plan and the 30-60-90 plan as a sheet to print: every task with its rule, chosen by hand exactly as the tool on the screen does.',
  lead: 'Every task of the three plans, and the rule that chooses it. With the same answers you reach the same plan as on the screen.',
  need: 'For the 30 days, have your self-assessment beside you: your band; your three largest gaps, largest first, with what each needs; how much you could show for each area; and, for managers, the blind spots. On paper you find them with',
  aspiringSheet: 'becoming a manager, on paper',
  practisingSheet: 'for managers, on paper',
  without: 'Without a result the plan works too: follow the lines that say “nothing answered yet”.',
  rules:
    'Tick the tasks whose rule fits you. No week has more than three; each is one sitting of at most 90 minutes. What you add yourself does not count.',
  blank: '__________',
  firstDay: 'First day: __________. Review 30 days after it: __________.',
  firstDay90: 'First day: __________. Review 90 days after it: __________.',
  always: 'Always',
  targets: {
    internal: 'If you look inside your company',
    external: 'If you look elsewhere',
    both: 'If you look at both',
  },

  aspiring: '30 days towards the role',
  bothPaths:
    'If “What draws you” gave “try more of the work before the title” or “look as closely at the technical path”: this, and skip the next three lines',
  opportunityAsk:
    'Bring up, for each of the three gaps that needs a chance, what the table below has under “To ask for”: __________',
  finish: 'If you have answers, but fewer than half of the questions count: this first',
  examples: (all: number, unfinished: number) =>
    `Write examples for up to ${all} areas, ${unfinished} with the task above`,
  examplesOrder:
    'First, of your three gaps, those that need the example written down. Then every other area with fewer than three ticks, but no gap that needs a chance. Sort these by weight (essential, important, bonus), then the least shown first, then as in the table.',
  noAnswers: 'If nothing is answered yet: this alone',
  noGap: 'If you have no gap',
  noGapBand: 'If you have no gap, and a band: this too',
  firstGap: 'Your first gap, by what it needs',
  firstGapDay: 'Your first gap, 20 days after the first day',
  secondGap: 'Your second gap, in the same way: __________',
  oneGap: 'If you have one gap only',
  thirdGap: 'Your third gap, in the same way, is kept for later: __________',
  gapTypes: { practice: 'Practice', opportunity: 'A chance', evidence: 'The example written down' },
  exploring: 'If your band is “Exploring”: this alone',
  otherwise: 'Otherwise',

  practising: '30 days for managers',
  facts: 'For each blind spot, at most three; without blind spots, for each of your gaps',
  factsAny: 'If you have neither',
  weekThree:
    'Choose exactly as in the plan towards the role: the same rules for none, one, two or three gaps.',

  ninety: 'The first 90 days',
  ninetyRules:
    'Three months of three tasks. One task of the first or second month depends on the team; all else is the same.',
  notSame: 'If the team is new to you, or in trouble',
  same: 'If you were part of the team until now',
  notTrouble: 'If the team is not in trouble',
  trouble: 'If you take over a team in trouble',

  areas: 'Your areas',
  areasText: 'What practice and asking mean for each, and room for what you could show (0 to 3 ticks).',
  columns: { area: 'Area', tier: 'Weight', shown: 'Shown', practice: 'To practise', ask: 'To ask for' },
} as const;

import type { Band, BlindReason, Flag, Reason } from '#domain/assessment/types.ts';
import type { Tier } from '#schemas/instrument-vocabulary.ts';
import { gone } from './en-tools.ts';

/** The texts of the readiness self-assessment, on screen and on paper. */

/** The bands, on screen and on paper. */
export const bands: Record<Band, string> = {
  exploring: 'Exploring',
  building: 'Building evidence',
  close: 'Close',
  case: 'Ready to make your case',
  finding: 'Finding your feet',
  basics: 'Running the basics',
  solid: 'Solid',
  strong: 'Strong and verifiable',
};

/** The weight of an area. */
export const tierNames: Record<Tier, string> = {
  essential: 'Essential',
  important: 'Important',
  bonus: 'Bonus',
};

/** What holds a band, as the rule to check. */
export const reasonRules: Record<Reason, string> = {
  'people-floor':
    'Growing people and delegating is scored and reaches 150. Otherwise the band is “Building evidence”.',
  'G1 people>=2.5': 'Growing people and delegating reaches 250.',
  'G2 essential floor 1.5': 'Every Essential area is scored and reaches 150.',
  'G3 evidence':
    'Evidence is 2 or 3 in Growing people and delegating, and in at least two other Essential areas.',
  'G4 coverage': 'At least 26 of the 32 questions count.',
  'G5 consistency': 'At most one flag of step 5 is raised.',
  'P1 area floor 2.0': 'Every area is scored and reaches 200.',
  'P2 evidence in 5 areas': 'Evidence is 2 or 3 in at least five areas.',
  'P3 coverage': 'At least 26 of the 32 questions count.',
  'P4 consistency': 'At most one flag of step 5 is raised.',
};

/** Each flag as something to check on paper; `fast` needs a clock and is left to the screen. */
export const flagRules: Record<Exclude<Flag, 'fast'>, string> = {
  'straight-line':
    'You ticked the five lines at least 16 times in all, and 9 in 10 of these ticks are on one and the same line.',
  'ahead-of-evidence': 'The overall of the raw scores is 50 or more above the overall of the scores.',
  pairs:
    'In two or more of the pairs below, your two lines are three or more apart. Other answers never count.',
  coverage: 'Fewer than 26 of the 32 questions count.',
  judgement: 'A situation below scored −1 or −2 although the area beside it has a raw score of 300 or more.',
};

/** Each blind spot as something to check on paper. */
export const blindRules: Record<BlindReason, string> = {
  'b1 unverified': 'Its raw score is 75 or more above its score: you say more than you can show.',
  'b2 lagging': 'Its score is 75 or more below your overall: it lags behind the rest.',
  'b3 judgement': 'Its raw score is 300 or more and its situation scored −1 or −2.',
  'b4 peers lower': 'Colleagues who answered the same questions put you one and a half lines lower or more.',
};

/** The two worksheets on paper. */
export const worksheet = {
  title: (track: 'aspiring' | 'practising') =>
    track === 'aspiring' ? 'Readiness on paper: becoming a manager' : 'Readiness on paper: for managers',
  description: (track: 'aspiring' | 'practising') =>
    track === 'aspiring'
      ? 'The readiness self-assessment as a sheet to print: 32 questions about the last 18 months, scoring by hand, situations with their reasons.'
      : 'The self-assessment for practising managers as a sheet to print: 32 questions about the last 12 months, scoring by hand, situations.',
  lead: (months: number) =>
    `Thirty-two questions about the last ${months} months, and the scoring by hand. With the same answers you reach the same result as on the screen.`,
  intro:
    'Answer for what happened, not what you could do. Someone who worked with you should recognise your answers; later you can ask them. Most people who become managers still have gaps. This is a thinking aid, not a test; it has not been validated and must not be used to hire, promote or pay anyone.',
  blank: 'A question may stay blank.',
  evidenceHint: 'Tick these only if one of your answers above is the third line or lower down.',
  situations: 'Situations',
  situationsIntro:
    'Optional. For each, mark one option M (most helpful) and one L (least helpful). They change no score; they can raise one flag in step 5.',
  motivation: 'What draws you',
  motivationIntro:
    'Optional, scored on its own, and never part of a score or band. Mark one line each, or “Not sure”.',
  notSure: 'Not sure',
  scoring: 'Scoring',
  step1: 'Step 1. Score each area',
  step1Text:
    'The five lines count 0 to 4 from the top. “I have not had the chance yet” counts 0. “This does not exist in my work” and blanks are left out. Add up what counts (sum) and how many questions count (n). An area in which fewer than half of the questions count is not scored: leave its line empty. Read the raw score from the table.',
  rawTable: 'Raw score by sum and number of questions',
  evidenceText:
    'Evidence: 0 if the first tick is missing, whatever else is ticked. Otherwise 1, and 1 more for each of the other two. It caps the score:',
  capTable: 'The most an area can score',
  areaTable: 'Your areas',
  columns: {
    area: 'Area',
    sum: 'Sum',
    n: 'n',
    raw: 'Raw',
    evidence: 'Evidence',
    score: 'Score: the smaller of raw and cap',
    weight: 'Weight',
    product: 'Weight × score',
    target: 'Target',
  },
  step2: 'Step 2. Overall',
  step2Text:
    'Add up “weight × score” over the scored areas and divide by the sum of their weights; round to the nearest whole number. Do the same with the raw scores, for step 5. Shown on the screen is the overall divided by 100, cut to one decimal.',
  step3: 'Step 3. Coverage',
  step3Text:
    'Add up n over all areas. Below 16 of 32 there is no band. From 16 to 25 the band is provisional.',
  step4: 'Step 4. Band',
  step4Text: 'Find the overall. Then check the rules for it, in this order.',
  bandTable: 'Bands',
  from: 'Overall from',
  band: 'Band',
  floor: (band: string) => `For any band above “${band}”: stop here if this does not hold.`,
  gates: (highest: string, below: string) =>
    `For “${highest}”: each of these must hold. If one does not, the band is “${below}”, and what failed is the reason.`,
  step5: 'Step 5. Flags',
  step5Text:
    'No flag: your answers are consistent. One: worth a second look. Two or more: a rough sketch, and the highest band is out of reach.',
  pairsTable: 'Pairs',
  pair: 'Questions',
  linksTable: 'Situations and their areas',
  situation: 'Situation',
  step6: 'Step 6. Strengths, gaps and what to do',
  strengthsText:
    'Strengths: areas with a score of 250 or more and evidence 2 or 3; the three highest. Gaps: areas below their target. Multiply what is missing by the weight; the three largest products come first.',
  gapTypes:
    'At least half of what counts is “not had the chance”: ask for the chance. Otherwise, raw at or above the target: write the example down. Otherwise: practise.',
  actionsTable: 'The next action for a gap',
  practice: 'To practise',
  opportunity: 'To ask for',
  blind: 'Blind spots',
  blindText: 'Where one of these is true of an area, talk to somebody about it before you plan.',
  unasked:
    'If you ticked one of the first two lines of the question on how you find out how you are doing, you have not really asked anybody: do that first.',
  keys: 'Keys and reasons for the situations',
  keysText:
    'Most like ours: +1. Least like ours: +1. Our least helpful as your most helpful: −1. Our most helpful as your least helpful: −1. Without two different marks a situation has no score. “Ours” is the view of the editors until a panel of experienced managers has answered.',
  most: (letter: string) => `Most helpful: ${letter}`,
  least: (letter: string) => `Least helpful: ${letter}`,
  motivationKeys: 'Reading what draws you',
  motivationKeysText: (known: number, pull: number, caution: number) =>
    `Pull, from the first seven: the first line counts 2, the second 1, the third 0. Caution, from the last seven: 0, 1, 2. Leave out “Not sure”; each needs ${known} answers. Divide each sum by twice the number of answers, times 100, rounded. Pull ${pull} or more: the work itself draws you; with caution above ${caution}, there are questions to settle first. Pull below ${pull}: try more of the work before the title; with caution above ${caution}, look as closely at the technical path, which is no failure.`,
  lastLine: 'Where you marked the third line of the last seven, one question to think about:',
} as const;

/** The first page of the tool. */
export const start = {
  lead: 'Compare what you have done with what the job asks: thirty-two questions about facts, nine minutes, and the arithmetic in the open.',
  track: (areas: number, months: number) =>
    `${areas} areas, 32 questions about the last ${months} months, with the scoring by hand. On the screen or printed.`,
  limits:
    'A thinking aid, not a test: it has not been validated and must not be used to hire, promote or pay anyone. Nothing you mark is sent anywhere unless you share it.',
} as const;

/** The self-assessment on screen, until the results. */
export const screen = {
  name: 'Readiness',
  status: 'A draft, not yet tested against real outcomes.',
  introduction: [
    'About 9 minutes. Answer for what happened, not what you could do. Someone who worked with you should recognise your answers; later you can ask them. Most people who become managers still have gaps.',
    'Nothing is sent anywhere unless you share it. This is a thinking aid, not a test; it has not been validated and must not be used to hire, promote or pay anyone.',
  ],
  method: 'How the questions were made',
  /** When the script has not come after a while; links to the worksheets follow. */
  waiting: 'The self-assessment on screen has not started. Reload the page, or take it on paper:',
  /** Without JavaScript. */
  noScripts:
    'The self-assessment on screen needs JavaScript. On paper it works without: print one of the two sheets above.',
  tracks: {
    'em-aspiring': { tag: 'For engineers and tech leads', paper: 'Becoming a manager, on paper' },
    'em-practising': { tag: 'For managers', paper: 'For managers, on paper' },
  },
  trackFacts: (areas: number, questions: number, months: number) =>
    `${areas} areas, ${questions} questions about the last ${months} months.`,
  begin: 'Start',
  beginAgain: 'Start again',
  keepsEarlier: 'Your earlier attempts stay as they are.',
  onPaper: 'On paper instead',
  yours: 'Your attempts',
  answered: (done: number, all: number) => `${done} of ${all} questions answered`,
  startedOn: (day: string) => `Started ${day}`,
  completedOn: (day: string) => `Completed ${day}`,
  fromLink: 'From a shared link',
  resume: 'Continue',
  seeResults: 'See results',
  changeAnswers: 'Change answers',
  remove: 'Delete',
  ofAttempt: (what: string, day: string) => `${what}, ${day}`,
  /** After an attempt was deleted, beside “Undo”. */
  removed: 'The attempt is deleted.',
  importHeading: 'Answers from another device',
  importOpen: 'Import a file',
  area: (number: number, all: number) => `Area ${number} of ${all}`,
  areaTitle: (number: number, all: number, name: string) => `Area ${number} of ${all}: ${name}`,
  period: (months: number) => `Think of the last ${months} months.`,
  or: 'or',
  ofQuestion: (question: string) => `: ${question}`,
  whyEvidence:
    'People rate themselves generously. Without a situation you could describe, an area reaches at most half of the full score.',
  addExample: 'Keep this as an example to write up',
  addAnother: 'Start another example',
  exampleAdded: 'Kept as a draft in your portfolio.',
  writeExample: 'Write it up',
  fromPortfolio: 'In your portfolio:',
  tickedFromPortfolio: (what: string) => `${what} (from your portfolio)`,
  back: 'Back',
  backToStart: 'All attempts',
  next: 'Continue',
  backToCheck: 'Continue to your answers',
  progress: 'Progress',
  progressNames: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    completed: 'Completed',
  },
  check: 'Check your answers',
  checkLead: 'Change what you like; your results follow your answers at any time.',
  notAnswered: 'Not answered',
  change: 'Change',
  changeHidden: (question: string) => `: ${question}`,
  evidenceRow: 'What you could show',
  /** On the page to check answers, for an area without a tick. */
  noEvidence: 'Nothing marked',
  optional: 'Optional, and never part of your score',
  motivation: 'What draws you',
  motivationText:
    'Fourteen choices about wanting the role, two minutes. They change one task of the plan, nothing else.',
  situations: 'Four situations',
  situationsText:
    'What would you do first? Three minutes, with the reasons afterwards. They change no score, but one may be worth a second look.',
  best: 'The most helpful first step',
  worst: 'The least helpful first step',
  done: 'See my results',
  /** On the page to check answers, with fewer than half answered. */
  fewAnswered:
    'With fewer than half of the questions answered there is no overall result, but you see each area.',
  /** Above the list of what has to be mended on a page. */
  problem: 'There is a problem',
  /** In the title of the tab, while there is such a list. */
  errorTitle: (title: string) => `Error: ${title}`,
  /** Beside a situation whose two steps are the same. */
  sameStep: 'Choose two different steps, or clear one of them.',
  /** In the list of what has to be mended. */
  sameStepIn: (situation: string) => `${situation}: choose two different steps`,
  notSure: 'Not sure',
  /** When the address names an attempt that is not here. */
  gone: gone('This attempt'),
  /** When the address names no page of an attempt. */
  noPage:
    'This address names no page of the self-assessment. It may have been cut or changed. Nothing was changed: choose your attempt on the first page.',
} as const;

/** The tab of a page of the tool: "Area 3 of 9: Planning and delivery – Readiness". */
export const tabTitle = (page: string): string => `${page} – ${screen.name}`;

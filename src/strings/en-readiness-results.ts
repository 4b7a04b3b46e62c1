import type { Lowest, Sense } from '#domain/assessment/sense.ts';
import type { LinkProblem } from '#domain/assessment/share/fragment.ts';
import type { PeerVerdict } from '#domain/assessment/peers.ts';
import type { Change } from '#domain/assessment/change.ts';
import type { MotivationOutcome } from '#schemas/instrument-vocabulary.ts';
import type { Relation } from '#domain/assessment/share/peer-links.ts';
import type {
  BlindReason,
  Consistency,
  EvidenceLevel,
  Flag,
  GapType,
  Reason,
} from '#domain/assessment/types.ts';

/** The texts of the results of the readiness self-assessment, in the order of the page. */

/** At the top: what the result means. */
export const meaning = {
  headings: {
    exploring: 'Exploring: a starting point',
    building: 'Building evidence: do it longer, write it down',
    'building-capped': 'Building evidence: write down what you did',
    close: 'Close: a few gaps to work on',
    'close-held': 'Close: one thing is in the way',
    'close-even': 'Close: every area is where it should be',
    case: 'Ready to make your case',
    finding: 'Finding your feet: start with one area',
    basics: 'Running the basics: make them hold',
    'basics-capped': 'Running the basics: show that they hold',
    solid: 'Solid: look at the blind spots',
    'solid-held': 'Solid: one thing is in the way',
    'solid-even': 'Solid: ask where others would disagree',
    strong: 'Strong and verifiable',
    blank: 'Nothing is answered yet',
    'not-mine': 'These questions ask about other work than yours',
    few: 'Each area by itself',
  } satisfies Record<Sense, string>,
  /** Below the heading. */
  texts: {
    exploring:
      'You have little management-shaped evidence yet. That is a starting point: pick one area below.',
    building:
      'You have done parts of this work. Now do it long enough, and write it down, so others can see it.',
    'building-capped':
      'Your answers say that you do much of this work. What is missing is what others could see: write down one example for each area below.',
    close: 'Most of the evidence is there. Close the named gaps and ask someone who has seen your work.',
    'close-held':
      'No area with a score is below its target. What keeps you from the next band is named here; settle that, and ask someone who has seen your work.',
    'close-even':
      'No area with a score is below its target; the next band asks for a higher overall. Do the work again where others see it, and ask someone who has seen it.',
    case: 'You can show management results before having the title. No first-time manager is fully ready; make the case and keep the plan.',
    finding: 'Several areas are not steady yet. Start with the one that troubles you most.',
    basics: 'The routines exist. Next: make them hold under pressure, and check results.',
    'basics-capped':
      'Your answers say that the routines run. Little of it could be shown yet: write down one example for each area below.',
    solid: 'Most areas run well. Look at the blind spots before adding anything new.',
    'solid-held':
      'Areas run well. What keeps you from the next band is named here; settle that before adding anything new.',
    'solid-even':
      'Areas run well, and no blind spot showed. Before adding anything new, ask where others would disagree.',
    strong: 'Areas run well and you can show it. Ask where others would disagree, and teach one area.',
    blank: 'So there is no result yet. Answer the questions of one area, and it shows here.',
    'not-mine':
      'You marked more than half of the questions as not existing in your work, so there is no overall result. If that is how your work is, the other set of questions may fit better.',
    few: 'Fewer than half of the questions have an answer that counts, so there is no overall result yet. What you answered is below.',
  } satisfies Record<Sense, string>,
  /** When the answers alone would give a higher band. */
  capped: (raw: string, shown: string) =>
    `Your answers alone would give ${raw}. An area counts for at most 2.0 where nothing could be shown, so the overall is ${shown}.`,
  facts: (name: string, day: string) => `${name} ${day} · a draft, not yet tested against real outcomes`,
  overall: (shown: string, band: string) => `Overall ${shown} of 4.0, ${band}.`,
  /** When fewer than four in five questions count. */
  provisional: (answered: number, items: number) =>
    `Provisional: ${answered} of ${items} questions count. Answer the others for a firm result.`,
  holds: 'What keeps you from the next band',
  /** How well the answers fit each other. */
  consistency: {
    consistent: 'Your answers are consistent with each other.',
    'second-look': 'Your answers are worth a second look.',
    rough: 'Take this as a rough sketch.',
  } satisfies Record<Consistency, string>,
  /** After that, each doubt that they raise. */
  flags: {
    'straight-line': 'Nearly all answers are on the same line.',
    fast: 'Most answers took less than two and a half seconds each.',
    'ahead-of-evidence': 'What you say you did runs well ahead of what you could show.',
    pairs: 'Some answers that usually go together are far apart.',
    coverage: 'Fewer than four in five questions count.',
    judgement: 'In a situation, your first step does not fit your high answers in its area.',
  } satisfies Record<Flag, string>,
} as const;

/** What holds a band, in words; `areas` are the names of the areas concerned. */
export const reasonTexts: Record<Reason, (areas: string) => string> = {
  'people-floor': () => 'People work comes first: “Growing people and delegating” is thin or not answered.',
  'G1 people>=2.5': () => 'Growing people and delegating is below 2.5.',
  'G2 essential floor 1.5': (areas) => `An essential area is below 1.5 or not answered: ${areas}.`,
  'G3 evidence': (areas) =>
    `You marked too little that you could show. It takes Growing people and delegating and two other essential areas; missing in: ${areas}.`,
  'G4 coverage': () => 'Fewer than 26 of the 32 questions count.',
  'G5 consistency': () =>
    'The pattern of your answers raises two doubts or more; they are named below. Look at those answers again.',
  'P1 area floor 2.0': (areas) => `An area is below 2.0 or not answered: ${areas}.`,
  'P2 evidence in 5 areas': (areas) =>
    `Fewer than five areas have something marked that you could show. Missing in: ${areas}.`,
  'P3 coverage': () => 'Fewer than 26 of the 32 questions count.',
  'P4 consistency': () =>
    'The pattern of your answers raises two doubts or more; they are named below. Look at those answers again.',
};

/** The next steps. */
export const steps = {
  heading: (count: number) =>
    count === 1 ? 'Your next step' : `Your next ${count === 2 ? 'two' : 'three'} steps`,
  /** When no area is below its target. */
  none: 'No area is below its target. Ask two people who saw your work where they would disagree.',
  /** When no scored area is below its target, and some have no score. */
  noneOfSome: (left: string) =>
    `No area with a score is below its target. Too few answers count in: ${left}.`,
  /** When no area has a score. */
  nothing: 'No area has enough answers that count, so there is no gap to name. Answer one area first.',
  order: 'Ordered by how much each gap counts: its distance from the target, times the weight of its area.',
  /** When the area with the lowest score is not among the steps. */
  lowest: (names: string, score: string, why: Lowest['why']) =>
    why === 'on-target'
      ? `Your lowest score is ${score}, in ${names}. It is not a step, because it is at its target.`
      : `Your lowest score is ${score}, in ${names}. It is not among the steps, because other gaps count for more.`,
  types: { practice: 'Practise', opportunity: 'Find the chance', evidence: 'Write it down' } satisfies Record<
    GapType,
    string
  >,
  /** For a step whose answers are high and whose proof is missing. */
  evidence: 'You probably have this. Write one example with a date, a result and a person who saw it.',
  read: 'Read',
  nextLine: 'The next line up',
  forQuestion: (question: string) => `For “${question}”`,
  add: 'Add to my plan',
  added: 'In your plan',
  ofArea: (area: string) => `: ${area}`,
} as const;

/** The bars of the areas, and the table with the same numbers. */
export const profile = {
  heading: 'Your profile',
  legend:
    'Each line runs from 0 to 4. Filled: your score, dark at its target or above, coloured below; little to show keeps it down. Outline: your answers alone. Mark: the target this tool sets (editorial, not a benchmark).',
  hatched: 'Hatched: mostly “not had the chance yet”.',
  levels: [
    'Not yet',
    'First attempts',
    'Done, result mixed',
    'Regular, with a result',
    'Repeated, reaching others',
  ],
  /** Where an area has too few answers. */
  notScored: 'Not enough answers',
  table: 'Your areas in numbers',
  columns: {
    area: 'Area',
    words: 'In words',
    score: 'Score',
    raw: 'Answers alone',
    evidence: 'Could be shown',
    target: 'Target',
  },
  evidence: ['Nothing marked', 'A situation', 'A situation and one more', 'All three'] satisfies Record<
    EvidenceLevel,
    string
  >,
  opportunity: 'Not had the chance yet',
  onChances: (score: string) => `On what you had the chance to do: ${score}`,
  radarShow: 'Show as a radar',
  radarHide: 'Hide the radar',
  radar: 'The same scores as a radar. Its shape depends on the order of the areas, so read the bars first.',
} as const;

/** The areas that are strengths, and what to write down. */
export const strengths = {
  heading: 'Your strengths',
  closest: 'Closest to a strength',
  closestText: 'A strength needs a score of 2.5 or more, and two of the three things you could show.',
  use: 'Use it: put it in the first three lines of your résumé, and prepare one story about it for an interview.',
  /** For an area that is nearly a strength. */
  missing: (what: string) => `Still to show: ${what}.`,
  ticks: { s: 'a situation with rough dates', r: 'the result', c: 'someone who saw it' },
  raise: 'The answers themselves are below 2.5.',
  prompts: 'Write these down while you remember them',
  promptsText:
    'Each starts a draft in your portfolio. Once it is written, the matching boxes in your answers are ticked for you. Use initials for colleagues.',
  start: 'Start an example',
  /** After an example was started. */
  started: 'Kept as a draft.',
  write: 'Write it up',
  answers: 'See your answers',
} as const;

/** What stands apart from the score: motivation and situations. */
export const apart = {
  note: 'Not part of your score',
  motivation: 'What draws you',
  /** What the answers on motivation add up to. */
  outcomes: {
    'clear-pull': 'The work itself draws you',
    'pull-with-questions': 'Drawn, with questions to settle first',
    'try-it-first': 'Try more of the work before the title',
    'look-at-both-paths': 'Look as closely at the technical path',
    'not-enough': 'Not enough answers to say',
  } satisfies Record<MotivationOutcome, string>,
  bothPaths: 'That is no failure: staff engineers lead too, and moving back is normal.',
  numbers: (pull: number, caution: number) =>
    `What draws you: ${pull} of 100. What speaks against it: ${caution} of 100.`,
  questions: 'To think about',
  situations: 'Your first steps in the situations',
  matched: (matched: number, scored: number) => `Your first step matched ours in ${matched} of ${scored}.`,
  ours: '“Ours” is the view of the editors until a panel of experienced managers has answered.',
  most: (own: string, ours: string) => `Most helpful: you ${own}, we ${ours}.`,
  least: (own: string, ours: string) => `Least helpful: you ${own}, we ${ours}.`,
  /** For a situation whose two steps are the same. */
  notScored: 'Not scored: it needs two different steps.',
} as const;

/** Possible blind spots. */
export const blind = {
  heading: 'Possible blind spots',
  text: 'Where one of these is true of an area, talk to somebody about it before you plan.',
  /** When no rule found one. */
  none: 'None showed. That is not the same as having none: ask one person who depends on you.',
  /** Below the name of an area: what was found, and what to do. */
  reasons: {
    'b1 unverified': [
      'Your answers are higher than what you could show.',
      'Find last quarter’s notes and look for one result.',
    ],
    'b2 lagging': ['It lags well behind your other areas.', 'Ask your own manager what they see there.'],
    'b3 judgement': [
      'Your answers are high, but in its situation you chose a step we find unhelpful.',
      'Read the reasons above, then ask a peer what they would have done.',
    ],
    'b4 peers lower': [
      'Colleagues put you at least one and a half lines lower.',
      'Ask one of them for the last time they saw it.',
    ],
  } satisfies Record<BlindReason, readonly [string, string]>,
  /** When the answer is that nobody was asked, or only casually. */
  unasked:
    'By your answer, nobody has really been asked how you are doing. Ask two partners this week, before anything else here.',
} as const;

/** The comparison with an earlier attempt. */
export const compare = {
  heading: 'Compare with an earlier attempt',
  /** When there is no earlier attempt. */
  none: 'When you answer again in three months, the change shows here.',
  choose: 'Earlier attempt',
  /** The first of the choices. */
  nothing: 'Choose an attempt',
  of: (day: string) => `Attempt of ${day}`,
  compared: (compared: number, items: number, both: number) =>
    `Compared on ${compared} of ${items} questions; ${both} answered both times. An area counts as changed from half a point, the overall from a quarter.`,
  columns: { area: 'Area', before: 'Earlier', after: 'This time', change: 'Change', added: 'New to show' },
  overall: 'Overall',
  changes: { higher: 'Higher', lower: 'Lower', 'about-the-same': 'About the same' } satisfies Record<
    Exclude<Change, null>,
    string
  >,
  unknown: '–',
  ticks: { s: 'situation', r: 'result', c: 'someone who saw it' },
  /** When the versions of the questions differ too much. */
  cannot: 'These two attempts are of different versions and cannot be compared.',
} as const;

/** From two attempts on. */
export const history = {
  heading: 'Over time',
  text: (count: number) =>
    `Your ${count} newest attempts, oldest first; the last bar of each area is the newest. A difference below half a point is no change.`,
  items: (compared: number, items: number) =>
    `On ${compared} of ${items} questions, those that all versions have.`,
  table: 'Scores by area and attempt',
  area: 'Area',
  overall: 'Overall',
  /** When attempts of an older version were left out. */
  other: 'Attempts of an older version are left out: their scale is another.',
  shared: 'from a shared link',
} as const;

/** Asking colleagues, and their replies. */
export const peers = {
  heading: 'Ask a peer',
  text: 'Replies are not anonymous: you know who sent them. Choose peers, partners or a mentor. Managers: do not ask your reports this way; use an anonymous survey with at least five answers.',
  never: 'A reply never changes your score.',
  label: 'Your name as they know you, at most 20 characters',
  make: 'Make a link',
  link: 'Link to send',
  asked: (label: string, day: string) => `Asked as “${label || 'no name'}” on ${day}`,
  paste: 'Paste a reply link or code',
  take: 'Import the reply',
  taken: 'The reply is imported.',
  /** When a reply was imported before. */
  known: 'This reply is already here.',
  /** When the pasted link is one of another kind. */
  notReply: 'That link is a question or a result, not a reply. Ask for the link to the reply.',
  /** When the pasted text holds no link. */
  nothing: 'There is no reply in the text. Ask for the reply link again, and paste all of it.',
  /** When a pasted link cannot be read. */
  problems: {
    'cut-off': 'A link looks cut off or changed. Ask for it again, and copy all of it.',
    'too-long': 'A link is longer than any this site makes, so it was not read. Ask for it again.',
    'unknown-version':
      'A reply belongs to the other set of questions, or to a newer version of the site. Reload the page and try again, or open its link itself.',
  } satisfies Record<LinkProblem, string>,
  /** On the page that a reply opens, when the request was made elsewhere. */
  unknownRequest: 'This reply answers a request that is not known on this device.',
  toWhich: 'To which attempt does it belong?',
  table: 'Your answers beside theirs',
  columns: { item: 'Question', own: 'You', reply: (number: number) => `Reply ${number}` },
  from: (relation: string, day: string) => `${relation}, ${day}`,
  verdicts: {
    agree: 'Same',
    glance: 'One apart: glance',
    talk: 'Two or more apart: talk about it',
  } satisfies Record<PeerVerdict, string>,
  starter:
    'To start: “I put myself on this line, and you put me on that one. What was the last time you saw it?”',
  relations: {
    peer: 'Peer',
    partner: 'Partner, such as product or design',
    mentor: 'Mentor',
    manager: 'Manager',
  } satisfies Record<Relation, string>,
  noRelation: 'Not said',
  notSeen: 'Has not seen it',
  remove: 'Delete this reply',
  /** After a reply was deleted, beside “Undo”. */
  removed: 'The reply is deleted.',
} as const;

/** Links, files, print and delete. */
export const keep = {
  heading: 'Share and keep',
  warning:
    'Your browser may clear what it stores, some after seven days without a click or tap here. Download a copy.',
  /** Above the link that shares a result. */
  shareText:
    'What you share stands in the link itself. Opening it sends that to no server, but the chat and histories keep it. The links made here hold neither your name nor your notes.',
  what: 'What the link holds',
  summary: 'A summary: area scores and what could be shown',
  full: 'All answers',
  withMotivation: 'Also what draws me',
  make: 'Link',
  files: 'Files',
  json: 'Download answers, plans and examples (JSON)',
  confidential: 'Include examples marked confidential',
  markdown: 'Download a report (Markdown)',
  print: 'Print',
  rest: 'The JSON file leaves out the other tools, such as stories and offers.',
  backup: 'Download everything on “Your data”',
  importOpen: 'Import a file',
  change: 'Change answers',
  start: 'All attempts',
  remove: 'Delete this attempt',
  everything: 'See or delete everything saved',
} as const;

/** Folded at the end: the arithmetic. */
export const howScored = {
  heading: 'How this was scored',
  version: (id: string, version: string) => `Questions ${id}, version ${version}; scoring rules, version 1.`,
  rules: (caps: readonly string[]) => [
    'The five lines count 0 to 4. “I have not had the chance yet” counts 0. “This does not exist in my work” and blanks are left out. An area needs half of its questions.',
    `An area’s answers are averaged. The score is capped by what could be shown: ${caps[0]} with nothing, ${caps[1]} with a situation, ${caps[2]} with one more tick, ${caps[3]} with all three.`,
    'The overall is the average of the areas, weighted: essential 3, important 2, bonus 1. A number shown is cut to one decimal, never rounded up.',
    'Below half of the questions there is no band. Below four in five it is provisional.',
  ],
  bands: (list: string) => `Bands by the overall: ${list}.`,
  gates: 'The highest band also needs each of these:',
  floor: 'Any band above “Building evidence” needs this:',
  gaps: 'A gap is an area below its target; the largest come first, counted as weight times what is missing. A strength has 2.5 or more and at least two ticks.',
  own: (area: string) => `Your own arithmetic: ${area}`,
  line: (question: string, value: string) => `${question} ${value}`,
  counts: (value: string) => `counts ${value}`,
  /** For an answer that does not count. */
  leftOut: 'left out',
  mean: (sum: number, n: number, raw: string) => `Sum ${sum}, divided by ${n} questions: ${raw}.`,
  cap: (cap: string, score: string) => `What you could show caps it at ${cap}: score ${score}.`,
  overall: (parts: string, weights: number, overall: string, shown: string) =>
    `Overall: (${parts}) / ${weights} = ${overall}, shown as ${shown}.`,
  method: 'Where the questions come from',
} as const;

/** After the arithmetic. */
export const limits = {
  heading: 'Limits',
  text: 'You rated yourself. People’s self-ratings agree only weakly with what others see, usually erring upward. Treat a high bar without evidence as a question. Titles and teams differ; one page cannot know yours. A draft, not yet tested against real outcomes. Not for hiring, promotion or pay.',
} as const;

/** Above a result that a link opened. */
export const shared = {
  heading: 'Someone shared this with you',
  text: 'It is not saved here, and it does not touch your own answers.',
  save: 'Save a copy',
  copy: 'A copy of what someone shared with you',
  copyText: 'It is saved here apart from your own answers.',
  own: 'Start my own',
  /** When the link holds less than the band needs. */
  noBand: 'No band: this link leaves out the answers it depends on.',
  summaryHeading: 'A shared summary',
  overall: (shown: string) => `Overall ${shown} of 4.0.`,
  ofDay: (day: string) => `Answered on ${day}.`,
  /** When the link cannot be read. */
  problems: {
    'cut-off': 'This link looks cut off or changed. Ask for it again, and copy all of it.',
    'too-long': 'This link is longer than any this site makes. Ask for it again.',
    'unknown-version':
      'This link was made by a later version of the site. Reload the page, then open the link again.',
  },
  /** Above that. */
  problemHeading: 'This link cannot be read',
} as const;

/** The page that a colleague opens to reply. */
export const peerPage = {
  heading: (label: string, months: number) =>
    label
      ? `Thinking of ${label}, in the last ${months} months`
      : `Thinking of your colleague, in the last ${months} months`,
  lead: 'They ask how their work looks from where you stand. Leave out what you cannot tell.',
  notAnonymous:
    'Your reply is not anonymous, and it is not sent by this page: you copy a link and send it yourself.',
  relation: 'How do you know them? (optional)',
  relationNone: 'I would rather not say',
  make: 'Make my reply',
  reply: 'Your reply link',
  replyText: 'Send this link or code to them by any channel. It holds your answers.',
} as const;

/** In the report as Markdown. */
export const report = {
  title: 'Readiness self-assessment',
  status: 'A draft, not yet tested against real outcomes. Not for hiring, promotion or pay.',
  overall: 'Overall',
  band: 'Result',
  areas: 'Areas',
  steps: 'Next steps',
  strengths: 'Strengths',
  plan: '30-day plan',
  answers: 'Answers',
  /** For a question without an answer. */
  blank: 'Not answered',
} as const;

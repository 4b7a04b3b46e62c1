import type { PeerVerdict } from '#domain/assessment/peers.ts';
import type { Change } from '#domain/assessment/change.ts';
import type { MotivationOutcome } from '#domain/assessment/motivation.ts';
import type { Relation } from '#domain/assessment/share/peer-links.ts';
import type {
  Band,
  BlindReason,
  Consistency,
  EvidenceLevel,
  Flag,
  GapType,
  Reason,
} from '#domain/assessment/types.ts';

/** The texts of the results of the readiness self-assessment, in the order of the page. */

export const meaning = {
  headings: {
    exploring: 'Exploring: a starting point',
    building: 'Building evidence: do it longer, write it down',
    close: 'Close: a few gaps to work on',
    case: 'Ready to make your case',
    finding: 'Finding your feet: pick the one that hurts',
    basics: 'Running the basics: make them hold',
    solid: 'Solid: look at the blind spots',
    strong: 'Strong and verifiable',
  } satisfies Record<Band, string>,
  texts: {
    exploring:
      'You have little management-shaped evidence yet. That is a starting point: pick one area below.',
    building:
      'You have done parts of this work. Now do it long enough, and write it down, so others can see it.',
    close: 'Most of the evidence is there. Close the named gaps and ask someone who has seen your work.',
    case: 'You can show management results before having the title. No first-time manager is fully ready; make the case and keep the plan.',
    finding: 'Several areas run on habit or luck. Pick the one that hurts most.',
    basics: 'The routines exist. Next: make them hold under pressure, and check results.',
    solid: 'Most areas run well. Look at the blind spots before adding anything new.',
    strong: 'Areas run well and you can show it. Ask where others would disagree, and teach one area.',
  } satisfies Record<Band, string>,
  noBand: 'Each area by itself',
  noBandText:
    'Fewer than half of the questions have an answer that counts, so there is no overall result yet. What you answered is below.',
  facts: (name: string, day: string) => `${name} ${day} · draft instrument, not validated`,
  overall: (shown: string, band: string) => `Overall ${shown} of 4.0, ${band}.`,
  provisional: (answered: number, items: number) =>
    `Provisional: ${answered} of ${items} questions count. Answer the others for a firm result.`,
  holds: 'What holds this band',
  consistency: {
    consistent: 'Your answers are consistent with each other.',
    'second-look': 'Your answers are worth a second look.',
    rough: 'Take this as a rough sketch.',
  } satisfies Record<Consistency, string>,
  flags: {
    'straight-line': 'Nearly all answers are on the same line.',
    fast: 'Most answers came within two and a half seconds.',
    'ahead-of-evidence': 'What you say you did runs well ahead of what you could show.',
    pairs: 'Some answers that usually go together are far apart.',
    coverage: 'Fewer than four in five questions count.',
    judgement: 'In a situation, you chose a first step that does not fit a high answer in its area.',
  } satisfies Record<Flag, string>,
} as const;

/** What holds a band, in words; `areas` are the names of the areas concerned. */
export const reasonTexts: Record<Reason, (areas: string) => string> = {
  'people-floor': () => 'People work comes first: “Growing people and delegating” is thin or not answered.',
  'G1 people>=2.5': () => 'Growing people and delegating is below 2.5.',
  'G2 essential floor 1.5': (areas) => `An essential area is below 1.5 or not answered: ${areas}.`,
  'G3 evidence': (areas) =>
    `Too little marked that you could show, in Growing people and delegating and two other essential areas. Missing in: ${areas}.`,
  'G4 coverage': () => 'Fewer than 26 of the 32 questions count.',
  'G5 consistency': () => 'Your answers disagree with each other in two ways or more.',
  'P1 area floor 2.0': (areas) => `An area is below 2.0 or not answered: ${areas}.`,
  'P2 evidence in 5 areas': (areas) =>
    `Fewer than five areas have something marked that you could show. Missing in: ${areas}.`,
  'P3 coverage': () => 'Fewer than 26 of the 32 questions count.',
  'P4 consistency': () => 'Your answers disagree with each other in two ways or more.',
};

export const steps = {
  heading: (count: number) =>
    count === 1 ? 'Your next step' : `Your next ${count === 2 ? 'two' : 'three'} steps`,
  none: 'No area is below its target. Ask two people who saw your work where they would disagree.',
  types: { practice: 'Practise', opportunity: 'Find the chance', evidence: 'Write it down' } satisfies Record<
    GapType,
    string
  >,
  evidence: 'You probably have this. Write one example with a date, a result and a person who saw it.',
  read: 'Read',
  nextLine: 'The next line up',
  forQuestion: (question: string) => `For “${question}”`,
  add: 'Add to my plan',
  added: 'In your plan',
  ofArea: (area: string) => `: ${area}`,
} as const;

export const profile = {
  heading: 'Your profile',
  legend:
    'Filled: your score, held down where little could be shown. Outline: what your answers alone would give. Mark: the target this tool sets (editorial, not a benchmark).',
  hatched: 'Hatched: mostly “not had the chance yet”.',
  levels: [
    'Not yet',
    'First attempts',
    'Done, result mixed',
    'Regular, with a result',
    'Repeated, reaching others',
  ],
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

export const strengths = {
  heading: 'Your strengths',
  closest: 'Closest to a strength',
  closestText: 'A strength needs a score of 2.5 or more, and two of the three things you could show.',
  use: 'Use it: put it in the first three lines of your CV, and prepare one story about it for an interview.',
  missing: (what: string) => `Still to show: ${what}`,
  ticks: { s: 'a situation with rough dates', r: 'the result', c: 'someone who saw it' },
  raise: 'The answers themselves are below 2.5.',
  prompts: 'Write these down while you remember them',
  promptsText:
    'Each starts a draft in your evidence portfolio. What you write there ticks the boxes when you look at your answers again. Use initials for colleagues.',
  start: 'Start an example',
  started: 'Kept as a draft.',
  write: 'Write it up',
  answers: 'See your answers',
} as const;

export const apart = {
  note: 'Not part of your score',
  motivation: 'What draws you',
  outcomes: {
    'clear-pull': 'The work itself draws you',
    'pull-with-questions': 'Drawn, with questions to settle first',
    'try-it-first': 'Try more of the work before the title',
    'look-at-both-paths': 'Look as closely at the technical path',
    'not-enough': 'Not enough answers to say',
  } satisfies Record<MotivationOutcome, string>,
  bothPaths: 'That is no failure: staff engineers lead too, and moving back is normal.',
  numbers: (pull: number, caution: number) => `Pull ${pull} of 100, caution ${caution} of 100.`,
  questions: 'To think about',
  situations: 'Your first steps in the situations',
  matched: (matched: number, scored: number) => `Your first step matched ours in ${matched} of ${scored}.`,
  ours: '“Ours” is the view of the editors until a panel of experienced managers has answered.',
  most: (own: string, ours: string) => `Most helpful: you ${own}, we ${ours}.`,
  least: (own: string, ours: string) => `Least helpful: you ${own}, we ${ours}.`,
  notScored: 'Not scored: it needs two different steps.',
} as const;

export const blind = {
  heading: 'Possible blind spots',
  text: 'An area where one of these holds deserves a conversation before it deserves a plan.',
  none: 'None showed. That is not the same as having none: ask one person who depends on you.',
  reasons: {
    'b1 unverified': [
      'You say more than you could show.',
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
  unasked:
    'Nobody has really been asked how you are doing. Ask two partners this week, before anything else here.',
} as const;

export const compare = {
  heading: 'Compare with an earlier attempt',
  none: 'When you answer again in three months, the change shows here.',
  choose: 'Earlier attempt',
  nothing: 'Choose an attempt',
  of: (day: string) => `Attempt of ${day}`,
  compared: (compared: number, items: number, both: number) =>
    `Compared on ${compared} of ${items} items; ${both} answered both times. An area counts as changed from half a level, the overall from a quarter.`,
  columns: { area: 'Area', before: 'Earlier', after: 'This time', change: 'Change', added: 'New to show' },
  overall: 'Overall',
  changes: { higher: 'Higher', lower: 'Lower', 'about-the-same': 'About the same' } satisfies Record<
    Exclude<Change, null>,
    string
  >,
  unknown: '–',
  ticks: { s: 'situation', r: 'result', c: 'someone who saw it' },
  cannot: 'These two attempts are of different versions and cannot be compared.',
} as const;

export const peers = {
  heading: 'Ask a peer',
  text: 'Replies are not anonymous: you know who sent them. Choose peers, partners or a mentor. Managers: do not ask your reports this way; use an anonymous survey with at least three answers.',
  never: 'A reply never changes your score.',
  label: 'Your name as they know you, at most 20 characters',
  make: 'Make a link',
  link: 'Link to send',
  asked: (label: string, day: string) => `Asked as “${label || 'no name'}” on ${day}`,
  paste: 'Paste a reply link or code',
  take: 'Import the reply',
  taken: 'The reply is imported.',
  known: 'This reply is already here.',
  notReply: 'This is not a reply to one of these questions.',
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
  removed: 'The reply is deleted.',
} as const;

export const keep = {
  heading: 'Share and keep',
  warning:
    'Your browser may clear what it stores, some after seven days without a click or tap here. Download a copy.',
  shareText:
    'What you share stands in the link itself, after the #. It is not sent to any server when someone opens it, but it stays in the chat and in browser histories. No link holds your name or notes.',
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
  rest: 'The JSON file leaves out what the other tools keep.',
  backup: 'Make a full backup',
  importOpen: 'Import a file',
  change: 'Change answers',
  start: 'All attempts',
  remove: 'Delete this attempt',
  everything: 'See or delete everything saved',
} as const;

export const howScored = {
  heading: 'How this was scored',
  version: (id: string, version: string) => `Instrument ${id} ${version}, scoring rules 1.`,
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
  leftOut: 'left out',
  mean: (sum: number, n: number, raw: string) => `Sum ${sum}, divided by ${n} questions: ${raw}.`,
  cap: (cap: string, score: string) => `What you could show caps it at ${cap}: score ${score}.`,
  overall: (parts: string, weights: number, overall: string, shown: string) =>
    `Overall: (${parts}) / ${weights} = ${overall}, shown as ${shown}.`,
  method: 'Where the questions come from',
} as const;

export const limits = {
  heading: 'Limits',
  text: 'You rated yourself. People’s self-ratings agree only weakly with what others see, usually erring upward. Treat a high bar without evidence as a question. Titles and teams differ; one page cannot know yours. Draft instrument, not validated. Not for hiring, promotion or pay.',
} as const;

export const shared = {
  heading: 'Someone shared this with you',
  text: 'It is not saved here, and it does not touch your own answers.',
  save: 'Save a copy',
  own: 'Start my own',
  noBand: 'No band: this link leaves out the answers it depends on.',
  summaryHeading: 'A shared summary',
  overall: (shown: string) => `Overall ${shown} of 4.0.`,
  ofDay: (day: string) => `Answered on ${day}.`,
  problems: {
    'cut-off': 'This link looks cut off. Ask for it again, and copy all of it.',
    'too-long': 'This link is longer than any this site makes. Ask for it again.',
    'unknown-version': 'This link was made by a later version of the site. It cannot be read here yet.',
  },
  problemHeading: 'This link cannot be read',
} as const;

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

export const report = {
  title: 'Readiness self-assessment',
  status: 'Draft instrument, not validated. Not for hiring, promotion or pay.',
  overall: 'Overall',
  band: 'Result',
  areas: 'Areas',
  steps: 'Next steps',
  strengths: 'Strengths',
  plan: '30-day plan',
  answers: 'Answers',
  blank: 'Not answered',
} as const;

import type { FastSubject } from '#domain/library/review-due.ts';
import type { CollectionName, LinkableCollection } from '#schemas/collections.ts';

/** Every text of the interface. A translation is a copy of this file and of `content/`. */

/** The language of the site, for programs. */
export const language = 'en-GB';

/** Around every page: header, menu, footer. */
export const chrome = {
  skip: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main',
  breadcrumbs: 'You are here',
  searchLink: 'Search the playbook',
  searchShort: 'Search',
  selfAssessment: 'Self-assessment',
  groups: { do: 'Do', know: 'Know', become: 'Become', about: 'About' },
  yourData: 'Your data on this device',
  footerSettings: 'Reading settings',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  slashSwitch: 'Press / to search',
  promise: 'No account, no tracking, nothing loaded from elsewhere.',
  textLicence: 'Text:',
  codeLicence: 'Code: MIT.',
  repository: 'Report a mistake or send a change',
} as const;

/** The home page. */
export const home = {
  heading: 'What is happening on your team this week?',
  lead: 'Playbooks for engineering managers, and for engineers deciding whether to become one. What to do, what to say, what it costs, and how to tell that it worked.',
  searchLabel: 'Search the playbook',
  searchPlaceholder: 'How many direct reports should I have?',
  searchButton: 'Search',
  situations: 'Start from the situation',
  wheelLines: ['The engineering', 'manager’s job'],
  wheelAlt: (themes: number, guides: number) =>
    `The job as a wheel of ${themes} themes with ${guides} guide${guides === 1 ? '' : 's'}, each a link.`,
  assessment: {
    heading: 'Are you ready to manage?',
    text: 'Thirty-two questions about what you have done in the last 18 months, not about how you feel. About nine minutes, on paper or on a screen. You see where your evidence is thin and what to collect next.',
    link: 'Take the self-assessment',
    exampleLabel: 'Example of a profile: nine areas, from “not yet” to “others rely on it”.',
  },
  /** What was begun and not finished; how much of it stands between. */
  continue: {
    assessment: 'Continue the self-assessment:',
    of: (questions: number) => `of ${questions} answered`,
    plan: 'Continue your plan:',
    done: 'tasks done',
  },
  chain: {
    heading: 'How one area feeds the next',
    lead: 'The areas of the job are one chain: what you learn in one is what the next one needs.',
    alt: (areas: readonly string[]) => `A chain: ${areas.join(', then ')}, and back to the beginning.`,
    steps: [
      {
        guide: 'performance-reviews',
        gives: 'A round of honest reviews shows what people can do, and what nobody on the team can.',
      },
      {
        guide: 'team-growth',
        gives: 'That gap is either learnt or hired. What somebody can grow into in two quarters is learnt.',
      },
      {
        guide: 'hiring',
        gives: 'The rest becomes the scorecard of the next role, and the months until they carry work.',
      },
      {
        guide: 'roadmap-planning',
        gives: 'Those months are capacity. A plan is honest when it counts who is there and who is learning.',
      },
      {
        guide: 'stakeholder-management',
        gives: 'The plan is a promise to others. What they say about it goes into the next reviews.',
      },
    ],
  },
  news: 'What is new',
  allNews: 'Everything that changed',
  tools: 'Do it with a tool',
  browse: 'Every shelf',
} as const;

/** Names and introductions of the collections, for navigation, hubs and titles. */
export const collections: Record<CollectionName, { name: string; one: string; lead: string }> = {
  situations: {
    name: 'Situations',
    one: 'situation',
    lead: 'Something happened today. Find the sentence you would say to a friend; each page tells you what to do in the first hour, the first day and the first week.',
  },
  responsibilities: {
    name: 'Responsibilities',
    one: 'guide',
    lead: 'What an engineering manager answers for, in seven themes. Each guide shows what good looks like, how to do it, what goes wrong and how you know that it works.',
  },
  frameworks: {
    name: 'Frameworks',
    one: 'framework',
    lead: 'Models worth knowing, by the question they help with. Each with its origin, one use worked through, and when to leave it alone.',
  },
  books: {
    name: 'Books',
    one: 'book',
    lead: 'The books that managers still use, by who gets most from them: what to keep, which chapters to read first and what has aged.',
  },
  faqs: {
    name: 'Questions and answers',
    one: 'answered question',
    lead: 'The questions people type, with the short answer in sight. Open one for the reasons and the conditions.',
  },
  career: {
    name: 'Career',
    one: 'career guide',
    lead: 'The path from “should I?” to the first ninety days and beyond, one walkable step at a time.',
  },
  comparisons: {
    name: 'Comparisons',
    one: 'comparison',
    lead: 'Two roles side by side: who answers for what, where they overlap, and what to do when you hold both.',
  },
  templates: {
    name: 'Templates',
    one: 'template',
    lead: 'Forms to copy, download as Markdown or print, each filled in once so that you see what good answers look like.',
  },
  cases: {
    name: 'Cases',
    one: 'case',
    lead: 'What organisations did, with the options they had, what it cost and what came of it, from their own accounts.',
  },
  questions: {
    name: 'Interview questions',
    one: 'interview question',
    lead: 'Questions of engineering manager interviews from both sides of the table: what they test, how to answer and how to score.',
  },
  about: {
    name: 'About',
    one: 'page about the site',
    lead: 'How the pages are written, checked and reviewed, what you may do with them, and how to tell us that something is wrong.',
  },
  paths: {
    name: 'Reading paths',
    one: 'reading path',
    lead: 'A few pages in the order in which they help, each with the reason why it comes now. Every path fits into an evening or two.',
  },
  themes: { name: 'Themes', one: 'theme', lead: '' },
  terms: {
    name: 'Terms',
    one: 'term',
    lead: 'The field’s vocabulary in plain words, with the other names people use for the same thing.',
  },
  sources: {
    name: 'Sources',
    one: 'source',
    lead: 'Every work the playbook relies on: what it is, how we checked it, and which pages cite it.',
  },
  instruments: { name: 'Instruments', one: 'instrument', lead: '' },
  tools: {
    name: 'Tools',
    one: 'tool',
    lead: 'Things to do rather than read. Nothing you enter leaves your browser unless you send it yourself.',
  },
};

/** Headings of the groups on hub pages, by the value of the grouping field. */
export const hubGroups: Readonly<Record<string, string>> = {
  feedback: 'How do I say what I saw?',
  'grow-people': 'How do I help someone grow?',
  hire: 'How do we choose whom to hire?',
  decide: 'How do we decide, and who decides?',
  prioritise: 'What comes first?',
  plan: 'How do we set direction and plan?',
  measure: 'How do we measure without harm?',
  improve: 'How does the work itself get better?',
  'design-teams': 'How should teams be shaped?',
  'lead-change': 'How do I lead people through change?',
  'run-operations': 'How do we run what we built?',
  'understand-people': 'What is going on in this team?',
  deciding: 'Deciding whether to manage',
  'new-manager': 'In your first year',
  practising: 'When you have managed for a while',
  'leading-managers': 'Leading other managers',
  preparing: 'Preparing, before the title',
  'getting-the-job': 'Getting the job',
  starting: 'Starting',
  beyond: 'Beyond the first role',
  role: 'The role',
  comparisons: 'Neighbouring roles',
  'getting-there': 'Getting there',
  'interviews-and-pay': 'Interviews and pay',
  progression: 'Progression',
  'first-90-days': 'The first 90 days',
  'one-to-ones': '1:1s and feedback',
  performance: 'Performance',
  'growing-people': 'Growing people',
  hiring: 'Hiring',
  delivery: 'Delivery',
  technical: 'Technology and operations',
  strategy: 'Strategy and the people around you',
  behavioural: 'Tell me about a time',
  scenario: 'What would you do',
  panel: 'Panel and motivation',
};

const checkedAgainst = {
  'primary text': 'the work itself',
  abstract: 'its abstract',
  secondary: 'what others write about it',
} as const;

/** On pages of content, around their text. */
export const article = {
  onThisPage: 'On this page',
  minutes: (minutes: number) => `${minutes} min read`,
  reviewed: (day: string) => `Reviewed ${day}`,
  nextStep: 'Do this next',
  nextStepMinutes: (minutes: number) => `${minutes} minutes`,
  addToPlan: 'Add to my plan',
  sources: 'Sources',
  related: 'Where this leads',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Neighbouring pages',
  shortAnswer: 'Short answer',
  today: 'If it is happening today',
  todayMore: 'More for the first hour and the first week:',
  /** On a page that is not published. */
  draft: 'A draft: it is shown while you write and is not published.',
  alsoAsked: 'Also asked as',
  alsoCalled: 'Also called',
  note: (number: number) => `Source ${number}`,
  checked: (how: 'primary text' | 'abstract' | 'secondary', day: string) =>
    `Checked on ${day} against ${checkedAgainst[how]}.`,
  more: (count: number) => `and ${count} more`,
  report: 'Something wrong here?',
  reportQuestion: 'What is wrong, and what would be right?',
  discuss: 'Discuss this page',
} as const;

const fastSubjectNames: Record<FastSubject, string> = {
  pay: 'pay',
  law: 'the law',
  market: 'the market',
  ai: 'AI',
  dated: 'recent events',
};

/** What a page says of itself when it should have been read again; `subjects` is what of it moves fast. */
export const pastReview = (subjects: readonly FastSubject[], reviewed: string, by: string): string => {
  const names = subjects.map((subject) => fastSubjectNames[subject]);
  const about = names.length > 0 ? ` about ${new Intl.ListFormat(language).format(names)}` : '';
  return `We meant to check this page again by ${by}. What it says${about} may have changed since ${reviewed}.`;
};

/** Labels of the facts under a page's heading. */
export const facts = {
  originator: 'Origin',
  year: 'First published',
  elements: 'Parts',
  effort: 'One use takes',
  effortValue: (minutes: number, people: string) => `${minutes} minutes, ${people}`,
  aliases: 'Also called',
  authors: 'By',
  kind: 'Kind',
  published: 'Published',
  publisher: 'Published by',
  isbn: 'ISBN',
  readingHours: 'Reading time',
  hours: (hours: number) => `about ${hours} hours`,
  basis: 'Basis',
  basisValue: { public: 'A public account, cited below', illustrative: 'Illustrative: no real organisation' },
  organisation: 'Organisation',
  happened: 'When',
  who: 'Who',
  fillIn: 'To fill in',
  fillInValue: (minutes: number) => `${minutes} minutes`,
  interview: 'Asked in',
  interviewTypes: {
    behavioural: 'Behavioural interviews',
    scenario: 'Scenario interviews',
    technical: 'Technical interviews',
    panel: 'Panel interviews',
  },
  level: 'Asked of',
  levels: {
    'first-role': 'Everybody, also for a first management role',
    experienced: 'Mostly experienced managers',
    'manager-of-managers': 'Managers of managers',
  },
  publishedIn: 'In',
  read: 'Read it at',
  checked: 'How we checked it',
} as const;

/** Headings of related links: from a page to others, and from others to the page. */
export const related: {
  out: Record<LinkableCollection, string>;
  in: Record<LinkableCollection, string>;
} = {
  out: {
    situations: 'Situations this helps in',
    responsibilities: 'Guides behind this page',
    frameworks: 'Frameworks used here',
    templates: 'Templates to use with it',
    tools: 'Tools for it',
    faqs: 'Questions this answers',
    comparisons: 'Roles side by side',
    career: 'On the career path',
    questions: 'Interview questions about it',
    cases: 'How it went elsewhere',
    books: 'Books to read with it',
    terms: 'Terms it uses',
    about: 'About this site',
  },
  in: {
    situations: 'Situations that lead here',
    responsibilities: 'Guides that use it',
    frameworks: 'Frameworks that build on it',
    templates: 'Templates that go with it',
    tools: 'Tools that lead here',
    faqs: 'Questions that lead here',
    comparisons: 'Comparisons that mention it',
    career: 'Career guides that use it',
    questions: 'Interview questions that probe it',
    cases: 'Cases that show it',
    books: 'Books that treat it',
    terms: 'Terms explained by it',
    about: 'About this site',
  },
};

/** What a reading path says of itself, and pages of the paths they are in. */
export const readingPath = {
  who: 'For',
  takes: 'It takes',
  sum: (steps: number, minutes: number) => `${steps} steps, about ${minutes} minutes in all`,
  steps: 'In this order',
  keep: 'Tick the steps as you go',
  keepNote: 'Your ticks stay in this browser; the address of this page carries none.',
  print: 'Print it to tick on paper',
  /** The lines of the sheet on paper. */
  lines: ['Name', 'Finished on'],
  yours: 'Paths you have begun, and pages you have saved',
  startHere: 'Start here:',
} as const;

/** In the text of pages: words to copy, examples, tables. */
export const prose = {
  copy: 'Copy',
  copied: 'Copied',
  /** When the browser does not let a page copy. */
  copyFailed: 'Select the text to copy it',
  example: 'Illustrative example',
  weak: 'Weaker',
  strong: 'Stronger',
  aspect: 'Aspect',
  table: (headings: readonly string[]) => `Table: ${headings.join(', ')}`,
} as const;

/** On the pages of templates. */
export const template = {
  addToPlan: 'Add to my plan',
  fillIn: (title: string) => `Fill in the form “${title}”.`,
  blank: 'Blank form',
  filled: 'Filled in',
  bad: 'How it goes wrong',
  badLead: 'The same form, filled in badly, and what each fault does.',
  badNote: 'What is wrong:',
  copy: 'Copy as Markdown',
  download: 'Download Markdown',
  word: 'Download as Word file',
  wordFilled: 'Word file, filled in',
  whoFills: 'Who:',
  fillsIn: 'Time:',
  minutes: (count: number) => `${count} minutes`,
  from: (site: string, address: string, licence: string) => `Form from ${site}, ${address} (${licence}).`,
  print: 'Print the form',
  printBoth: 'Print it with the example',
} as const;

/** On the pages of sources. */
export const source = {
  /** What a work is, in a sentence. */
  whatItIs: (kind: string, authors: readonly string[], year: number | null, container?: string) =>
    `${kind} by ${new Intl.ListFormat(language).format(authors)}${container ? `, in ${container}` : ''}${year ? `, ${year}` : ''}.`,
  whyItMatters: (pages: number) => `What it supports here, on ${pages} page${pages === 1 ? '' : 's'}`,
  citedByCount: (count: number) => `Cited by ${count} page${count === 1 ? '' : 's'}.`,
  unpublishedYear: 'no year given',
  kinds: {
    book: 'Book',
    article: 'Article',
    paper: 'Research paper',
    report: 'Report',
    'web page': 'Web page',
    documentation: 'Documentation',
    talk: 'Talk',
    legislation: 'Legislation',
  },
} as const;

/** The search, on its page and in its dialog. */
export const search = {
  title: 'Search',
  description: 'Search every guide, framework, template, book and answered question of the playbook.',
  label: 'Search the playbook',
  placeholder: 'Try “direct reports” or “scorecard”',
  close: 'Close',
  filter: 'Show',
  everything: 'Everything',
  sections: 'In this page',
  found: (count: number, query: string) =>
    count === 0
      ? `Nothing found for “${query}”.`
      : `${count} result${count === 1 ? '' : 's'} for “${query}”.`,
  moreResults: (count: number) => `Show ${count} more`,
  loading: 'Searching …',
  correctedTo: (query: string) => `Showing results for “${query}”.`,
  searchInstead: (query: string) => `Search instead for “${query}”`,
  searchFullText: 'Search the full text too',
  /** When the index of the full text could not be fetched. */
  fullTextFailed:
    'The full text could not be searched, so some results may be missing. Reload the page to try again.',
  /** When nothing was found. */
  emptyHint: 'Try fewer or simpler words, or begin here:',
  startHint: 'Type a question or a word. Or begin here:',
  /** When the script of the search could not be fetched. */
  unavailable: 'Search could not be loaded. Reload the page, or browse the shelves below.',
  /** When the script of the search has not come after a while. */
  waiting: 'Search has not started yet. Reload the page, or begin with one of the shelves above.',
  /** Without JavaScript; links follow. */
  noScript: 'Search needs JavaScript. Everything can also be reached from these shelves:',
  hint: '↑ ↓ to move, Enter to open, Esc to close',
  /** Over the queries whose results were opened last; each asks again. */
  recent: 'Your recent searches',
  forget: 'Forget these searches',
  forgotten: 'Your searches are forgotten.',
} as const;

/** The groups of a long hub, to jump to; and what a card says to help choose. */
export const hub = {
  groups: 'On this page',
  letters: 'Letters',
  fillIn: (minutes: number) => `${minutes} minutes to fill in`,
  oneUse: (minutes: number) => `One use: ${minutes} minutes`,
} as const;

/** The pictures at the top of hubs. */
export const hubPictures = {
  chooser: 'I need to …',
  entries: (count: number) => `${count} framework${count === 1 ? '' : 's'}`,
  guides: (count: number) => `${count} guide${count === 1 ? '' : 's'}`,
  needs: {
    feedback: 'say what I saw',
    'grow-people': 'help somebody grow',
    hire: 'choose whom to hire',
    decide: 'decide, or settle who does',
    prioritise: 'say what comes first',
    plan: 'set direction and plan',
    measure: 'measure without harm',
    improve: 'make the work itself better',
    'design-teams': 'shape teams',
    'lead-change': 'lead people through change',
    'run-operations': 'run what we built',
    'understand-people': 'understand what is going on in the team',
  } as Readonly<Record<string, string>>,
  readingChain: 'Read this next',
  careerMap: {
    start: 'Senior engineer or tech lead',
    manager: 'The way into management',
    engineer: {
      name: 'The engineers’ track',
      seats: ['Senior engineer', 'Staff engineer', 'Principal engineer'],
    },
    back: 'and the way back',
    alt: (stages: readonly string[]) =>
      `From senior engineer or tech lead two tracks lead on: into management, by ${stages.join(', ')}; and staff and principal engineer. Between the two there is a way in and a way back.`,
  },
} as const;

/** The field on a long hub that narrows what is on the page. */
export const hubFilter = {
  label: 'Narrow this page',
  all: (total: number) => `${total} entries, all shown.`,
  /** While something is typed. */
  left: (count: number, total: number, query: string) =>
    count === 0 ? `Nothing on this page for “${query}”.` : `${count} of ${total} for “${query}”.`,
  elsewhere: 'Search the whole playbook for it',
} as const;

/** What changed, by day. */
export const changes = {
  title: 'What changed',
  lead: 'New and changed pages by day, newest first, with what the review of each changed page brought.',
  added: (count: number) => `${count} new page${count === 1 ? '' : 's'}`,
  changed: (count: number) => `${count} page${count === 1 ? '' : 's'} changed`,
  aliases: ['changelog', 'what is new', 'recent changes', 'new pages', 'history of the site', 'last updates'],
} as const;

/** What is chosen on a hub, to be copied or printed together. */
export const collect = {
  add: 'Collect',
  bar: 'Collected',
  /** While something can be collected. */
  count: (count: number) => (count === 0 ? 'Nothing collected.' : `${count} collected.`),
  copy: 'Copy all',
  print: 'Print as cards',
  clear: 'Clear',
} as const;

/** The index of everything. */
export const aToZ = {
  title: 'A to Z',
  all: 'All',
  lead: 'Everything in the playbook by its name: guides, answers, frameworks, templates, tools and terms, and the other names by which you may know them.',
  hub: 'list',
} as const;

/** The page for addresses that lead nowhere. */
export const notFound = {
  title: 'This page does not exist',
  description:
    'The address leads nowhere on this site. Search for what you wanted, or begin at one of the shelves.',
  /** Under its heading; the search follows. */
  lead: 'The address leads nowhere. It may have been mistyped, or the page has moved. Search for what you wanted:',
  /** When pages with similar names were found. */
  didYouMean: 'Did you mean:',
  orElse: (others: number) => (others > 0 ? '? Or: ' : '?'),
} as const;

/** Shorter names of collections than the headings of their hubs. */
export const pageNames: Readonly<Partial<Record<CollectionName, string>>> = {
  responsibilities: 'Guides',
  faqs: 'Answers',
};

/** What a collection is called everywhere but in the heading of its hub. */
export const shelfName = (collection: CollectionName): string =>
  pageNames[collection] ?? collections[collection].name;

let days: Intl.DateTimeFormat | undefined;

/** A day (YYYY-MM-DD) as readers write it: 21 November 2026. */
export function formatDay(day: string): string {
  // To make one takes a hundred times as long as to use it.
  days ??= new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return days.format(new Date(`${day}T00:00:00Z`));
}

/** Cuts a text at a word so that it has at most `limit` characters. */
const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/u, '')}…`;

/** Descriptions for search engines (70 to 160 characters) of pages whose data has none. */
export const termDescription = (title: string, definition: string): string =>
  cut(`${title}, in plain words: ${definition} With links to where it is used.`, 158);
/** The description of a source, for search engines. */
export const sourceDescription = (title: string, authors: readonly string[], year: number | null): string =>
  cut(
    `${authors[0]}${year ? `, ${year}` : ''}: ${title}. How we checked this source, and the pages of the playbook that cite it.`,
    158,
  );
/** The description of a hub page, from its introduction. */
export const hubDescription = (lead: string): string => cut(lead, 158);

import type { CollectionName, LinkableCollection, PageCollection } from '#schemas/collections.ts';

/** Every text of the interface. A translation is a copy of this file and of `content/`. */

export const language = 'en-GB';

export const chrome = {
  skip: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main',
  breadcrumbs: 'You are here',
  searchLink: 'Search the playbook',
  selfAssessment: 'Self-assessment',
  footerBrowse: 'Browse',
  footerAbout: 'About',
  yourData: 'Your data on this device',
  footerSettings: 'Reading settings',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  slashSwitch: 'Press / to search',
  promise: 'No account, no tracking, no request to anyone else.',
  textLicence: 'Text:',
  codeLicence: 'Code: MIT.',
  repository: 'Report a mistake or send a change',
} as const;

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
  browse: 'Browse the shelves',
  count: (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`,
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
  'design-teams': 'How should teams be cut?',
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
  core: 'Core area',
  shortAnswer: 'Short answer',
  alsoAsked: 'Also asked as',
  alsoCalled: 'Also called',
  note: (number: number) => `Source ${number}`,
  checked: (how: 'primary text' | 'abstract' | 'secondary', day: string) =>
    `Checked on ${day} against ${checkedAgainst[how]}.`,
  more: (count: number) => `and ${count} more`,
} as const;

/** Labels of the facts under a page's heading. */
export const facts = {
  originator: 'Origin',
  year: 'First published',
  elements: 'Parts',
  effort: 'One use takes',
  effortValue: (minutes: number, people: string) => `${minutes} minutes, ${people}`,
  aliases: 'Also called',
  authors: 'By',
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
    'first-role': 'Candidates for a first management role',
    experienced: 'Experienced managers',
    'manager-of-managers': 'Managers of managers',
  },
  kind: 'Kind',
  published: 'Published',
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

export const prose = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Select the text to copy it',
  example: 'Illustrative example',
  weak: 'Weaker',
  strong: 'Stronger',
  aspect: 'Aspect',
  table: (headings: readonly string[]) => `Table: ${headings.join(', ')}`,
} as const;

export const template = {
  addToPlan: 'Add to my plan',
  fillIn: (title: string) => `Fill in the form “${title}”.`,
  blank: 'Blank form',
  filled: 'Filled in',
  copy: 'Copy as Markdown',
  download: 'Download Markdown',
} as const;

export const source = {
  citedBy: 'Cited by',
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
  emptyHint: 'Try fewer or simpler words, or begin here:',
  startHint: 'Type a question or a word. Or begin here:',
  unavailable: 'Search could not be loaded. Reload the page, or browse the shelves below.',
  waiting: 'Search has not started yet. Reload the page, or begin with one of the shelves above.',
  noScript: 'Search needs JavaScript. Everything can also be reached from these shelves:',
  hint: '↑ ↓ to move, Enter to open, Esc to close',
} as const;

export const notFound = {
  title: 'This page does not exist',
  description:
    'The address leads nowhere on this site. Search for what you wanted, or begin at one of the shelves.',
  lead: 'The address leads nowhere. It may have been mistyped, or the page has moved. These are the closest things we have:',
} as const;

export const pageNames: Partial<Record<PageCollection, string>> = { faqs: 'FAQ' };

/** A day (YYYY-MM-DD) as readers write it: 21 November 2026. */
export const formatDay = (day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Cuts a text at a word so that it has at most `limit` characters. */
const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/u, '')}…`;

/** Descriptions for search engines (70 to 160 characters) of pages whose data has none. */
export const termDescription = (title: string, definition: string): string =>
  cut(`${title}, in plain words: ${definition} With links to where it is used.`, 158);
export const sourceDescription = (title: string, authors: readonly string[], year: number | null): string =>
  cut(
    `${authors[0]}${year ? `, ${year}` : ''}: ${title}. How we checked this source, and the pages of the playbook that cite it.`,
    158,
  );
/** The description of a hub page, from its introduction. */
export const hubDescription = (lead: string): string => cut(lead, 158);

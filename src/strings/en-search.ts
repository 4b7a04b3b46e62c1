import type { ListedCollection } from '#schemas/collections.ts';

/** How people call the hubs, for search. */
export const hubAliases: Readonly<Partial<Record<ListedCollection, readonly string[]>>> = {
  situations: [
    'list of situations',
    'what is happening on my team',
    'it is on fire',
    'emergencies',
    'all situations',
    'help it is happening now',
  ],
  responsibilities: [
    'guides',
    'all guides',
    'what does a manager answer for',
    'areas of the job',
    'duties of an engineering manager',
    'engineering management handbook',
    'topics',
  ],
  frameworks: ['models', 'methods', 'list of frameworks', 'management models', 'techniques', 'mental models'],
  templates: [
    'forms',
    'documents to copy',
    'list of templates',
    'blank forms',
    'checklists',
    'pages to print',
  ],
  tools: [
    'calculators',
    'list of tools',
    'interactive tools',
    'worksheets',
    'quizzes',
    'tests and calculators',
  ],
  faqs: ['faq', 'frequently asked questions', 'q&a', 'answers', 'all questions', 'quick answers'],
  comparisons: ['role comparisons', 'which role', 'em vs', 'roles side by side', 'differences between roles'],
  career: ['career path', 'career guides', 'becoming a manager', 'career in management'],
  questions: [
    'interview questions list',
    'em interview questions',
    'question bank',
    'interview question bank',
    'questions to ask candidates',
    'common interview questions',
  ],
  cases: ['case studies', 'real stories', 'examples from companies', 'what other companies did'],
  books: [
    'book list',
    'reading list',
    'book recommendations',
    'what should i read',
    'library',
    'best management books',
  ],
  paths: [
    'learning path',
    'reading order',
    'where do i start',
    'curriculum',
    'training for new managers',
    'course',
    'syllabus',
    'reading to assign',
  ],
  terms: ['glossary', 'dictionary', 'vocabulary', 'jargon', 'definitions', 'abbreviations', 'acronyms'],
  about: ['about this site', 'who writes this', 'who made this', 'who is behind this'],
  sources: ['bibliography', 'references', 'citations', 'studies', 'research', 'literature'],
};

/** How people call a tool's worksheet, beside the tool's names. */
export const worksheetAliases = (tool: string): readonly string[] => [
  `${tool} worksheet`,
  `${tool} on paper`,
  `${tool} printable pdf`,
  `print ${tool}`,
  `${tool} sheet`,
];

/** How people call the page “Your data”, for search. */
export const dataAliases = [
  'delete my data',
  'export my data',
  'import my data',
  'what is saved about me',
  'wipe everything',
  'backup my answers',
  'move to a new laptop',
  'privacy settings',
  'where are my answers stored',
  'reset the site',
] as const;

/** How people call the index, for search. */
export const indexAliases = [
  'a to z',
  'a-z',
  'everything',
  'all pages',
  'site map',
  'sitemap',
  'alphabetical list',
  'index of everything',
] as const;

/** How people call the page about reading offline, for search. */
export const offlineAliases = [
  'use it offline',
  'read without internet',
  'save the site for offline',
  'download the site',
  'on a plane',
  'no network',
  'offline mode',
] as const;

/**
 * The closed lists that fields choose from, in the order in which hub pages show them.
 * Plain constants without zod, so that the domain and the browser can use them too.
 */

/** Fewest and most aliases of an entry that people ask for. */
export const aliasCount = [5, 20] as const;

/** Fewest and most steps of a reading path: what somebody finishes. */
export const stepCount = [5, 9] as const;

/** Fewest and most letters of a line in which people ask. */
export const askedLength = [3, 120] as const;

/** The question a framework helps with. */
export const frameworkCategories = [
  'feedback',
  'grow-people',
  'hire',
  'decide',
  'prioritise',
  'plan',
  'measure',
  'improve',
  'design-teams',
  'lead-change',
  'run-operations',
  'understand-people',
] as const;

/** Who gets most from a book. */
export const bookLevels = ['deciding', 'new-manager', 'practising', 'leading-managers'] as const;

/** What a question is about. */
export const faqTopics = [
  'role',
  'comparisons',
  'deciding',
  'getting-there',
  'interviews-and-pay',
  'progression',
  'first-90-days',
  'one-to-ones',
  'performance',
  'growing-people',
  'hiring',
  'delivery',
  'technical',
  'strategy',
] as const;

/** The career path, in the order in which someone walks it. */
export const careerStages = ['deciding', 'preparing', 'getting-the-job', 'starting', 'beyond'] as const;

/** The kind of interview a question is asked in. */
export const questionTypes = ['behavioural', 'scenario', 'technical', 'panel'] as const;
export type QuestionType = (typeof questionTypes)[number];

/** Who is asked an interview question most. */
export const questionLevels = ['first-role', 'experienced', 'manager-of-managers'] as const;

/** The hues of the design tokens; `data-theme` in the page sets one. */
export const themeHues = [
  'people',
  'career',
  'delivery',
  'technical',
  'strategy',
  'communication',
  'operations',
] as const;

/** What kind of work a source is. */
export const sourceKinds = [
  'book',
  'article',
  'paper',
  'report',
  'web page',
  'documentation',
  'talk',
  'legislation',
] as const;

/** What was read to check a source. */
export const checkMethods = ['primary text', 'abstract', 'secondary'] as const;

/** The levels of management an offer is for, and the tiers of companies that make it. */
export const offerLevels = ['first', 'experienced', 'senior'] as const;
export const offerTiers = ['mid', 'top'] as const;
export type OfferLevel = (typeof offerLevels)[number];
export type OfferTier = (typeof offerTiers)[number];

/** Which way something moves pay. */
export const payDirections = ['up', 'down', 'either'] as const;

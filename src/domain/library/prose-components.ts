/**
 * What MDX authors may write, each with those of its attributes that readers read: the content check spells, measures
 * and searches them as it does the text. `src/components/prose/index.ts` has an implementation of each.
 */
export const proseComponents = {
  Cite: [],
  Say: ['when'],
  Example: ['title'],
  Checklist: [],
  Compare: ['weak', 'strong', 'why'],
  Figure: [],
  SideBySide: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProseComponent = keyof typeof proseComponents;

export const isProseComponent = (name: string): name is ProseComponent => name in proseComponents;

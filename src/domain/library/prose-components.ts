interface ComponentAttributes {
  /** Those it must have, and those it may. */
  readonly must: readonly string[];
  readonly may: readonly string[];
  /** Those of them that readers read: the content check spells, measures and searches them as it does the text. */
  readonly read: readonly string[];
}

/** What MDX authors may write, with its attributes. `src/components/prose/index.ts` has an implementation of each. */
export const proseComponents = {
  Cite: { must: ['id'], may: [], read: [] },
  Say: { must: [], may: ['when'], read: ['when'] },
  Example: { must: [], may: ['title'], read: ['title'] },
  Checklist: { must: [], may: [], read: [] },
  Compare: { must: ['weak', 'strong'], may: ['why'], read: ['weak', 'strong', 'why'] },
  Figure: { must: ['name'], may: [], read: [] },
  SideBySide: { must: [], may: [], read: [] },
} as const satisfies Readonly<Record<string, ComponentAttributes>>;

export type ProseComponent = keyof typeof proseComponents;

export const isProseComponent = (name: string): name is ProseComponent => name in proseComponents;

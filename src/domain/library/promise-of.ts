import type { AnyEntry } from './types.ts';

/** What an entry promises its reader: a FAQ's answer, a term's definition, any other page's description. */
export function promiseOf({ data }: AnyEntry): string {
  if ('answer' in data) return data.answer;
  if ('definition' in data) return data.definition;
  return 'description' in data ? data.description : '';
}

import type { Token } from '../tokens.ts';
import type { Verdict, Warning } from '../types.ts';
import { signsOf } from './signs.ts';
import { packedTable } from './table.ts';
import { weigh } from './weights.ts';

const table = Uint8Array.from(atob(packedTable), (character) => character.charCodeAt(0));

/** With so many points readers call a bullet strong, whatever its words; with so few they call a list of tools weak. */
const plainly = { strong: 4, weak: 1 } as const;

/** The verdict that readers would likely give a bullet with so many points (see ../README.md#verdict). */
export function judge(tokens: readonly Token[], points: number, warnings: readonly Warning[]): Verdict {
  if (points >= plainly.strong) return 'strong';
  if (points <= plainly.weak && warnings.some(({ kind }) => kind === 'tool-list')) return 'weak';
  const { weak, strong } = weigh(table, signsOf(tokens));
  if (Math.max(weak, strong) <= 0) return 'getting-there';
  return weak > strong ? 'weak' : 'strong';
}

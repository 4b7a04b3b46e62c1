import type { Outline } from './outline.ts';
import { sentences } from './readability.ts';

/** How a page begins: with a moment, the answer, a question or a contrast. */
export const openingKinds = ['moment', 'answer', 'question', 'contrast'] as const;
export type OpeningKind = (typeof openingKinds)[number];

const question =
  /^(?:Am|Are|Can|Could|Did|Do|Does|Has|Have|How|Is|May|Must|Should|Was|Were|What|When|Where|Which|Who|Whose|Why|Will|Would)\b.*\?$/su;
const imperative =
  /^(?:(?:First|Today|Now),? )?(?:Do(?: not|n['’]t)?|Never|Always|Answer|Ask|Begin|Book|Bring|Call|Choose|Collect|Count|Cut|Decide|Draw|Find|Fix|Give|Hold|Keep|Leave|Let|Listen|Look|Make|Meet|Move|Name|Open|Pick|Put|Read|Say|Send|Set|Show|Sit|Spend|Start|Stop|Take|Talk|Tell|Try|Use|Wait|Write|Yes|No|Usually|Mostly|Rarely|Between|It depends)\b/u;
const contrast =
  /^(?:Two|Some|Most|Many|Half|Either|Neither|On paper|In theory|Seen from)\b|\b(?:but|yet|whereas|while|unlike|rather than|instead of|the other)\b/u;
/** What puts a reader into a scene: speech, a day or a clock, somebody who does something, or "you have just". */
const scene =
  /["“]|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:minutes?|o['’]clock|this morning|tonight|yesterday|today|tomorrow|evening|last (?:night|week)|this (?:week|month)|in (?:an hour|January|February|March|April|May|June|July|August|September|October|November|December))\b|\b(?:somebody|someone|people (?:have|had|want))\b|^(?:At|By) (?:\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|^(?:You|Your|It is|It['’]s|An? \w+ \w+s)\b/iu;

/** The paragraphs before the first heading. */
const openingOf = ({ blocks }: Outline): string[] => {
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks
    .slice(0, heading < 0 ? 1 : heading)
    .flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []));
};

/**
 * The kind of a page's opening, guessed from its first two sentences; null where a heading comes first. It is a guess
 * by the look of the words, good enough to see that eight guides of nine begin in the same way, and no more.
 */
export function openingKindOf(outline: Outline): OpeningKind | null {
  const [first, second = ''] = sentences(openingOf(outline)[0] ?? '');
  if (first === undefined) return null;
  if (question.test(first)) return 'question';
  if (imperative.test(first)) return 'answer';
  if (scene.test(first) || scene.test(second)) return 'moment';
  return contrast.test(first) ? 'contrast' : 'answer';
}

const dueOnMonday =
  /\b(?:begins?|by|due|expires?|starts?|until|wants?)\b[^.!?]{0,60}\bMonday\b|\bMonday\b[^.!?]{0,60}\b(?:deadline|due|expires?|wants?)\b/iu;

/** True for an opening with something due on a Monday; half of our first guides had one. */
export const opensWithMonday = (outline: Outline): boolean => dueOnMonday.test(openingOf(outline).join(' '));

import type { ExportFile } from './types.ts';

/** What the grammar of links between colleagues takes as the name of a request. */
const nonceShape = /^[a-z0-9]{6}$/u;
const digits = 36;

/** Six signs made of a text: the same for the same text, so that references find each other across files. */
function nonceOf(text: string): string {
  let [low, high] = [2_166_136_261, 5381];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 16_777_619) >>> 0;
    high = (Math.imul(high, 33) + code) >>> 0;
  }
  const sign = (number: number) => number.toString(digits).padStart(7, '0').slice(-3);
  return sign(low) + sign(high);
}

/** Members of a list inside a record, each with an id of its own; a further one of the same id gets another. */
function withOwnIds<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  const taken = new Set<string>();
  return list.map((each) => {
    let { id } = each;
    for (let number = 2; taken.has(id); number++) id = `${each.id.slice(0, 280)}-${number}`;
    taken.add(id);
    return id === each.id ? each : { ...each, id };
  });
}

/**
 * The lists of a file with ids that everything here can work with: a request that no link can name gets a new name,
 * with its replies, and what stands twice in one record a new id.
 */
export function tidyIds(data: ExportFile['data']): ExportFile['data'] {
  const { requests, peers, plans, dora } = data;
  const used = new Set(requests?.map(({ nonce }) => nonce));
  const renamed = new Map<string, string>();
  const rename = (nonce: string): string => {
    if (nonceShape.test(nonce)) return nonce;
    const known = renamed.get(nonce);
    if (known !== undefined) return known;
    let made = nonceOf(nonce);
    while (used.has(made)) made = nonceOf(made);
    used.add(made);
    renamed.set(nonce, made);
    return made;
  };
  return {
    ...data,
    ...(requests && { requests: requests.map((each) => ({ ...each, nonce: rename(each.nonce) })) }),
    ...(peers && { peers: peers.map((each) => ({ ...each, requestNonce: rename(each.requestNonce) })) }),
    ...(plans && { plans: plans.map((each) => ({ ...each, tasks: withOwnIds(each.tasks) })) }),
    ...(dora && {
      dora: dora.map((each) => (each.replies ? { ...each, replies: withOwnIds(each.replies) } : each)),
    }),
  };
}

import { createHash } from 'node:crypto';
import { eagernesses, rulesText } from '#domain/navigation/speculation.ts';

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/u;
const inlineText = /<(script|style)(?:\s[^>]*)?>([^]+?)<\/\1>/gu;
/** Nothing may stand before it: a browser looks for it in the first kilobyte. */
const charset = '<meta charset="utf-8">';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * The hashes of the rules by which browsers prepare pages, which a script puts in. Beside hashes, which every page has,
 * the keyword 'inline-speculation-rules' does not count.
 */
export const rulesHashes = (base: string): string[] =>
  eagernesses.map((eagerness) => hashOf(rulesText(base, eagerness)));

/**
 * Narrows the Content-Security-Policy that Astro writes into a page. Astro allows the inline scripts and styles of
 * every page on every page, and puts the policy after the scripts of the head; here a page allows only what it
 * holds, from its first line on, and the hashes of what a script puts in `later`. Throws where a page has no policy.
 */
export function narrowPolicy(html: string, later: readonly string[] = []): string {
  const [tag, policy = ''] = policyTag.exec(html) ?? [];
  if (!tag || !html.includes(charset)) throw new Error('a page without a Content-Security-Policy');
  const held = new Set([
    ...later,
    ...Array.from(html.matchAll(inlineText), ([, , text = '']) => hashOf(text)),
  ]);
  const narrow = policy.replace(/ 'sha256-([^']+)'/gu, (source, hash: string) =>
    held.has(hash) ? source : '',
  );
  return html.replace(tag, '').replace(charset, () => charset + tag.replace(policy, () => narrow));
}

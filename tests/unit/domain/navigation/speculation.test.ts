import { describe, expect, it } from 'vitest';
import { speculationRules } from '#domain/navigation/speculation.ts';

/** Whether an address would be prepared, by the patterns of the rules. */
function isPrepared(path: string): boolean {
  const [{ where } = { where: { and: [] } }] = speculationRules('/book/', 'moderate').prerender;
  const matches = (pattern: string) =>
    new URLPattern(pattern, 'https://x.example').test(path, 'https://x.example');
  return where.and.every((condition) => {
    if ('href_matches' in condition) return matches(String(condition.href_matches));
    const { not } = condition as { not: { href_matches?: string } };
    return not.href_matches === undefined || !matches(not.href_matches);
  });
}

describe('speculationRules', () => {
  it.each(['/book/', '/book/faqs/', '/book/responsibilities/hiring/', '/book/faqs/a/#place'])(
    'prepares %s',
    (path) => {
      expect(isPrepared(path)).toBe(true);
    },
  );

  it.each([
    '/book/tools/',
    '/book/tools/plan/',
    '/book/search/',
    '/book/search/?q=pip',
    '/book/faqs/?q=pip',
    '/book/templates/one.md',
    '/elsewhere/',
  ])('leaves %s alone', (path) => {
    expect(isPrepared(path)).toBe(false);
  });
});

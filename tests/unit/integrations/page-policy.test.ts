import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { narrowPolicy } from '#integrations/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, head = '') =>
  `<html><head><meta charset="utf-8"><title>A</title>${head}<meta http-equiv="content-security-policy" content="${policy}"></head></html>`;

describe('narrowPolicy', () => {
  it('keeps what a page holds, drops what others hold, and stands before everything else', () => {
    const head =
      '<script>run()</script><style media="print">b{}</style><script type="module" src="/a.js"></script>';
    const before = `script-src 'self' ${hash('run()')} ${hash('other()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;
    const after = `script-src 'self' ${hash('run()')}; style-src 'self' ${hash('b{}')};`;
    expect(narrowPolicy(page(before, head))).toBe(
      `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${after}"><title>A</title>${head}</head></html>`,
    );
  });

  it('changes nothing more when asked again', () => {
    const once = narrowPolicy(page(`script-src 'self' ${hash('x')}`, '<script>$& x</script>'));
    expect(narrowPolicy(once)).toBe(once);
  });

  it.each([
    '<html></html>',
    '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/new/"></head></html>',
  ])('does not pass over a page without a policy: %s', (html) => {
    expect(() => narrowPolicy(html)).toThrow('a page without a Content-Security-Policy');
  });
});

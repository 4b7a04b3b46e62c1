import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '#tooling/check-links/answers.ts';
import { createAsk } from '#tooling/check-links/ask.ts';
import { checkLinks } from '#tooling/check-links/check-links.ts';
import { formatReport } from '#tooling/check-links/format-report.ts';
import type { Reply } from '#tooling/check-links/judge.ts';

const today = () => new Date().toISOString();
const known = (answers: Record<string, Answer['verdict']>, on = today()) =>
  new Map(
    Object.entries(answers).map(([address, verdict]) => [address, { on, verdict, detail: 'status 404' }]),
  );
const sound: Reply = { status: 200, movedTo: null, retryAfter: null };
const run = { known: new Map(), most: 100, ask: async () => sound, onAnswer: () => undefined };
const manners = { userAgent: 'x', pause: 0, patience: 1000, longestWait: 0 };
const addresses = ['https://a.example/1', 'https://a.example/2', 'https://b.example/'];

describe('a run', () => {
  it('asks for everything that has no fresh answer, and for nothing else', async () => {
    const ask = vi.fn(async () => sound);
    const stale = known({ 'https://a.example/2': 'sound' }, '2020-01-01T00:00:00.000Z');
    const fresh = known({ 'https://a.example/1': 'broken' });
    const { answers, asked, left } = await checkLinks(addresses, {
      ...run,
      known: new Map([...fresh, ...stale]),
      ask,
    });
    expect(ask.mock.calls.flat().sort()).toEqual(['https://a.example/2', 'https://b.example/']);
    expect([asked, left]).toEqual([2, 0]);
    expect(answers.get('https://a.example/1')?.verdict).toBe('broken');
  });

  it('stops at the most addresses it may ask, and counts the rest', async () => {
    const { asked, left } = await checkLinks(addresses, { ...run, most: 2 });
    expect([asked, left]).toEqual([2, 1]);
  });

  it('hands over all answers after each one, so that a stopped run loses at most the open question', async () => {
    const sizes: number[] = [];
    await checkLinks(addresses, { ...run, onAnswer: (answers) => sizes.push(answers.size) });
    expect(sizes).toEqual([1, 2, 3]);
  });

  it('asks for what is no address too, so that it is reported', async () => {
    const { answers } = await checkLinks(['https://[x'], { ...run, ask: createAsk(manners) });
    expect(answers.get('https://[x')).toMatchObject({ verdict: 'unreachable', detail: 'Invalid URL' });
  });

  it('asks one host for one address at a time', async () => {
    let open = 0;
    let most = 0;
    const ask = async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open--;
      return sound;
    };
    await checkLinks(['https://a.example/1', 'https://a.example/2', 'https://a.example/3'], { ...run, ask });
    expect(most).toBe(1);
  });
});

describe('the report', () => {
  const links = addresses.map((address, at) => ({ address, uses: [`content/sources/s.yaml:${at + 1}`] }));

  it('groups faults with the places that use them, and counts', () => {
    const answers = known({ 'https://a.example/1': 'broken', 'https://b.example/': 'sound' });
    answers.set('https://a.example/2', { on: today(), verdict: 'moved', detail: 'https://a.example/3' });
    const text = formatReport(links, { answers, asked: 3, left: 0 });
    expect(text).toContain('  https://a.example/1  (status 404)\n      content/sources/s.yaml:1\n');
    expect(text).toContain(
      '  https://a.example/2\n    → https://a.example/3\n      content/sources/s.yaml:2\n',
    );
    expect(text).toMatch(/3 addresses: 1 sound, 1 moved, 0 unreachable, 1 broken\. 3 were asked now\.$/u);
    expect(text.indexOf('Broken')).toBeLessThan(text.indexOf('Moved'));
  });

  it('says what is left for the next run', () => {
    expect(formatReport(links, { answers: new Map(), asked: 0, left: 3 })).toBe(
      '3 addresses: 0 sound, 0 moved, 0 unreachable, 0 broken. 0 were asked now. 3 are left for the next run.',
    );
  });
});

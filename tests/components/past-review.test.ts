import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import PastReview from '#components/entry/PastReview.astro';
import { buildEntry } from '../support/build-entry.ts';

const page = buildEntry('faqs', 'a-page', { reviewed: '2026-11-29' });
const act = buildEntry('sources', 'an-act', { kind: 'legislation' });
const cited = [{ source: act, claim: 'It is so.' }];

const render = async (props: Record<string, unknown>): Promise<string> => {
  const container = await AstroContainer.create();
  return (await container.renderToString(PastReview, { props })).replace(/\s+/gu, ' ').trim();
};

describe('a page past its review', () => {
  it('says so, with what of it moves and since when', async () => {
    const html = await render({ entry: page, cited, today: '2027-05-30' });
    expect(html).toContain(
      'We meant to check this page again by 29 May 2027. What it says about the law may have changed since 29 November 2026.',
    );
  });

  it('names nothing when nothing of it moves fast', async () => {
    const html = await render({ entry: page, cited: [], today: '2028-05-30' });
    expect(html).toContain('by 29 May 2028. What it says may have changed since 29 November 2026.');
  });

  it.each(['2026-11-29', '2027-05-29'])('costs no byte on %s, when it still holds', async (today) => {
    expect(await render({ entry: page, cited, today })).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { collectedMarkdown } from '#domain/text/collected-markdown.ts';

const href = 'https://x.example/faqs/a/';

describe('collectedMarkdown', () => {
  it('writes words as quotes, each under its moment and with its address', () => {
    expect(
      collectedMarkdown([
        { title: 'Opening', text: 'One.\n\nTwo.', href },
        { title: '', text: 'Three.', href },
      ]),
    ).toBe(`**Opening**\n\n> One.\n>\n> Two.\n\n${href}\n\n> Three.\n\n${href}`);
  });

  it('writes titles as a list', () => {
    expect(
      collectedMarkdown([
        { title: 'Why?', text: '', href },
        { title: 'How?', text: '', href },
      ]),
    ).toBe(`- Why?\n  ${href}\n- How?\n  ${href}`);
  });
});

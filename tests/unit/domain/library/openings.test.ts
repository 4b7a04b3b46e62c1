import { describe, expect, it } from 'vitest';
import { openingKindOf, opensWithMonday } from '#domain/library/openings.ts';
import { readOutline } from '#integrations/check-content/read-outline.ts';

const kindOf = (mdx: string) => openingKindOf(readOutline(mdx, 0));

describe('openingKindOf', () => {
  it.each([
    ['The debrief starts in ten minutes. One interviewer has already posted.', 'moment'],
    ['"So, how is it going?" you ask, and Idris says it is at 60%.', 'moment'],
    ['You have been a manager for nine days. One report asks.', 'moment'],
    ['It is Friday, and the same card is on the board.', 'moment'],
    ['Your director writes: "Can we talk?"', 'moment'],
    ['Three people have told Noor that they are mentoring her.', 'moment'],
    ['At ten you talked with the first candidate about climbing.', 'moment'],
    ['A team lead is leaving, and would you think about it? You have a week to answer.', 'moment'],
    ['Should the feed get its own database? The review is 40 minutes old.', 'question'],
    ['How many people should report to you?', 'question'],
    ['Write five outcomes before you write the advert.', 'answer'],
    ['Do not cancel a 1:1.', 'answer'],
    ['Yes, below six reports.', 'answer'],
    ['Structured interviews predict best.', 'answer'],
    ['Two clocks run here, and people mix them up.', 'contrast'],
    ['The manager owns the date, whereas the project manager owns the sum.', 'contrast'],
    ['Many candidates answer with a name and a promotion date.', 'contrast'],
  ])('of "%s" is %s', (text, kind) => {
    expect(kindOf(`${text}\n\n## In short\n`)).toBe(kind);
  });

  it('is known where a page has no heading, by its first paragraph', () => {
    expect(kindOf('Ask her.\n\nIt is Friday.')).toBe('answer');
  });

  it.each(['', '## In short\n\n- Ask her.'])('is unknown where no text comes first: %j', (mdx) => {
    expect(kindOf(mdx)).toBeNull();
  });
});

describe('opensWithMonday', () => {
  it.each<[string, boolean]>([
    ['Five reviews are due on Monday.', true],
    ['The offer expires on Monday.', true],
    ['By Monday the director wants a plan.', true],
    ['It is Friday.\n\nOn Monday it is due.\n\n## In short', true],
    ['The backlog is longer than it was on Monday.', false],
    ['On Monday all of them said so. A plan is due.', false],
    ['Reviews are due on Thursday.', false],
    ['Ask her.\n\n## In short\n\nDue on Monday.', false],
  ])('of %j is %s', (text, expected) => {
    expect(opensWithMonday(readOutline(text, 0))).toBe(expected);
  });
});

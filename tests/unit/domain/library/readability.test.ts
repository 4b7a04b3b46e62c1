import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyOutline, type Outline } from '#domain/library/outline.ts';
import {
  countSyllables,
  fleschReadingEase,
  longestParagraphWords,
  median,
  medianSentenceWords,
  sentences,
} from '#domain/library/readability.ts';
import { readOutline } from '#integrations/check-content/read-outline.ts';

const outlineOf = (...paragraphs: string[]): Outline => readOutline(paragraphs.join('\n\n'), 0);

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four…', 4],
    ['No full stop at the end', 1],
    ['', 0],
    ['…', 0],
    ['He said “No.” Then he left.', 2],
    ['(It was late.) She left.', 2],
    ['Pay rose by 1.5 points in 3 weeks.', 1],
    ['Use a tool, e.g. Jira, or a wall.', 1],
    ['Use a tool, e.g. Google Docs. Then share it.', 2],
    ['J. Richard Hackman wrote it; cf. Hackman (p. 12) vs. Tuckman.', 1],
    ['So do I. You know that.', 2],
    ['It took 3 days. 5 people waited.', 2],
    ['We read the .env file at example.com today.', 1],
    ['One line\nwith a soft break. Another.', 2],
    ['**Manager:** You said so. "Did I?" she asked.', 2],
  ])('of "%s" are %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('keep every word of the text, in order', () => {
    const text = fc
      .array(fc.constantFrom('One', 'two.', 'Three!', '“Four?”', '(five)', 'e.g.', '6.5', 'B.'), {
        maxLength: 20,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (given) => {
        expect(sentences(given).join(' ')).toBe(given);
      }),
    );
  });
});

describe('median', () => {
  it.each([
    [[], 0],
    [[3], 3],
    [[9, 1], 5],
    [[9, 1, 2], 2],
    [[10, 9, 1, 2], 5.5],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('lies between the smallest and the largest number, and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const before = [...numbers];
        expect(median(numbers)).toBeGreaterThanOrEqual(Math.min(...numbers));
        expect(median(numbers)).toBeLessThanOrEqual(Math.max(...numbers));
        expect(numbers).toEqual(before);
      }),
    );
  });
});

describe('medianSentenceWords', () => {
  it('is the length of the sentence in the middle', () => {
    expect(medianSentenceWords(outlineOf('One. One two three. One two three four five.'))).toBe(3);
  });

  it('reads paragraphs and items of lists, not headings, tables and labels', () => {
    const outline = outlineOf(
      '## A heading',
      'One two three four.',
      '- one two\n- one two three four five six',
      '| A | B |\n|---|---|\n| one | two |',
      '<Compare weak="Bad." strong="Good." />',
    );
    expect(medianSentenceWords(outline)).toBe(4);
  });

  it('is 0 without running text', () => {
    expect(medianSentenceWords(emptyOutline)).toBe(0);
  });
});

describe('longestParagraphWords', () => {
  it('counts a paragraph over its sentences, and an item of a list on its own', () => {
    expect(longestParagraphWords(outlineOf('One. Two three.', '- one\n- two\n- three\n- four'))).toBe(3);
  });

  it('is 0 without running text', () => {
    expect(longestParagraphWords(outlineOf('## Only a heading'))).toBe(0);
  });
});

describe('countSyllables', () => {
  it.each([
    ['cat', 1],
    ['the', 1],
    ['make', 1],
    ['asked', 1],
    ['used', 1],
    ['table', 2],
    ['people', 2],
    ['wanted', 2],
    ['review', 2],
    ['pages', 2],
    ['changes', 2],
    ['pushes', 2],
    ['manager', 3],
    ['examples', 3],
    ['releases', 3],
    ['engineering', 4],
    ['responsibility', 6],
    ['Don’t', 1],
    ['HR', 1],
    ['1,600', 1],
  ])('estimates "%s" at %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('fleschReadingEase', () => {
  it('follows the published formula', () => {
    // 6 words, 6 syllables, 1 sentence.
    expect(fleschReadingEase(outlineOf('The cat sat on the mat.'))).toBeCloseTo(
      206.835 - 1.015 * 6 - 84.6,
      6,
    );
    // 7 words, 14 syllables, 2 sentences.
    const two = outlineOf('The manager wanted pages. People made examples.');
    expect(fleschReadingEase(two)).toBeCloseTo(206.835 - 1.015 * 3.5 - 84.6 * 2, 6);
  });

  it('calls short words and sentences easier', () => {
    const easy = fleschReadingEase(outlineOf('Ask her first. Then write it down.'));
    const hard = fleschReadingEase(
      outlineOf('Organisational responsibilities necessitate comprehensive documentation of expectations.'),
    );
    expect(easy).toBeGreaterThan(hard ?? Infinity);
  });

  it('is null without running text', () => {
    expect(fleschReadingEase(emptyOutline)).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { readTokens } from '#domain/resume/tokens.ts';

const [softHyphen, joiner, acute] = ['\u00ad', '\u200d', '\u0301'];

test.each<[what: string, text: string, keys: readonly string[]]>([
  ['words, figures and marks', 'Cut 3 bugs, fast!', ['cut', '3', 'bugs', ',', 'fast', '!']],
  [
    'what holds figures together',
    '1,200 on 24/7 for 5–8 at 10:30',
    '1,200 on 24/7 for 5–8 at 10:30'.split(' '),
  ],
  ['a mark that stands after a figure', '3, 4.', ['3', ',', '4', '.']],
  ['an apostrophe within a word', 'they don’t', ['they', "don't"]],
  ['a possessive ending', "the team's", ['the', 'team']],
  ['a hyphen within a word', 'on-call', ['on', 'call']],
  ['a hyphen between words', 'cut - shipped', ['cut', '-', 'shipped']],
  ['a line that breaks a word', 'develop-\n  ment', ['development']],
  ['a line that ends with a hyphen before a name', 'anti-\nJava', ['anti', '-', 'java']],
  ['soft hyphens', `de${softHyphen}vel${softHyphen}op`, ['develop']],
  ['two of them, or one after an accent', `re${softHyphen}${softHyphen}sume${acute}${joiner}s`, ['resumés']],
  ['one that stands alone', `${softHyphen} a`, ['', 'a']],
  ['letters beyond the first plane', '𝒜 😀', ['a', '😀']],
])('reads %s', (_, text, keys) => {
  expect(readTokens(text).map(({ key }) => key)).toEqual(keys);
});

test('knows where each stands', () => {
  for (const { start, end, key } of readTokens('Led 1,200 people’s on-call → 24/7.'))
    expect('Led 1,200 people’s on-call → 24/7.'.slice(start, end).toLowerCase()).toMatch(
      new RegExp(`^${RegExp.escape(key)}`, 'u'),
    );
});

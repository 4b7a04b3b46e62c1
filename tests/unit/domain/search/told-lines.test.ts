import { expect, it } from 'vitest';
import { toldLines } from '#domain/search/told-lines.ts';

it('reads what is typed and the entries that answer it, also from a file that was saved on Windows', () => {
  expect(
    toldLines(
      '\uFEFFshe cried → faqs/tears responsibilities/feedback\r\nno answer\r\nlost →  faqs/lost \r\n',
    ),
  ).toEqual([
    { text: 'she cried', answers: ['faqs/tears', 'responsibilities/feedback'] },
    { text: 'no answer', answers: [] },
    { text: 'lost', answers: ['faqs/lost'] },
  ]);
});

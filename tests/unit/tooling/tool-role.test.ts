import { describe, expect, it } from 'vitest';
import { outputOf, run, sentence } from '../../support/tool.ts';

describe('the command role', () => {
  it('reads what adverts ask for, and what repeats', async () => {
    const adverts = ['- Manage a team of five engineers', 'You manage a team of six.'];
    expect(await outputOf('role', { adverts })).toMatchObject({
      adverts: 2,
      checklist: [
        { id: 'reports', adverts: 2 },
        { id: 'how-many', adverts: 2 },
      ],
    });
  });

  it.each<[string, string, unknown]>([
    ['four adverts', 'input.adverts', { adverts: ['a', 'b', 'c', 'd'] }],
    ['none', 'input.adverts', { adverts: [] }],
    ['a text that is too long', '20000', { adverts: ['a'.repeat(20_001)] }],
    ['an unknown key', '"advert"', { adverts: ['a'], advert: 'a' }],
    ['nothing', 'empty', ''],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, output, error } = await run('role', input);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});

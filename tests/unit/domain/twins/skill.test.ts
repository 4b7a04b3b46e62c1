import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildLibrary } from '#domain/library/build-library.ts';
import { skillFiles, skillName, type SkillWords } from '#domain/twins/skill.ts';
import { skill as text } from '#strings/machine';
import { buildEntry } from '../../../support/build-entry.ts';
import { listWords, twinContextOf } from '../../../support/twins.ts';

it.each([
  ['EM Playbook', 'em-playbook'],
  ['Handbuch für Führung!', 'handbuch-fur-fuhrung'],
  ['--', 'playbook'],
  ['x'.repeat(80), 'x'.repeat(64)],
  [`${'x'.repeat(63)} y`, 'x'.repeat(63)],
])('calls the skill of “%s” %s', (site, name) => {
  expect(skillName(site)).toBe(name);
  expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
});

describe('the folder of the skill', () => {
  const words: SkillWords = {
    ...text,
    heading: text.heading('The Handbook'),
    description: text.description('The Handbook'),
    entries: (count) => text.entries(count, 'entry'),
  };
  const library = buildLibrary([
    buildEntry('themes', 'people', { title: 'People' }),
    buildEntry('faqs', 'how', { title: 'How?' }),
    buildEntry('terms', 'one-to-one'),
  ]);
  const files = skillFiles(words, listWords, twinContextOf(library));
  const skill = files.get('SKILL.md')!;

  it('keeps to the format: name, description and licence, in a short file', () => {
    const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(skill) ?? [];
    const { name, description, license, metadata } = parse(front) as Record<string, string>;
    expect(name).toBe('the-handbook');
    expect(description!.length).toBeLessThanOrEqual(1024);
    expect(description).toContain('people');
    expect(license).toBe('CC BY 4.0');
    expect(metadata).toEqual({ source: 'https://a.example/handbook/' });
    expect(body.split('\n').length).toBeLessThan(500);
  });

  it('leads to the list of every shelf, each in the folder', () => {
    const linked = Array.from(skill.matchAll(/\]\((references\/[^)]+)\)/gu), ([, path]) => path);
    expect(linked).toEqual(['references/faqs.md', 'references/terms.md']);
    expect([...files.keys()]).toEqual(['SKILL.md', ...linked]);
    expect(files.get('references/faqs.md')).toContain(
      '[How?](https://a.example/handbook/faqs/how/index.html.md)',
    );
  });
});

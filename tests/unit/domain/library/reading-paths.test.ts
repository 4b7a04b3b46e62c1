import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#domain/library/build-library.ts';
import { publishedEntries } from '#domain/library/published.ts';
import { minutesOfSteps, pathsWith, stepsOf } from '#domain/library/reading-paths.ts';
import { twin } from '#domain/twins/twin.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import { buildChecked, problemsOf } from '../../../support/build-entry.ts';
import { minimalData } from '../../../support/minimal-data.ts';
import { twinContextOf } from '../../../support/twins.ts';

const faqs = ['one', 'two', 'three', 'four', 'five'].map((id) =>
  buildChecked('faqs', id, { body: 'word '.repeat(440) }),
);
const people = buildChecked('themes', 'people');
const tool = buildChecked('tools', 'plan', { minutes: 9 });
const step = (collection: 'faqs' | 'tools', id: string) => ({
  entry: { collection, id },
  why: 'before the rest',
});
const steps = [...faqs.map(({ entry }) => step('faqs', entry.id)), step('tools', 'plan')];
const path = buildChecked('paths', 'first-week', { title: 'First week', steps });
const all = [...faqs, tool, path];
const entries = all.map(({ entry }) => entry);
const library = buildLibrary(entries);

describe('a reading path', () => {
  it('takes as long as its pages take to read, and its tools to use', () => {
    const resolved = stepsOf(path.entry, library);
    expect(resolved.map(({ minutes }) => minutes)).toEqual([2, 2, 2, 2, 2, 9]);
    expect(minutesOfSteps(resolved)).toBe(19);
  });

  it('is named on the pages that it leads to, and on no others', () => {
    expect(pathsWith(library, tool.entry)).toEqual([path.entry]);
    expect(pathsWith(library, path.entry)).toEqual([]);
  });

  it('keeps the pages it leads to from being orphans, and is none itself', () => {
    expect(problemsOf('orphan', all)).toEqual([]);
    expect(problemsOf('orphan', all.slice(0, -1))).toHaveLength(6);
  });

  it.each([
    ['nowhere', 'sixx', 'dangling-link', 'content/tools has no entry "sixx"'],
    [
      'to another collection’s page',
      'five',
      'dangling-link',
      'content/tools has no entry "five", but content/faqs has',
    ],
  ] as const)('that leads %s is told so', (_, id, kind, reason) => {
    const broken = buildChecked('paths', 'broken', { steps: [...steps.slice(0, 5), step('tools', id)] });
    expect(problemsOf(kind, [people, ...faqs, tool, broken])).toMatchObject([
      { field: 'steps[5].entry.id', reason },
    ]);
  });

  it('has no page twice, and no draft', () => {
    const twice = buildChecked('paths', 'twice', { steps: [...steps, step('faqs', 'one')] });
    expect(problemsOf('repeated-link', [...faqs, tool, twice])).toMatchObject([
      { field: 'steps[6].entry.id', reason: '"one" is a step twice' },
    ]);
    const draft = buildChecked('tools', 'plan', { draft: true });
    expect(problemsOf('link-to-draft', [...faqs, draft, path])).toMatchObject([
      { field: 'steps[5].entry.id' },
    ]);
  });

  it.each([
    ['hides the tools', ['tools'], 5],
    ['hides the answers', ['faqs'], null],
  ])('loses its hidden steps on a site that %s, and is left out where too few remain', (_, hidden, count) => {
    const shown = publishedEntries(entries, { hidden, drafts: false });
    const left = shown.find(({ collection }) => collection === 'paths');
    expect(left?.collection === 'paths' ? left.data.steps.length : null).toBe(count);
  });

  it('has a Markdown twin with its steps, reasons and minutes', () => {
    const text = twin(path.entry, null, twinContextOf(library));
    expect(text).toContain('**For:** Somebody who begins.');
    expect(text).toContain('**It takes:** 6 steps, about 19 minutes in all');
    expect(text).toContain(
      '6. [Plan](https://a.example/handbook/tools/plan/) (9 minutes): before the rest\n',
    );
  });

  it.each([
    ['four steps', { steps: steps.slice(0, 4) }, 'steps'],
    ['ten steps', { steps: Array(10).fill(steps[0]) }, 'steps'],
    [
      'a reason of thirteen words',
      { steps: [{ ...steps[0], why: 'word '.repeat(13) }, ...steps] },
      'steps.0.why',
    ],
    [
      'a step into the sources',
      { steps: [{ entry: { collection: 'sources', id: 'a' }, why: 'x' }, ...steps] },
      'steps.0.entry.collection',
    ],
    ['nobody it is for', { who: '' }, 'who'],
  ])('may not have %s', (_, changes, at) => {
    const { error } = schemaOf.paths.safeParse({ ...minimalData.paths('A path'), ...changes });
    expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([at]);
  });
});

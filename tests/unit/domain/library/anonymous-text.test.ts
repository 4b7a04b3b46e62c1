import { describe, expect, it } from 'vitest';
import { anonymousMarkdown, hideNames } from '#domain/library/anonymous-text.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const faq = (body: string, changes: object = {}) =>
  anonymousMarkdown(buildEntry('faqs', 'how-many', { body, ...changes }));
const bodyOf = (body: string) => faq(body).replace('# How many?\n\nA short answer.\n\n', '');

describe('anonymousMarkdown', () => {
  it('begins with title and short answer', () => {
    expect(faq('Text.')).toBe('# How many?\n\nA short answer.\n\nText.\n');
  });

  it('gives the steps for today before the text', () => {
    const today = { steps: ['Ask her now.', 'Write it down.'] };
    const guide = buildEntry('responsibilities', 'hiring', { today, body: 'Text.\n\n## In short' });
    expect(anonymousMarkdown(guide)).toBe(
      '# Hiring\n\nIf it is happening today:\n\n1. Ask her now.\n2. Write it down.\n\nText.\n\n## In short\n',
    );
  });

  it.each([
    ['a citation', 'They help.<Cite id="kram-1985" /> Often.', 'They help. Often.'],
    ['words to say', '<Say when="On Friday">\n\nHello.\n\n</Say>', '**On Friday:**\n\nHello.'],
    ['words to say at any time', '<Say>\n\nHello.\n\n</Say>', 'Hello.'],
    [
      'an example',
      '<Example title="A team of six">\n\nIt went well.\n\n</Example>\n\nNext.',
      '**Illustrative example: A team of six**\n\nIt went well.\n\nNext.',
    ],
    ['a checklist', '<Checklist>\n\n- one\n- two\n\n</Checklist>', '- one\n- two'],
    ['two versions', '<Compare weak="No." strong="Yes > no." />', '- Weaker: No.\n- Better: Yes > no.'],
    [
      'two versions with the reason',
      '<Compare\n  weak="No."\n  strong="Yes."\n  why="So."\n/>',
      '- Weaker: No.\n- Better: Yes.\n\nSo.',
    ],
    ['a link', 'See [the *term*](/terms/x/) and [b](https://b.example).', 'See the *term* and b.'],
    ['an unknown component', '<Carousel speed="2" />Text.', 'Text.'],
    ['line endings of Windows', 'One.\r\n\r\n\r\nTwo.', 'One.\n\nTwo.'],
  ])('writes %s plainly', (_, mdx, markdown) => {
    expect(bodyOf(mdx)).toBe(`${markdown}\n`);
  });

  it('gives a figure in words', () => {
    const alt = 'Of a hundred who apply, ten are interviewed and one starts.';
    const figures = [{ name: 'funnel', question: 'How many apply?', alt }];
    expect(faq('<Figure name="funnel" />', { figures })).toContain(`\n\n[Diagram. How many apply? ${alt}]\n`);
  });

  it('gives a comparison its table', () => {
    const comparison = buildEntry('comparisons', 'manager-and-lead', { body: '<SideBySide />' });
    expect(anonymousMarkdown(comparison)).toContain(
      '|  | Engineering manager | Tech lead |\n| --- | --- | --- |\n| Aspect 0 | One | Other |\n',
    );
  });

  it('gives a template its blank form', () => {
    const markdown = anonymousMarkdown(
      buildEntry('templates', 'plan', { body: '## How to use it\n\nWrite.' }),
    );
    expect(markdown.match(/^# /gmu)).toHaveLength(1);
    expect(markdown).toContain('Write.\n\n## Goal\n\n_One sentence._\n');
  });
});

describe('hideNames', () => {
  it.each<[string, string[], string]>([
    ['GitLab says so; gitlab is right.', ['GitLab'], '[…] says so; […] is right.'],
    ['The GitLab Handbook of GitLab.', ['GitLab', 'GitLab Handbook'], 'The […] of […].'],
    ['Gitlabs and unlabelled.', ['GitLab', 'label'], 'Gitlabs and unlabelled.'],
    ['C++ (a.b) and axb.', ['C++', 'a.b'], '[…] ([…]) and axb.'],
    ['Nothing hidden.', ['', ' '], 'Nothing hidden.'],
    ['Two names.', [' Two ', 'names'], '[…] […].'],
  ])('in "%s" hides %j', (text, names, hidden) => {
    expect(hideNames(text, names)).toBe(hidden);
  });
});

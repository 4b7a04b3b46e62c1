import { describe, expect, it } from 'vitest';
import { reportLinks } from '#domain/navigation/report-links.ts';

const page = { id: 'faqs/a-b', title: 'A & B?', url: 'https://x.example/faqs/a-b/', question: 'What?' };
const links = (repository: string, contact = '') => reportLinks({ repository, contact }, page);

describe('reportLinks', () => {
  it('opens an issue and a discussion on GitHub, with title, id and address', () => {
    const { report, discuss } = links('https://github.com/me/book.git');
    const issue = new URL(report!);
    expect(issue.origin + issue.pathname).toBe('https://github.com/me/book/issues/new');
    expect(issue.searchParams.get('title')).toBe('A & B? (faqs/a-b)');
    expect(issue.searchParams.get('body')).toContain('https://x.example/faqs/a-b/');
    const discussion = new URL(discuss!);
    expect(discussion.pathname).toBe('/me/book/discussions/new');
    expect(discussion.searchParams.get('category')).toBe('general');
  });

  it('knows the form of GitLab', () => {
    const issue = new URL(links('https://gitlab.example.com/me/book/').report!);
    expect(issue.pathname).toBe('/me/book/-/issues/new');
    expect(issue.searchParams.get('issue[title]')).toBe('A & B? (faqs/a-b)');
  });

  it('discusses in an issue where the host has no discussions', () => {
    const { report, discuss } = links('https://codeberg.org/me/book');
    expect(discuss).toBe(report);
  });

  it('writes a mail where there is no repository, and nothing where there is no address', () => {
    const { report, discuss } = links('', 'mailto:us@x.example');
    const mail = new URL(report!);
    expect(mail.protocol + mail.pathname).toBe('mailto:us@x.example');
    expect(mail.searchParams.get('subject')).toBe('A & B? (faqs/a-b)');
    expect(report).not.toContain('+');
    expect(discuss).toBeNull();
    expect(links('')).toEqual({ report: null, discuss: null });
  });
});

import { describe, expect, it } from 'vitest';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { fileText, soundBody } from '../../../support/build-entry.ts';
import {
  asPublished,
  soundFiles,
  temporaryFolder,
  writeFiles,
  type Files,
} from '../../../support/temporary-content.ts';

const list = 'content/published/terms.txt';

/** What the check says of addresses, in content whose lists are as given. */
function problemsOf(changes: Files, redirects: Readonly<Record<string, string>> = {}): string[] {
  const root = temporaryFolder();
  const files = { ...soundFiles, ...changes };
  writeFiles(root, asPublished(files));
  return checkContent(root, { redirects })
    .problems.filter(({ kind }) => kind.endsWith('-address'))
    .map(({ reason, remedy }) => `${reason}. ${remedy}`);
}
const lists = (...addresses: string[]): Files => ({ [list]: `${addresses.join('\n')}\n` });

describe('an address that was published', () => {
  it('may be sent on to a page that is there', () => {
    const moved = lists('/terms/one-to-one/', '/terms/one-on-one/');
    expect(problemsOf(moved, { '/terms/one-on-one/': '/terms/one-to-one/' })).toEqual([]);
    expect(problemsOf(moved, { '/terms/one-on-one/': '/terms/gone/' })).toEqual([
      '/terms/one-on-one/ is sent on to /terms/gone/, which is no page. Send it on to a page that is there.',
    ]);
  });

  it('is best sent on to the new page of its collection that is called much the same', () => {
    expect(problemsOf(lists('/terms/one-on-one/'))).toEqual([
      expect.stringContaining("'/terms/one-on-one/': '/terms/one-to-one/'"),
      'its address is not listed in content/published/terms.txt. Add the line /terms/one-to-one/ there: what is published stays reachable.',
    ]);
  });

  it('has no heir where nothing new is called much the same', () => {
    expect(problemsOf(lists('/terms/one-to-one/', '/terms/one-on-one/', '/terms/marquet/'))).toEqual([
      expect.stringContaining("the same question: '/terms/one-on-one/': '/…/' in"),
      expect.stringContaining("the same question: '/terms/marquet/': '/…/' in"),
    ]);
  });

  it('is lost where its page becomes a draft again', () => {
    const draft = fileText('terms', 'stand-up', { title: 'Stand-up', draft: true });
    expect(
      problemsOf({
        'content/terms/stand-up.yaml': draft,
        ...lists('/terms/one-to-one/', '/terms/stand-up/'),
      }),
    ).toEqual([
      expect.stringMatching(
        /^\/terms\/stand-up\/ was published and is a draft again\. Remove draft from content\/terms\/stand-up\.yaml, or /u,
      ),
    ]);
  });

  it('is not asked for of a source that only a draft cites, and is lost where only a draft cites it now', () => {
    const address = '/sources/lee-2001/';
    const files = {
      'content/sources/lee-2001.yaml': fileText('sources', 'lee-2001'),
      'content/terms/stand-up.yaml': fileText('terms', 'stand-up', {
        title: 'Stand-up',
        draft: true,
        sources: [{ id: 'lee-2001', claim: 'Standing is short.' }],
      }),
      ...lists('/terms/one-to-one/'),
    };
    const listed = (...addresses: string[]) =>
      problemsOf({ ...files, 'content/published/sources.txt': `${addresses.join('\n')}\n` });
    expect(listed('/sources/kram-1985/')).toEqual([]);
    expect(listed('/sources/kram-1985/', address)).toEqual([
      expect.stringContaining(
        `${address} was published and only drafts cite it now. Cite it on a page that is published, or`,
      ),
    ]);
  });

  it('is not lost where its file cannot be read, which is said of the file', () => {
    expect(
      problemsOf({ 'content/terms/one-to-one.yaml': 'title: [', ...lists('/terms/one-to-one/') }),
    ).toEqual([]);
  });

  it('may be that of a page that is no entry', () => {
    expect(problemsOf({ 'content/published/other.txt': '/gone/\n/tools/gone/worksheet/\n' })).toEqual([
      expect.stringMatching(/^\/gone\/ was published and has no page\. Restore its page in src\/pages, or /u),
      expect.stringContaining('Restore its page in src/pages'),
    ]);
  });

  it('may be written on Windows', () => {
    expect(problemsOf({ [list]: '\uFEFF/terms/one-to-one/\r\n' })).toEqual([]);
  });
});

describe('a renamed entry', () => {
  it('is what links to its old name should name, in fields and in the text', () => {
    const root = temporaryFolder();
    writeFiles(
      root,
      asPublished({
        ...soundFiles,
        'content/faqs/how-many.mdx': fileText(
          'faqs',
          'how-many',
          { terms: [{ id: 'one-on-one', why: 'for the meeting' }] },
          `${soundBody('faqs')}\nSee [one](/terms/one-on-one/).\n`,
        ),
        ...lists('/terms/one-on-one/'),
      }),
    );
    const said = checkContent(root)
      .problems.filter(({ kind }) => kind === 'dangling-link')
      .map(({ reason, remedy }) => `${reason}. ${remedy}`);
    expect(said).toEqual([
      'content/terms has no entry "one-on-one" any more. Has it been renamed? Then write "one-to-one".',
      'the link /terms/one-on-one/ leads nowhere any more. Has the page been renamed? Then write "/terms/one-to-one/".',
    ]);
  });
});

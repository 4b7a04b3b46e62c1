import { describe, expect, it } from 'vitest';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { fileText } from '../../../support/build-entry.ts';
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

  it('is best sent on to the new page of its collection', () => {
    expect(problemsOf(lists('/terms/1-to-1/'))).toEqual([
      expect.stringContaining("'/terms/1-to-1/': '/terms/one-to-one/'"),
      'its address is not listed in content/published/terms.txt. Add the line /terms/one-to-one/ there: what is published stays reachable.',
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

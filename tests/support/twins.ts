import { mdxToMdast } from 'satteri';
import { createFileUrls } from '#domain/navigation/file-urls.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import type { AnyEntry, Library } from '#domain/library/types.ts';
import type { TextNode } from '#domain/twins/text-tree.ts';
import type { TwinContext } from '#domain/twins/types.ts';
import { listWordsOf, twinWords } from '#layouts/twin-words.ts';
import * as machine from '#strings/machine';

/** A site below a base path, with the real words. */
export const twinContextOf = (library: Library, hidden: readonly string[] = []): TwinContext => ({
  library,
  site: {
    name: 'The Handbook',
    description: 'A handbook about work.',
    url: 'https://a.example',
    textLicence: 'CC BY 4.0',
    hidden,
    urls: createUrls('/handbook/'),
    files: createFileUrls('/handbook/'),
  },
  words: twinWords,
});

/** The text of a page as the site's parser reads it. */
export const treeOf = ({ body }: AnyEntry): TextNode => mdxToMdast(body) as unknown as TextNode;

export const listWords = listWordsOf('CC BY 4.0', [
  { ...machine.llms.full, path: '/handbook/llms-full.txt' },
]);

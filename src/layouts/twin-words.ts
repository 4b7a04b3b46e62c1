import { linkOf } from '#domain/library/reference.ts';
import type { ListWords } from '#domain/twins/lists.ts';
import type { TwinWords } from '#domain/twins/types.ts';
import { article, collections, prose, readingPath, related, shelfName, source, template } from '#strings';
import { factText, sourceFacts } from '#strings/facts';
import * as machine from '#strings/machine';

/** The words of a page in Markdown. */
export const twinWords: TwinWords = {
  prose: { ...prose, say: machine.twin.say, figure: machine.twin.figure },
  article,
  template,
  path: readingPath,
  source,
  related,
  twin: machine.twin,
  shelfName,
  fact: factText,
  sourceFacts: (data) => sourceFacts(data, linkOf(data)),
};

/** The words of the lists of all pages, for a text licence and with the files that stand at their end. */
export const listWordsOf = (textLicence: string, files: ListWords['files']): ListWords => ({
  notes: machine.llms.notes(textLicence),
  name: (collection) => collections[collection].name,
  lead: (collection) => collections[collection].lead,
  listOf: (count, collection) => machine.llms.listOf(count, collections[collection].one),
  files,
});

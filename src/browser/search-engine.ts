import {
  createNameFinder,
  matchingSections,
  type NameFinder,
  type NameMatch,
  type NamesAnswer,
} from '#domain/search/find-names.ts';
import { nearAddress } from '#domain/search/address.ts';
import { unpackAsked, type AskedFile, type AskedShard } from '#domain/search/asked.ts';
import {
  unpackAnswer,
  unpackNames,
  type Answer,
  type MoreNamesFile,
  type NamesFile,
  type PackedAnswer,
} from '#domain/search/names.ts';
import { countByCollection, goodMatches, isThin, lacksWords, mergeLayers } from '#domain/search/rank.ts';
import type { FoundPage } from '#domain/search/results.ts';
import { fetchJson } from './fetch-json.ts';
import { loadFullText } from './full-text.ts';
import { loadEachOnce, loadOnce } from './load-once.ts';

export interface SearchAnswer {
  /** Pages, the best first. */
  readonly pages: readonly FoundPage[];
  /** Pages found in all; those beyond `pages` are shown on demand. */
  readonly total: number;
  /** Pages shown of each collection once it is chosen; of those not chosen without what only the full text finds in them. */
  readonly counts: Readonly<Partial<Record<string, number>>>;
  /** The query that was answered, where words of it were mended; null where it was answered as typed. */
  readonly corrected: string | null;
  /** Whether the full text was searched too, could not be, or need not be. */
  readonly fullText: 'searched' | 'failed' | 'not-needed';
}

export interface SearchOptions {
  /** Most pages in the answer. */
  limit: number;
  /** Narrows it to one collection. */
  collection?: string;
  /** Takes the query as it is typed. */
  asTyped?: boolean;
  /** Searches the full text whatever the names give. */
  fullText?: boolean;
}

/** What an address that leads nowhere may have meant, ready to be shown. */
export interface Resolved {
  readonly meant: string | null;
  readonly near: readonly { url: string; title: string }[];
  readonly words: string;
}

export interface SearchEngine {
  /** Answers a query; what cannot be fetched it does without, and of the full text it says so. */
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
  /** Finds by names alone, for what is on a page already; with works by others where they are asked for. */
  findNames(query: string, options: { hasWorksByOthers: boolean }): Promise<NamesAnswer>;
  /** What was meant by an address below the base path that leads nowhere. */
  resolve(address: string): Resolved;
}

/** Loads the names of everything and the words in which people ask; the rest comes when it is needed. */
export async function loadSearchEngine(base: string): Promise<SearchEngine> {
  const getAsked = loadOnce(async () => unpackAsked(await fetchJson<AskedFile>(`${base}search/asked.json`)));
  // They are asked for together; where the words do not come, names answer alone.
  getAsked().catch(() => {});
  const file = await fetchJson<NamesFile>(`${base}search/names.json`);
  const namesAlone = createNameFinder(file);
  const getFinder = loadOnce(async () => createNameFinder(file, { asked: await getAsked() }));
  /** The finder that also knows works by others. */
  const getFuller = loadOnce(async () =>
    createNameFinder(file, {
      asked: await getAsked(),
      more: await fetchJson<MoreNamesFile>(`${base}search/more.json`),
    }),
  );
  /** A shard of what people ask by. */
  const loadShard = loadEachOnce(async (shard) => {
    const [asked, records] = await Promise.all([
      getAsked(),
      fetchJson<AskedShard>(`${base}search/asked-${shard}.json`),
    ]);
    asked.add(shard, records);
  });
  /** What a finder says, once it has what the query needs; what cannot be fetched it does without. */
  const ask = async (
    get: () => Promise<NameFinder>,
    query: string,
    options?: { corrects: boolean },
  ): Promise<NamesAnswer> => {
    const finder = await get();
    await Promise.allSettled(finder.lacks(query, options).map(loadShard));
    return finder.find(query, options);
  };
  const loadAnswers = loadEachOnce((shelf) =>
    fetchJson<readonly PackedAnswer[]>(`${base}search/answers-${shelf}.json`),
  );

  const answerAt = async (position: number): Promise<Answer> => {
    const shelf = Math.floor(position / file.perShelf);
    // A result is worth showing without it.
    const answers = await loadAnswers(shelf).catch((): PackedAnswer[] => []);
    return unpackAnswer(answers[position % file.perShelf] ?? []);
  };
  const toPage = async (
    { entry, position }: NameMatch,
    asked: Pick<NamesAnswer, 'wanted'>,
  ): Promise<FoundPage> => {
    const { answer, headings } = await answerAt(position);
    return {
      url: `${base}${entry.path}`,
      title: entry.title,
      collection: entry.collection,
      answer,
      sections: matchingSections(headings, asked).map(({ text, slug }) => ({
        title: text,
        url: `${base}${entry.path}#${slug}`,
      })),
      excerpt: null,
    };
  };
  let getFullText = loadOnce(() => loadFullText(base));

  return {
    findNames: (query, { hasWorksByOthers }) => ask(hasWorksByOthers ? getFuller : getFinder, query),
    resolve(address) {
      const titles = new Map(unpackNames(file).map(({ path, title }) => [path, title]));
      const { meant, near, words } = nearAddress(address, [...titles.keys()]);
      return {
        meant: meant === null ? null : base + meant,
        near: near.map((path) => ({ url: base + path, title: titles.get(path) ?? path })),
        words,
      };
    },
    async search(query, { limit, collection, asTyped = false, fullText: wantsFullText = false }) {
      const options = { corrects: !asTyped };
      const quick = await ask(getFinder, query, options).catch(() => namesAlone.find(query, options));
      const isEnough = !isThin(quick) && collection !== 'sources';
      const texts =
        !wantsFullText && !lacksWords(quick)
          ? null
          : getFullText().then((engine) => engine.search(quick.telling, collection));
      texts?.catch(() => {});
      const answer = isEnough ? quick : await ask(getFuller, query, options).catch(() => quick);
      const matches = goodMatches(answer.matches, collection);
      const named = await Promise.all(matches.slice(0, limit).map((match) => toPage(match, answer)));
      const byNames = {
        pages: named,
        total: matches.length,
        counts: countByCollection(answer.matches),
        corrected: answer.corrected,
      };
      if (!texts) return { ...byNames, fullText: 'not-needed' };
      try {
        const found = await texts;
        const merged = mergeLayers(
          matches.map((match) => ({ ...match, url: base + match.entry.path })),
          found.map((match) => ({ ...match, url: match.page.url })),
        );
        const pages = await Promise.all(
          merged.slice(0, limit).map(async ({ name, text }) => {
            if (!name) return text!.page;
            const page = await toPage(name, answer);
            return text && page.sections.length === 0
              ? { ...page, sections: text.page.sections, excerpt: text.page.excerpt }
              : page;
          }),
        );
        const counts = { ...byNames.counts };
        for (const { name, text } of merged)
          if (!name) counts[text!.page.collection] = (counts[text!.page.collection] ?? 0) + 1;
        return { ...byNames, pages, total: merged.length, counts, fullText: 'searched' };
      } catch {
        // An engine that lacks a part is loaded anew.
        getFullText = loadOnce(() => loadFullText(base));
        return { ...byNames, fullText: 'failed' };
      }
    },
  };
}

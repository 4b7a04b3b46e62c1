import type { Fact } from '#domain/library/facts.ts';
import type { Library } from '#domain/library/types.ts';
import type { FileUrls } from '#domain/navigation/file-urls.ts';
import type { Urls } from '#domain/navigation/urls.ts';
import type { LinkableCollection, ListedCollection } from '#schemas/collections.ts';
import type { Source } from '#schemas/source.ts';
import type { ProseWords } from './prose-markdown.ts';

/** The site that a Markdown text is taken from. */
export interface TwinSite {
  readonly name: string;
  readonly description: string;
  /** Its origin, without a path. */
  readonly url: string;
  readonly textLicence: string;
  readonly hidden: readonly string[];
  readonly urls: Urls;
  readonly files: FileUrls;
}

/** The words of the interface that also stand in Markdown. */
export interface TwinWords {
  readonly prose: ProseWords;
  readonly article: {
    readonly today: string;
    readonly todayMore: string;
    readonly shortAnswer: string;
    readonly nextStep: string;
    nextStepMinutes(minutes: number): string;
    readonly sources: string;
    readonly related: string;
    readonly alsoCalled: string;
    more(count: number): string;
  };
  readonly template: {
    readonly blank: string;
    readonly filled: string;
    readonly bad: string;
    readonly badNote: string;
  };
  readonly path: {
    readonly who: string;
    readonly takes: string;
    sum(steps: number, minutes: number): string;
  };
  readonly source: { whyItMatters(pages: number): string; readonly unpublishedYear: string };
  readonly related: Readonly<Record<'out' | 'in', Readonly<Record<LinkableCollection, string>>>>;
  readonly twin: {
    readonly ourNote: string;
    readonly question: string;
    readonly toolRuns: string;
  };
  shelfName(collection: ListedCollection): string;
  fact(fact: Fact): { label: string; value: string };
  sourceFacts(source: Source): readonly { label: string; value: string }[];
}

/** What every Markdown text of an entry is made from. */
export interface TwinContext {
  readonly library: Library;
  readonly site: TwinSite;
  readonly words: TwinWords;
}

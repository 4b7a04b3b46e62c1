/** A query with the pages that are right, by address: 2 is the page, 1 helps. */
export interface Query {
  readonly query: string;
  readonly kind: string;
  readonly set: 'tune' | 'held' | 'strangers';
  readonly right: Readonly<Record<string, number>>;
  /** Its pages are being written: it is not measured yet. */
  readonly later?: boolean;
}

/** What a search engine gave for a query: addresses, the best first. */
export type Ranking = readonly string[];

export interface Figures {
  readonly queries: number;
  /** Share of queries with a page of grade 2 first, and among the first three. */
  readonly success1: number;
  readonly success3: number;
  /** Mean of 1 / rank of the first page of grade 2 among ten. */
  readonly mrr: number;
  /** Normalised discounted cumulative gain over five results, with the grades as gains. */
  readonly ndcg5: number;
  /** Share of queries that found nothing at all. */
  readonly nothing: number;
}

const discounted = (grades: readonly number[]): number =>
  grades.slice(0, 5).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

/** The figures over some queries with what was found for each. */
export function figuresOf(pairs: readonly (readonly [Query, Ranking])[]): Figures {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranks = pairs.map(([{ right }, found]) => found.slice(0, 10).findIndex((url) => right[url] === 2));
  return {
    queries: pairs.length,
    success1: mean(ranks.map((rank) => (rank === 0 ? 1 : 0))),
    success3: mean(ranks.map((rank) => (rank >= 0 && rank < 3 ? 1 : 0))),
    mrr: mean(ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)))),
    ndcg5: mean(
      pairs.map(([{ right }, found]) => {
        const best = discounted(Object.values(right).sort((one, other) => other - one));
        return best === 0 ? 0 : discounted(found.map((url) => right[url] ?? 0)) / best;
      }),
    ),
    nothing: mean(pairs.map(([, found]) => (found.length === 0 ? 1 : 0))),
  };
}

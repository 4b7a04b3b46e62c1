import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNameFinder } from '#domain/search/find-names.ts';
import { shardCount, type AskedFile, type AskedShard } from '#domain/search/asked.ts';
import { unpackNames, type MoreNamesFile, type NamesFile } from '#domain/search/names.ts';
import { goodMatches, isThin } from '#domain/search/rank.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { readPages } from '#tooling/built-pages.ts';
import { wholeAsked } from '../support/asked.ts';

const root = join(import.meta.dirname, '../..');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, 'dist/search', file), 'utf8')) as T;
const names = read<NamesFile>('names.json');
const more = read<MoreNamesFile>('more.json');
const asked = wholeAsked({
  file: read<AskedFile>('asked.json'),
  shards: Array.from({ length: shardCount }, (_, shard) => read<AskedShard>(`asked-${shard}.json`)),
});
const quick = createNameFinder(names, { asked });
const fuller = createNameFinder(names, { asked, more });

/** The paths a reader gets by names, the best first. */
const found = (query: string): string[] => {
  const first = quick.find(query);
  const answer = isThin(first) ? fuller.find(query) : first;
  return goodMatches(answer.matches).map(({ entry }) => entry.path);
};

const { entries } = checkContent(root);
const named = entries
  .map(({ entry }) => entry)
  .filter((entry) => 'aliases' in entry.data && entry.data.aliases.length > 0);

describe('search by names', () => {
  it('knows every page of the site', () => {
    const paths = new Set(unpackNames(names, more).map(({ path }) => path));
    const missing = readPages(join(root, 'dist'))
      .map(({ path }) => path)
      .filter((path) => !['', '404.html', 'search/'].includes(path) && !paths.has(path));
    expect(missing).toEqual([]);
  });

  it('finds each entry by each of its aliases, among the first three', () => {
    const misses = named.flatMap((entry) => {
      const path = `${entry.collection}/${entry.id}/`;
      const { aliases } = entry.data as { aliases: readonly string[] };
      return aliases
        .filter((alias) => !found(alias).slice(0, 3).includes(path))
        .map((alias) => `${path}: ${alias} → ${found(alias).slice(0, 3).join(' ')}`);
    });
    expect(misses).toEqual([]);
  });

  it('finds each entry by its title, and a tool first', () => {
    const misses = entries.flatMap(({ entry }) => {
      const path = `${entry.collection}/${entry.id}/`;
      if (!('title' in entry.data) || !unpackNames(names).some((own) => own.path === path)) return [];
      const place = found(entry.data.title).indexOf(path);
      return place < 0 || place > (entry.collection === 'tools' ? 0 : 2) ? [`${path}: ${place}`] : [];
    });
    expect(misses).toEqual([]);
  });

  it.each(['asdfgh', 'qwertz uiop', 'xyzzy'])('finds nothing for %s', (query) => {
    expect(found(query)).toEqual([]);
  });
});

import { unpackAsked, type AskedIndex } from '#domain/search/asked.ts';
import type { PackedAsked } from '#domain/search/pack-asked.ts';

/** What people ask by, with all its shards. */
export function wholeAsked({ file, shards }: PackedAsked): AskedIndex {
  const asked = unpackAsked(file);
  shards.forEach((records, shard) => asked.add(shard, records));
  return asked;
}

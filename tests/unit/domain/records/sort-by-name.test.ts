import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByName } from '#domain/records/sort-by-name.ts';

const record = fc.record({
  id: fc.nat({ max: 9 }).map(String),
  name: fc.constantFrom('Öl', 'ol', 'a', 'Z', ''),
});
const list = fc.uniqueArray(record, { selector: ({ id }) => id });
/** What happens to a list: a record is written anew, renamed, taken away or added. */
const change = fc.tuple(fc.constantFrom('write', 'rename', 'remove', 'add'), fc.nat(), record);

it('sorts by name, then by id, whatever has changed since it sorted last', () => {
  fc.assert(
    fc.property(list, fc.array(change), (start, changes) => {
      let records: { readonly id: string; readonly name: string }[] = start;
      let last = sortByName(records, null);
      for (const [what, number, other] of changes) {
        const place = number % Math.max(1, records.length);
        const old = records[place];
        if (what === 'add') records = [...records.filter(({ id }) => id !== other.id), other];
        else if (old && what === 'remove') records = records.toSpliced(place, 1);
        else if (old)
          records = records.with(place, { ...old, ...(what === 'rename' && { name: other.name }) });
        last = sortByName(records, last);
        const anew = sortByName(records, null).sorted;
        expect(last.sorted).toEqual(anew);
        // The very records that were given, and not older ones.
        expect(last.sorted.every((each, index) => each === anew[index])).toBe(true);
      }
    }),
  );
});

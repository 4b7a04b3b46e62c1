import type { CheckedEntry } from '#domain/library/checked-entry.ts';

/** An address outside the site, and every place that links to it as `file:line`. */
export interface ExternalLink {
  readonly address: string;
  readonly uses: readonly string[];
}

interface Found {
  readonly address: string;
  readonly line: number;
}

/** The addresses in an entry's data: whole texts that are one, and DOIs. */
function addressesIn(value: unknown, path: readonly (string | number)[], { lineOf }: CheckedEntry): Found[] {
  const visit = (inner: unknown, place: readonly (string | number)[]): Found[] => {
    if (typeof inner === 'string') {
      const address = place.at(-1) === 'doi' ? `https://doi.org/${inner}` : inner;
      return /^https?:\/\/\S+$/u.test(address) ? [{ address, line: lineOf(place) }] : [];
    }
    if (Array.isArray(inner)) return inner.flatMap((item: unknown, index) => visit(item, [...place, index]));
    if (inner === null || typeof inner !== 'object') return [];
    return Object.entries(inner).flatMap(([key, item]) => visit(item, [...place, key]));
  };
  return visit(value, path);
}

/** Every external link of the content once, by address without its fragment, which no host is sent. */
export function collectLinks(entries: readonly CheckedEntry[]): ExternalLink[] {
  const uses = new Map<string, Set<string>>();
  for (const checked of entries) {
    const inText = checked.outline.links
      .filter(({ href }) => /^https?:/u.test(href))
      .map(({ href, line }) => ({ address: href, line }));
    for (const { address, line } of [...addressesIn(checked.entry.data, [], checked), ...inText]) {
      const [asked = address] = address.split('#');
      uses.set(asked, (uses.get(asked) ?? new Set()).add(`${checked.file}:${line}`));
    }
  }
  return [...uses]
    .map(([address, places]) => ({ address, uses: [...places] }))
    .sort((a, b) => a.address.localeCompare(b.address));
}

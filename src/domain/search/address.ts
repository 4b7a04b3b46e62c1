import { collectionNames } from '#schemas/collections.ts';
import { editDistance } from './spelling.ts';

/** What an address that leads nowhere may have meant. */
export interface NearAddress {
  /** The one page it can only mean, but for case, signs and percent-encoding, with the fragment that was stuck in it. */
  readonly meant: string | null;
  /** Pages whose addresses are near, the nearest first. */
  readonly near: readonly string[];
  /** The words of the address, to search for. */
  readonly words: string;
}

/** Names of shelves that people write, beside the true ones. */
const shelfNames: Readonly<Record<string, string>> = {
  faq: 'faqs',
  questions: 'questions',
  answers: 'faqs',
  guides: 'responsibilities',
  guide: 'responsibilities',
  glossary: 'terms',
  methods: 'frameworks',
  forms: 'templates',
  interviews: 'questions',
  assessment: 'tools/readiness',
  roles: 'comparisons',
  all: 'index',
  sitemap: 'index',
  'site-map': 'index',
  'a-z': 'index',
  'a-to-z': 'index',
};

/** Most letters by which a part of an address may differ and still be near. */
const slips = (part: string): number => (part.length < 6 ? 1 : part.length < 12 ? 2 : 3);

/** Percent-encoding undone, twice at most, since some senders encode what is encoded; malformed ones stay as they are. */
function decoded(address: string): string {
  let text = address;
  for (let time = 0; time < 2; time++)
    try {
      text = decodeURIComponent(text);
    } catch {
      return text;
    }
  return text;
}

/** A path in small letters, without the signs that stick to it in a sentence, and with one slash at its end. */
function plainPath(path: string): string {
  const parts = path
    .toLowerCase()
    .replace(/\.(?:html?|mdx?|php)$/u, '')
    .split('/')
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/[\s_]+/gu, '-'))
    .filter((part) => part !== '' && part !== 'index');
  return parts.length === 0 ? '' : `${parts.join('/')}/`;
}

/** The shelf that was meant by a first part of an address. */
function shelfOf(part: string): string | null {
  if ((collectionNames as readonly string[]).includes(part)) return part;
  if (shelfNames[part]) return shelfNames[part];
  return (
    collectionNames
      .map((name) => ({ name, distance: editDistance(part, name, slips(name)) }))
      .filter(({ name, distance }) => distance <= slips(name))
      .sort((one, other) => one.distance - other.distance)[0]?.name ?? null
  );
}

/**
 * What was meant by an address below the base path that leads nowhere. `known` are the paths of all pages, as
 * `frameworks/sbi/`.
 */
export function nearAddress(address: string, known: readonly string[]): NearAddress {
  const [path = '', ...fragment] = decoded(address).split('#');
  const plain = plainPath(path);
  const hash = fragment.length > 0 ? `#${fragment.join('#')}` : '';
  const parts = plain.split('/').filter(Boolean);
  const words = parts.at(-1)?.replaceAll('-', ' ') ?? '';
  if (known.includes(plain)) return { meant: plain + hash, near: [plain], words };

  const shelf = shelfOf(parts[0] ?? '');
  const rest = parts.slice(1).join('/');
  const target = shelf && rest ? `${shelf}/${rest}/` : null;
  if (target && known.includes(target)) return { meant: target + hash, near: [target], words };
  const last = parts.at(-1) ?? '';
  const neighbours = known
    .map((candidate) => {
      const own = candidate.split('/').filter(Boolean);
      const distance = editDistance(last, own.at(-1) ?? '', slips(last));
      return {
        candidate,
        distance: distance + (own[0] === shelf ? 0 : 0.5),
        isNear: distance <= slips(last),
      };
    })
    .filter(({ isNear }) => isNear)
    .sort((one, other) => one.distance - other.distance)
    .map(({ candidate }) => candidate);
  const hub = shelf && known.includes(`${shelf}/`) ? [`${shelf}/`] : [];
  return { meant: null, near: [...new Set([...neighbours.slice(0, 3), ...hub])], words };
}

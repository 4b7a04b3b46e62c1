import type { Attempt, PeerReply, PeerRequest } from './attempt-records.ts';
import { oncePer } from '../once-per.ts';
import type {
  Bullet,
  Capacity,
  Dora,
  EvidenceItem,
  Funnel,
  Offer,
  Plan,
  PromotionCase,
  ReadingMark,
  RoleFit,
  RoleTarget,
  Story,
} from './toolkit-records.ts';

/** What the store knows of one list of records. */
interface Row<Tool extends string, T> {
  /** The tool it belongs to: its id in `content/tools`. */
  readonly tool: Tool;
  /** The list without records; its type is that of the records. */
  readonly empty: readonly T[];
  /** True where its records hold free text: a full store takes no more of it. Answers are small and always taken. */
  readonly isText?: true;
  /** Whether a record is confidential: a partial export leaves it out unless it is asked for. */
  readonly isConfidential?: (record: T, evidence: readonly Evidence[]) => boolean;
}

type Evidence = Pick<EvidenceItem, 'id' | 'confidential'>;

/** A row about records of type `T`; called twice, since the compiler finds out the tool by itself. */
const listOf =
  <T>() =>
  <const Tool extends string>(row: Omit<Row<Tool, T>, 'empty'>): Row<Tool, T> => ({ empty: [], ...row });

/** What each example says of itself, by its id. */
const marksOf = oncePer(
  (evidence: readonly Evidence[]): ReadonlyMap<string, boolean> =>
    new Map(evidence.map(({ id, confidential }) => [id, confidential])),
);

/**
 * Whether a story or a bullet was made from an example that is marked as confidential; they carry no mark of their
 * own. An example that is gone may have been, and counts as such.
 */
export const isFromConfidential = (
  { evidenceIds }: { readonly evidenceIds: readonly string[] },
  evidence: readonly Evidence[],
): boolean => {
  const marks = marksOf(evidence);
  return evidenceIds.some((id) => marks.get(id) ?? true);
};

/**
 * Every list of the store, in the order of an export: the one place where a list is registered. Types, the empty store,
 * storage, export, import, the data page and the toolbox follow from it. A new list is a row here, its check in
 * `schema.ts` and its name in the strings; the compiler asks for both.
 */
export const recordTable = {
  attempts: listOf<Attempt>()({ tool: 'readiness' }),
  peers: listOf<PeerReply>()({ tool: 'readiness' }),
  requests: listOf<PeerRequest>()({ tool: 'readiness' }),
  evidence: listOf<EvidenceItem>()({
    tool: 'portfolio',
    isText: true,
    isConfidential: ({ confidential }) => confidential,
  }),
  plans: listOf<Plan>()({ tool: 'plan', isText: true }),
  stories: listOf<Story>()({ tool: 'stories', isText: true, isConfidential: isFromConfidential }),
  bullets: listOf<Bullet>()({ tool: 'resume', isText: true, isConfidential: isFromConfidential }),
  roleFit: listOf<RoleFit>()({ tool: 'role-fit' }),
  capacity: listOf<Capacity>()({ tool: 'capacity' }),
  offers: listOf<Offer>()({ tool: 'salary' }),
  dora: listOf<Dora>()({ tool: 'dora' }),
  funnels: listOf<Funnel>()({ tool: 'hiring-funnel' }),
  cases: listOf<PromotionCase>()({ tool: 'portfolio', isText: true, isConfidential: isFromConfidential }),
  targets: listOf<RoleTarget>()({ tool: 'plan', isText: true }),
  reading: listOf<ReadingMark>()({ tool: 'reading' }),
};

type Table = typeof recordTable;
export type RecordType = keyof Table;
export type RecordOf<T extends RecordType> = Table[T]['empty'][number];

/** The lists of the store: one object store each in the browser. */
export type RecordLists = { readonly [T in RecordType]: Table[T]['empty'] };

/** The tools that keep records. */
export type RecordTool = Table[RecordType]['tool'];

/** All lists of the store, in the order of an export. */
export const recordTypes = Object.keys(recordTable) as RecordType[];

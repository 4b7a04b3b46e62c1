import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import type { IsoTime } from '../records/timed.ts';
import type { EvidenceItem } from '../records/toolkit-records.ts';

/** Whether someone has written something; blanks are nothing. */
export const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** An example of which nothing is written yet. */
export const startItem = (id: string, area: EvidenceArea, time: IsoTime): EvidenceItem => ({
  id,
  title: '',
  area,
  competencies: [],
  itemIds: [],
  situation: '',
  action: '',
  result: '',
  confidential: false,
  status: 'draft',
  createdAt: time,
  updatedAt: time,
});

type Group = 'when' | 'measure' | 'scope';
/** Some details of a group; undefined or empty where they are taken out. */
type Details<G extends Group> = {
  [K in keyof NonNullable<EvidenceItem[G]>]?: NonNullable<EvidenceItem[G]>[K] | undefined;
};

/** The example with some of its period, measure or reach changed. What is emptied is left out, as it is stored. */
export function withDetails<G extends Group>(
  item: EvidenceItem,
  group: G,
  details: Details<G>,
): EvidenceItem {
  const { [group]: before, ...rest } = item;
  const kept = Object.entries({ ...before, ...details }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return (kept.length > 0 ? { ...rest, [group]: Object.fromEntries(kept) } : rest) as EvidenceItem;
}

/**
 * The examples that may leave the browser: confidential ones only where the person says so (see
 * src/domain/records/README.md#confidential-items).
 */
export const shareable = (
  items: readonly EvidenceItem[],
  includesConfidential: boolean,
): readonly EvidenceItem[] => items.filter(({ confidential }) => includesConfidential || !confidential);

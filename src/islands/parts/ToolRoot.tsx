import type { ComponentChildren, VNode } from 'preact';
import type { Records } from '#browser/records/records.ts';
import type { Store } from '#domain/records/types.ts';
import { save, wait } from '#strings/tools';
import { Later } from './Later.tsx';
import { stopSecondPress } from './once.ts';
import { useRecords } from './use-records.ts';

/** What every tool's page gives its tool. */
export interface ToolPlace {
  /** The site's base path: it names the database and starts every address. */
  readonly base: string;
  /** The address of the tool on paper. */
  readonly worksheet: string;
  readonly dataPage: string;
}

export interface Opened {
  readonly records: Records;
  readonly store: Store;
}

interface Frame {
  name: string;
  /** Which page of the tool is shown, for styles. */
  page?: string;
  /** What the address ends in where that names no page of the tool; else empty. */
  lost: string;
  children: (opened: Opened) => ComponentChildren;
}
/** Until the records are open: the way to the worksheet, or what the tool shows itself. */
type Props = Frame &
  ({ place: ToolPlace; served?: VNode } | { place: Pick<ToolPlace, 'base'>; served: VNode });

/**
 * The frame of a tool: opens the reader's records, says when they cannot be kept, and where they are. As it is
 * served it holds the way to the worksheet, shown where the script does not start within four seconds.
 */
export function ToolRoot(props: Props) {
  const { name, place, page, lost, children, served } = props;
  const opened = useRecords(place.base);
  return (
    <div
      class="tool"
      data-tool={name}
      data-page={page}
      data-started={opened ? '' : undefined}
      onClickCapture={stopSecondPress}
      onKeyDownCapture={stopSecondPress}
    >
      {opened && (opened.records.trouble() !== null || opened.records.setAside().length > 0) && (
        <Later load={() => import('./StorageNotice.tsx')}>
          {({ StorageNotice }) => <StorageNotice records={opened.records} />}
        </Later>
      )}
      {lost && <Later load={() => import('./Lost.tsx')}>{({ Lost }) => <Lost end={lost} />}</Later>}
      {opened ? children(opened) : (served ?? <Waiting {...(place as ToolPlace)} />)}
      {opened && 'dataPage' in place && <StoredHere {...place} />}
    </div>
  );
}

/** Shown where the script does not start within four seconds. */
const Waiting = ({ worksheet }: ToolPlace) => (
  <p class="waiting">
    {wait.notStarted} <a href={worksheet}>{wait.worksheet}</a>.
  </p>
);

const StoredHere = ({ dataPage }: ToolPlace) => (
  <p class="small stored-here no-print">
    {save.storedHere} <a href={dataPage}>{save.seeData}</a>
  </p>
);

import type { ComponentChildren } from 'preact';
import type { Records } from '#browser/records/records.ts';
import type { Store } from '#domain/records/types.ts';
import { save, wait } from '#strings/tools';
import { StorageNotice } from './StorageNotice.tsx';
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

interface Props {
  name: string;
  place: ToolPlace;
  children: (opened: Opened) => ComponentChildren;
}

/**
 * The frame of a tool: opens the reader's records, says when they cannot be kept, and where they are. As it is
 * served it holds the way to the worksheet, shown where the script does not start within four seconds.
 */
export function ToolRoot({ name, place, children }: Props) {
  const opened = useRecords(place.base);
  return (
    <div class="tool" data-tool={name} data-started={opened ? '' : undefined}>
      {opened ? (
        <>
          <StorageNotice records={opened.records} />
          {children(opened)}
          <p class="small stored-here no-print">
            {save.storedHere} <a href={place.dataPage}>{save.seeData}</a>
          </p>
        </>
      ) : (
        <p class="waiting">
          {wait.notStarted} <a href={place.worksheet}>{wait.worksheet}</a>.
        </p>
      )}
    </div>
  );
}

import { inGroups, onShelf, type CollectionGroup, type ListedCollection } from '#schemas/collections.ts';
import { site } from '#site';
import { aToZ, changes, chrome, shelfName } from '#strings';
import { say } from '#strings/say';
import { urls } from '#urls';

/** A place that menu, footer and home page list. */
export interface Place {
  readonly href: string;
  /** What it is called in the header, where room is short, and elsewhere. */
  readonly text: string;
  readonly title: string;
  /** The collection it is the shelf of; null where it is none. */
  readonly shelf: ListedCollection | null;
  /** Whether it stands in the row of the header. */
  readonly isInRow: boolean;
}

const noShelf = (href: string, title: string, isInRow = false, text = title): Place => ({
  href,
  text,
  title,
  shelf: null,
  isInRow,
});
/** Places that are no shelf, in the group in which they are listed. */
const besidesShelves: Readonly<Partial<Record<CollectionGroup, readonly Place[]>>> = {
  do: [noShelf(urls.say(), say.title)],
  become: [noShelf(urls.entry({ collection: 'tools', id: 'readiness' }), chrome.selfAssessment, true)],
  about: [noShelf(urls.changes, changes.title), noShelf(urls.index, aToZ.title, true, aToZ.all)],
};

const row = onShelf('header', site.hidden);

/** Everything that is listed on every page, in its groups: those of the header's row first. */
export const placesInGroups: readonly { group: CollectionGroup; places: readonly Place[] }[] = inGroups(
  site.hidden,
).map(({ group, collections }) => {
  const own = [
    ...collections.map((id): Place => ({
      href: urls.hub(id),
      text: shelfName(id),
      title: shelfName(id),
      shelf: id,
      isInRow: row.includes(id),
    })),
    ...(besidesShelves[group] ?? []),
  ];
  return {
    group,
    places: [...own.filter(({ isInRow }) => isInRow), ...own.filter(({ isInRow }) => !isInRow)],
  };
});

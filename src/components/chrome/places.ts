import { inGroups, onShelf, type CollectionGroup } from '#schemas/collections.ts';
import { site } from '#site';
import { aToZ, changes, chrome, shelfName } from '#strings';
import { say } from '#strings/say';
import { urls } from '#urls';

/** A place that menu and footer list. */
export interface Place {
  readonly href: string;
  readonly text: string;
  /** Whether it stands in the row of the header. */
  readonly isInRow: boolean;
}

/** Places that are no shelf, in the group in which they are listed. */
const besidesShelves: Readonly<Partial<Record<CollectionGroup, readonly Place[]>>> = {
  do: [{ href: urls.say(), text: say.title, isInRow: false }],
  become: [
    {
      href: urls.entry({ collection: 'tools', id: 'readiness' }),
      text: chrome.selfAssessment,
      isInRow: true,
    },
  ],
  about: [
    { href: urls.changes, text: changes.title, isInRow: false },
    { href: urls.index, text: aToZ.all, isInRow: true },
  ],
};

const row = onShelf('header', site.hidden);

/** Everything that is listed on every page, in its groups: those of the header's row first. */
export const placesInGroups: readonly { group: CollectionGroup; places: readonly Place[] }[] = inGroups(
  site.hidden,
).map(({ group, collections }) => {
  const own = [
    ...collections.map((id) => ({ href: urls.hub(id), text: shelfName(id), isInRow: row.includes(id) })),
    ...(besidesShelves[group] ?? []),
  ];
  return {
    group,
    places: [...own.filter(({ isInRow }) => isInRow), ...own.filter(({ isInRow }) => !isInRow)],
  };
});

import { useState } from 'preact/hooks';
import { newest } from '#domain/records/timed.ts';
import type { Offer } from '#domain/records/toolkit-records.ts';
import { createId, now } from '#browser/records/new-record.ts';
import { useSaving } from '../parts/SaveNotice.tsx';
import type { Opened } from '../parts/ToolRoot.tsx';
import { newName } from './say-offer.ts';

/** A new offer. It is named at once: a number by its place would change when another is saved. */
const createOffer = (offers: readonly Offer[], like?: Offer): Offer => ({
  id: createId(),
  name: newName(offers),
  level: like?.level ?? 'first',
  tier: like?.tier ?? 'mid',
  base: 0,
  bonus: 0,
  stock: 0,
  signOn: 0,
  years: 1,
  updatedAt: now(),
});

const place = (offers: readonly Offer[], offer: Offer): Offer[] =>
  offers.some(({ id }) => id === offer.id)
    ? offers.map((each) => (each.id === offer.id ? offer : each))
    : [...offers, offer];

/** The offers on the page: saved ones from the records, others in memory only; there is always one to fill in. */
export function useOffers({ records, store }: Opened) {
  const [blank] = useState(() => createOffer([]));
  const [inMemory, setInMemory] = useState<readonly Offer[]>([]);
  const [chosenId, setChosenId] = useState(() => newest(store.offers)?.id ?? '');
  const isSaved = ({ id }: Offer): boolean => store.offers.some((each) => each.id === id);
  /** Saved, and not only until the page is left. */
  const isKept = (offer: Offer): boolean => isSaved(offer) && records.trouble() === null;
  const all = [...store.offers, ...inMemory.filter((offer) => !isSaved(offer))];
  const offers = all.length > 0 ? all : [blank];
  const chosen = offers.find(({ id }) => id === chosenId) ?? offers[0] ?? blank;

  const saving = useSaving(records);
  const save = (offer: Offer, creates: boolean) =>
    records.save('offers', { ...offer, updatedAt: now() }, { creates });
  const keep = (offer: Offer) => void saving.watch(save(offer, true));
  const change = (offer: Offer) => {
    if (isSaved(offer)) void saving.watch(save(offer, false));
    else setInMemory(place(inMemory, offer));
  };
  const add = () => {
    const offer = createOffer(offers, chosen);
    // The blank one stays on the page beside the new one.
    setInMemory([...(all.length > 0 ? inMemory : [blank]), offer]);
    setChosenId(offer.id);
  };
  /** Takes an offer away, and gives what brings it back. */
  const remove = (offer: Offer): (() => Promise<boolean>) => {
    const wasSaved = isSaved(offer);
    if (wasSaved) void records.remove('offers', offer);
    setInMemory((current) => current.filter(({ id }) => id !== offer.id));
    return async () => {
      setChosenId(offer.id);
      if (wasSaved) return save(offer, true);
      setInMemory((current) => place(current, offer));
      return true;
    };
  };
  return { offers, chosen, isSaved, isKept, saving, change, keep, add, remove, choose: setChosenId };
}

import { cslItem } from '#domain/data/csl.ts';
import type { DataSite } from '#domain/data/collection-data.ts';
import { absolute } from '#domain/twins/addresses.ts';
import { getLibrary } from '#library';
import { collectionNames, type CollectionName } from '#schemas/collections.ts';
import { site } from '#site';
import { collections } from '#strings';
import { fileUrls, urls } from '#urls';
import { twinSite } from './twin.ts';

const addressOf = (path: string) => absolute(twinSite, path);

/** The frame of the published data: the site it comes from, and its addresses. */
export const dataSite: DataSite = {
  name: site.name,
  licence: { name: site.textLicence, url: site.textLicenceUrl },
  page: (entry) => addressOf(urls.entry(entry)),
  twin: (entry) => addressOf(fileUrls.twin(urls.entry(entry))),
  file: (name) => addressOf(fileUrls.data(name)),
};

/** The collections of this site, with what readers call them. */
export const dataCollections = collectionNames
  .filter((name) => !site.hidden.includes(name))
  .map((collection: CollectionName) => ({ collection, name: collections[collection].name }));

/** Every source as CSL-JSON. */
export const cslItems = async () =>
  (await getLibrary()).all('sources').map(({ id, data }) => cslItem(id, data));

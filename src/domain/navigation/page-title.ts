/** Longest title that search engines show whole. */
const longestTitle = 60;

interface Titled {
  title: string;
  shortTitle?: string | undefined;
}

/**
 * The title of a browser tab: "title · collection · site", or without a collection "title · site". The short
 * title stands in where the long one would pass 60 characters; then the site's name is left out.
 */
export function pageTitle(
  { title, shortTitle = title }: Titled,
  collection: string | null,
  siteName: string,
): string {
  const withCollection = (name: string) => (collection ? [name, collection] : [name]);
  const candidates = [
    [...withCollection(title), siteName],
    [...withCollection(shortTitle), siteName],
    withCollection(title),
    withCollection(shortTitle),
    [shortTitle],
  ].map((parts) => parts.join(' · '));
  return candidates.find((candidate) => candidate.length <= longestTitle) ?? shortTitle;
}

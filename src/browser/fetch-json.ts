/** Fetches a file of the site. Rejects where it does not come; what is in it is taken for what the build has written. */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

const files = new Map<string, Promise<unknown>>();

/** The same once per page; a failure is forgotten, so that trying again works. */
export function fetchJsonOnce<T>(url: string): Promise<T> {
  const file = files.get(url) ?? fetchJson(url);
  files.set(url, file);
  file.catch(() => files.delete(url));
  return file as Promise<T>;
}

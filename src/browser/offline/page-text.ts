/** The HTML of a page of this site as it is published now, or else as it is kept on this device; null where neither can be had. */
export async function pageText(address: string): Promise<string | null> {
  const answer = await fetch(address).catch(() => null);
  if (answer?.ok && !answer.redirected) return answer.text();
  const kept = 'caches' in globalThis ? await caches.match(address) : undefined;
  return kept ? kept.text() : null;
}

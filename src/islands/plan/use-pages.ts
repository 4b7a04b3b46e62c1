import { useEffect, useState } from 'preact/hooks';
import { namesUnknown, type Links, type Pages } from '#domain/plan/guide-of.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import type { SavedTask } from '#domain/records/toolkit-records.ts';

let fetched: Promise<Pages> | undefined;

async function fetchPages(base: string): Promise<Pages> {
  const response = await fetch(createUrls(base).toolData('plan', 'pages'));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Set((await response.json()) as string[]);
}

/** The pages that exist; null until they are known, which only a task that leads to a page of its own asks for. */
export function usePages(base: string, tasks: readonly SavedTask[], links: Links): Pages | null {
  const [pages, setPages] = useState<Pages | null>(null);
  const asks = tasks.some((task) => namesUnknown(task, links));
  useEffect(() => {
    if (!asks) return;
    fetched ??= fetchPages(base);
    fetched.then(setPages, () => (fetched = undefined));
  }, [asks, base]);
  return pages;
}

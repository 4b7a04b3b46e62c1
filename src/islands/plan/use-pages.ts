import { useEffect, useState } from 'preact/hooks';
import { fetchJsonOnce } from '#browser/fetch-json.ts';
import { namesUnknown, type Links, type Pages } from '#domain/plan/guide-of.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import type { SavedTask } from '#domain/records/toolkit-records.ts';

/** The pages that exist; null until they are known, which only a task that leads to a page of its own asks for. */
export function usePages(base: string, tasks: readonly SavedTask[], links: Links): Pages | null {
  const [pages, setPages] = useState<Pages | null>(null);
  const asks = tasks.some((task) => namesUnknown(task, links));
  useEffect(() => {
    if (!asks) return;
    fetchJsonOnce<string[]>(createUrls(base).toolData('plan', 'pages')).then(
      (paths) => setPages(new Set(paths)),
      () => undefined,
    );
  }, [asks, base]);
  return pages;
}

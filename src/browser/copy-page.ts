import { prose } from '#strings';
import { sayOn } from './copy-text.ts';

const textAt = async (href: string): Promise<string | null> => {
  try {
    const response = await fetch(href);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
};

/** Copies the file a link leads to, and says so on the link. Where the clipboard is closed it follows the link. */
export async function copyPage(link: HTMLAnchorElement): Promise<void> {
  // Before the change, or nothing is announced.
  link.setAttribute('aria-live', 'polite');
  const text = await textAt(link.href);
  // Without a network the link would leave the page for an error.
  if (text === null) return sayOn(link, prose.copyFailed);
  try {
    await navigator.clipboard.writeText(text);
    sayOn(link, prose.copied);
  } catch {
    location.assign(link.href);
  }
}

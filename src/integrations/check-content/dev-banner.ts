/** Only while developing: shows the problems of the content of this page above it, in the words of the content check. */
const id = 'content-problems';

async function showProblems(): Promise<void> {
  const root = document.documentElement.dataset['base'] ?? '/';
  const answer = await fetch(
    `${root}${id}/?path=${encodeURIComponent(location.pathname.slice(root.length - 1))}`,
  );
  const text = answer.ok ? await answer.text() : '';
  document.getElementById(id)?.remove();
  if (!text) return;
  const banner = document.createElement('pre');
  banner.id = id;
  banner.setAttribute('role', 'alert');
  banner.style.cssText =
    'margin:0;padding:1rem;white-space:pre-wrap;font:14px/1.5 monospace;color:#fff;background:#8a1f11';
  banner.textContent = text;
  document.body.prepend(banner);
}

void showProblems();
import.meta.hot?.on(id, () => void showProblems());

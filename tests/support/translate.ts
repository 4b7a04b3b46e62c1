/**
 * Does to a part of a page what browsers' translators do: each text gives way to nested elements that hold its
 * translation. Written to run inside a page too, so it needs nothing from outside.
 */
export function translate(root: Element): void {
  const walker = document.createTreeWalker(root, 4 /* text */);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const { parentElement: parent } = text;
    if (!parent || !text.data.trim() || parent.closest('script,style,font,textarea,svg')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = text.data;
    outer.append(inner);
    parent.replaceChild(outer, text);
  }
}

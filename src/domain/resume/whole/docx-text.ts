/** What of a document is read, in characters of its XML: longer ones are no résumés. */
export const maxDocumentLength = 5_000_000;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,9}));/giu, (whole, hex, digits, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const code = hex ? parseInt(String(hex), 16) : Number(digits);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '';
  });

/** The pieces of an XML in their order: tags without their brackets, and what stands between them. */
function* piecesOf(xml: string): Generator<{ readonly tag: string } | { readonly text: string }> {
  for (let start = 0; start < xml.length;) {
    const open = xml.indexOf('<', start);
    const end = open < 0 ? -1 : xml.indexOf('>', open);
    if (open < 0 || end < 0) return;
    if (open > start) yield { text: xml.slice(start, open) };
    yield { tag: xml.slice(open + 1, end) };
    start = end + 1;
  }
}

/** What is deleted, moved away, computed or a second version of the same is no text. */
const left = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback']);
const breaks = new Map([
  ['w:tab', ' '],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

const nameOf = (tag: string): string => /^[\w:]+/u.exec(tag)?.[0] ?? '';
const valueOf = (tag: string): string => /\bw:val="([^"]{0,60})"/u.exec(tag)?.[1] ?? '';

/** Names of styles of headings, as Word writes them in several languages, and of lists. */
const headingStyle = /^(?:heading|title|überschrift|berschrift|titre|titel|título|rubrik|kop)/iu;
const listStyle = /^(?:list|aufz|puces)/iu;

/**
 * The text of `word/document.xml`, a line a paragraph: headings are marked with `##`, lists with `-`. Null where it is
 * no such document; an XML with a DOCTYPE, which Word never writes, is none.
 */
export function readDocumentXml(xml: string): string | null {
  if (xml.length > maxDocumentLength || !xml.includes('<w:document') || xml.includes('<!DOCTYPE'))
    return null;
  const lines: string[] = [];
  let text = '';
  let mark = '';
  let isText = false;
  let skipping: string | null = null;
  for (const piece of piecesOf(xml)) {
    if ('text' in piece) {
      if (isText && skipping === null) text += decode(piece.text);
      continue;
    }
    const { tag } = piece;
    const isEnd = tag.startsWith('/');
    const isEmpty = tag.endsWith('/');
    const name = nameOf(isEnd ? tag.slice(1) : tag);
    if (skipping !== null) {
      if (isEnd && name === skipping) skipping = null;
    } else if (left.has(name)) skipping = isEmpty || isEnd ? null : name;
    else if (name === 'w:t') isText = !isEnd && !isEmpty;
    else if (!isEnd && breaks.has(name)) text += breaks.get(name) ?? '';
    else if (name === 'w:pStyle' && headingStyle.test(valueOf(tag))) mark = '## ';
    else if (mark === '' && (name === 'w:numPr' || (name === 'w:pStyle' && listStyle.test(valueOf(tag)))))
      mark = '- ';
    else if (name === 'w:p' && (isEnd || isEmpty)) {
      const line = text.trim();
      if (mark === '## ') lines.push('');
      lines.push(line === '' ? '' : `${mark}${line}`);
      text = '';
      mark = '';
    }
  }
  return lines.join('\n').trim();
}

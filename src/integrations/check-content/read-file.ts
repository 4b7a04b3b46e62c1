import { createHash } from 'node:crypto';
import type { TextFault } from '#domain/library/unreadable-text.ts';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** A content file split into its data and its text, before any schema has seen it. */
export interface ContentFile {
  data: unknown;
  body: string;
  /** Lines before the text begins. */
  bodyOffset: number;
  /** Syntax errors of the YAML. */
  errors: { line: number; reason: string }[];
  /** Why the text is no MDX. */
  textFaults: TextFault[];
  lineOf(path: readonly PropertyKey[]): number;
}

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Where the field at the end of `path` begins: its key in a map, for a long value starts on a later line. */
function positionOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const step = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key =
    isMap(parent) && parent.items.map((pair) => pair.key).find((own) => isScalar(own) && own.value === step);
  const node = key || document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The line of the deepest part of `path` that the document holds. */
function lineIn(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  offset: number,
): number {
  for (let length = path.length; length > 0; length--) {
    const position = positionOf(document, path.slice(0, length));
    if (position !== undefined) return lines.linePos(position).line + offset;
  }
  return 1;
}

/** Reads YAML, or MDX with YAML in front, keeping the line of every field. */
export function readFile(written: string, kind: 'mdx' | 'yaml'): ContentFile {
  // Editors on Windows write a mark of the encoding before the first character.
  const text = written.replace(/^\uFEFF/u, '');
  const match = kind === 'mdx' ? frontmatter.exec(text) : null;
  const yaml = kind === 'yaml' ? text : (match?.[1] ?? '');
  const body = kind === 'yaml' ? '' : text.slice(match?.[0].length ?? 0);
  const offset = kind === 'mdx' ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const errors = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line + offset,
    reason: error.message,
  }));
  if (kind === 'mdx' && !match)
    errors.push({
      line: 1,
      reason: text.startsWith('---')
        ? 'the frontmatter has no end: no line below it is ---'
        : 'the file does not begin with --- and frontmatter',
    });
  return {
    data: errors.length > 0 ? null : document.toJS(),
    body,
    bodyOffset: match ? match[0].split('\n').length - 1 : 0,
    errors,
    textFaults: [],
    lineOf: (path) => lineIn(document, lines, path, offset),
  };
}

/** The fields of a page that are read like its text. */
export interface ReadFields {
  title?: string;
  answer?: string;
  today?: { steps?: readonly string[] } | undefined;
}

/**
 * SHA-256 of what a reviewer reads: title, short answer, today's steps and text, without other frontmatter. Line
 * endings do not count, for Git may change them on Windows.
 */
export function digestOf({ title = '', answer = '', today }: ReadFields, body: string): string {
  const read = [title, answer, ...(today?.steps ?? []), body.trim()].join('\n');
  return createHash('sha256').update(`${read}\n`.replaceAll('\r\n', '\n')).digest('hex');
}

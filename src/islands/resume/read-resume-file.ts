import { maxDocumentLength, readDocumentXml } from '#domain/resume/whole/docx-text.ts';
import type { FileProblem } from '#domain/resume/whole/file-problems.ts';

export type FileReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: FileProblem };

/** Larger files are no résumés. */
export const maxFileBytes = 5_000_000;

const fail = (problem: FileProblem): FileReading => ({ ok: false, problem });

/** The first two bytes of every zip file. */
const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

async function readDocx(bytes: Uint8Array): Promise<FileReading> {
  const { unzipSync, strFromU8 } = await import('fflate');
  const path = 'word/document.xml';
  try {
    // A file that says it is larger is not unpacked; one that lies is cut short at what it says.
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === path && originalSize <= maxDocumentLength,
    });
    const document = files[path];
    const text = document ? readDocumentXml(strFromU8(document)) : null;
    if (text === null) return fail('not-docx');
    return text === '' ? fail('empty') : { ok: true, text };
  } catch {
    return fail('not-docx');
  }
}

/** UTF-8, or UTF-16 where its mark says so. */
function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Reads a résumé from a text, Markdown or Word file. Nothing leaves the browser. */
export async function readResumeFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<FileReading> {
  if (file.size > maxFileBytes) return fail('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) return readDocx(bytes);
  if (/\.docx$/iu.test(file.name)) return fail('not-docx');
  if (!/\.(?:txt|text|md|markdown)$/iu.test(file.name)) return fail('other-kind');
  const text = decode(bytes);
  if (text === null) return fail('not-text');
  return text.trim() === '' ? fail('empty') : { ok: true, text };
}

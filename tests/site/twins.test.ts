import { existsSync, globSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keyOf } from '#domain/library/build-library.ts';
import { titleOf } from '#domain/library/title-of.ts';
import { typesetText } from '#domain/library/typeset.ts';
import { twinFile } from '#domain/navigation/file-urls.ts';
import { skillName } from '#domain/twins/skill.ts';
import { hasAddress, isPageCollection } from '#schemas/collections.ts';
import { site } from '#site';
import {
  absolute,
  faultOf,
  fileAt,
  fileUrls,
  readAt,
  readJson,
  shownEntries,
  urls,
} from '../support/published.ts';
import { dist, readPages } from '../support/site.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  identifier?: string;
  children?: Node[];
}

/**
 * Fewest characters of a token in any twin, by two tokenizers (o200k_base and cl100k_base, November 2026: 3.36): a text
 * has no more tokens than this says.
 */
const fewestCharacters = 3.3;
const mostTokens = 8000;

const shown = shownEntries();
const entries = shown.filter((entry) => hasAddress(entry.collection));
const twins = entries.map((entry) => {
  const path = urls.entry(entry);
  return { entry, path, text: readAt(fileUrls.twin(path)) };
});
const hubs = [...new Set(entries.map(({ collection }) => collection))];

const parsed = (text: string) =>
  markdownToMdast(text.replace(/^---\n[^]*?\n---\n/u, '')) as MdastNode as unknown as Node;
const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];
const linksIn = (text: string): string[] =>
  nodesIn(parsed(text)).flatMap(({ type, url }) =>
    /^(?:link|image|definition)$/u.test(type) && url ? [url] : [],
  );

describe('the Markdown twins', () => {
  it('are one for each entry with a page and one for each hub, and no more', () => {
    const files = globSync(`**/${twinFile}`, { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
    const expected = [
      ...entries.map((entry) => `${keyOf(entry)}/${twinFile}`),
      ...hubs.map((name) => `${name}/${twinFile}`),
    ];
    expect(files.toSorted()).toEqual(expected.toSorted());
  });

  it('begin with what they are, as YAML', () => {
    for (const { entry, path, text } of twins) {
      const [, front = ''] = /^---\n([^]*?)\n---\n\n# /u.exec(text) ?? [];
      expect(parse(front), keyOf(entry)).toMatchObject({
        title: typesetText(titleOf(entry)),
        url: absolute(path),
        collection: entry.collection,
        licence: site.textLicence,
      });
    }
  });

  it('have at most 8,000 tokens', () => {
    const longest = twins.toSorted((one, other) => other.text.length - one.text.length)[0]!;
    const tokens = Math.ceil(longest.text.length / fewestCharacters);
    console.log(`longest twin: ${keyOf(longest.entry)}, at most ${tokens} tokens of ${mostTokens}`);
    expect(tokens).toBeLessThanOrEqual(mostTokens);
  });

  it('hold plain Markdown: no component, no HTML, no code of MDX', () => {
    const faults = twins.flatMap(({ entry, text }) =>
      nodesIn(parsed(text))
        .filter(
          ({ type, value = '' }) =>
            type === 'html' || (type === 'text' && /<\/?[A-Z]\w*|\]\(\//u.test(value)),
        )
        .map(({ value }) => `${keyOf(entry)}: ${value}`),
    );
    expect(faults).toEqual([]);
  });

  it('have a footnote for each mark, and a mark for each footnote', () => {
    let marks = 0;
    for (const { entry, text } of twins) {
      const nodes = nodesIn(parsed(text));
      const of = (wanted: string) =>
        [
          ...new Set(
            nodes.flatMap(({ type, identifier }) => (type === wanted && identifier ? [identifier] : [])),
          ),
        ].sort();
      marks += of('footnoteReference').length;
      expect(of('footnoteReference'), keyOf(entry)).toEqual(of('footnoteDefinition'));
    }
    expect(marks).toBeGreaterThan(100);
  });

  it('cite what their pages cite', () => {
    for (const { entry, path, text } of twins.filter(({ entry: { collection } }) =>
      isPageCollection(collection),
    )) {
      const [, list = ''] = /<ol class="source-list">([^]*?)<\/ol>/u.exec(readAt(path)) ?? [];
      const cited = Array.from(list.matchAll(/<li id="source-/gu)).length;
      const notes = Array.from(text.matchAll(/\(https?:\/\/[^)]*\/sources\/[^)]*\)$/gmu)).length;
      expect(notes, keyOf(entry)).toBe(cited);
    }
  });

  it('have only absolute links, and those to this site lead somewhere', () => {
    const faults: string[] = [];
    let count = 0;
    for (const { entry, text } of [
      ...twins,
      ...hubs.map((collection) => ({
        entry: { collection, id: '' },
        text: readAt(fileUrls.twin(urls.hub(collection))),
      })),
    ])
      for (const href of linksIn(text)) {
        count++;
        const fault = /^(?:https?|mailto):/u.test(href)
          ? href.startsWith('http') && faultOf(href)
          : 'is not absolute';
        if (fault) faults.push(`${keyOf(entry)}: ${href} ${fault}`);
      }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  it('say the words of their pages', () => {
    const words = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    for (const { entry, path, text } of twins.filter(({ entry: { collection } }) =>
      isPageCollection(collection),
    )) {
      const [, prose = ''] = /<div class="prose">([^]*?)<section class="end/u.exec(readAt(path)) ?? [];
      const told = new Set(words(text));
      const drawings = prose.replace(/<svg[^]*?<\/svg>/gu, '');
      const page = words(drawings.replace(/<[^>]*>/gu, ' ').replace(/&[a-z#\d]+;/gu, ' '));
      const missing = [...new Set(page)].filter((word) => !told.has(word));
      expect(
        missing.length / Math.max(1, new Set(page).size),
        `${keyOf(entry)}: ${missing.join(' ')}`,
      ).toBeLessThan(0.06);
    }
  });

  it('are named by their pages, in the head and in a link, within 300 bytes', () => {
    const link = `<link rel="alternate" type="text/markdown" href="${twinFile}">`;
    for (const { entry, path } of twins) {
      const html = readAt(path);
      expect(html, keyOf(entry)).toContain(link);
      if (entry.collection === 'tools') continue;
      const [copy = ''] =
        /<a class="quiet-button" href="index\.html\.md" data-copy-page>[^<]*<\/a>/u.exec(html) ?? [];
      const [footer = ''] = new RegExp(`<a href="${fileUrls.dataPage}">[^<]*</a>`, 'u').exec(html) ?? [];
      expect(copy, keyOf(entry)).not.toBe('');
      expect(footer, keyOf(entry)).not.toBe('');
      expect(Buffer.byteLength(link + copy + footer)).toBeLessThanOrEqual(300);
    }
  });
});

describe('llms.txt', () => {
  const text = readAt(fileUrls.llms);
  const linked = linksIn(text);

  it('leads to twins and files that are there', () => {
    expect(linked.flatMap((href) => faultOf(href) ?? [])).toEqual([]);
  });

  it('leads in at most two steps to the twin of every entry', () => {
    const first = linked.filter((href) => href.endsWith(twinFile));
    const second = first
      .filter((href) => hubs.some((name) => href === absolute(fileUrls.twin(urls.hub(name)))))
      .flatMap((href) => linksIn(readAt(new URL(href).pathname)));
    const reached = new Set([...first, ...second]);
    expect(
      twins.map(({ path }) => absolute(fileUrls.twin(path))).filter((href) => !reached.has(href)),
    ).toEqual([]);
  });
});

it('llms-full.txt holds the twins of all but sources', () => {
  const text = readAt(fileUrls.llmsFull);
  const held = twins.filter(({ entry }) => entry.collection !== 'sources');
  for (const { entry, text: twin } of held) expect(text.includes(twin), keyOf(entry)).toBe(true);
  expect(text.match(/^---\ntitle: /gmu)).toHaveLength(held.length);
});

describe('the questions that agents are asked', () => {
  const questions = parse(readFileSync(join(import.meta.dirname, '../agents/questions.yaml'), 'utf8')) as {
    ask: string;
    page: string;
    also?: string[];
    says: string;
  }[];
  const twinOf = (page: string) => twins.find(({ entry }) => keyOf(entry) === page);

  it('are fifty, each another, about pages of most shelves', () => {
    expect(new Set(questions.map(({ ask }) => ask)).size).toBe(50);
    expect(new Set(questions.map(({ page }) => page)).size).toBe(50);
    const shelves = new Set(questions.map(({ page }) => page.split('/')[0]));
    expect(shelves.size).toBeGreaterThanOrEqual(hubs.length - 1);
  });

  it.each(questions)('“$ask” is answered by $page', ({ page, also = [], says }) => {
    for (const other of also) expect(twinOf(other), other).toBeDefined();
    expect(twinOf(page)?.text).toContain(says);
  });
});

describe('the agent skill', () => {
  const name = skillName(site.name);
  const archive = readFileSync(fileAt(fileUrls.skillArchive(name)));
  const files = new Map(
    Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
  const served = globSync('**/*.md', { cwd: fileAt(fileUrls.skill(name)).replace(/index\.html$/u, '') });

  it('has the format: its name is that of its folder, and its references are there', () => {
    const skill = readAt(fileUrls.skill(name, 'SKILL.md'));
    const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(skill) ?? [];
    const { name: given, description } = parse(front) as Record<string, string>;
    expect(given).toBe(name);
    expect(given).toMatch(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(description!.length).toBeLessThanOrEqual(1024);
    expect(body.split('\n').length).toBeLessThan(500);
    const references = Array.from(body.matchAll(/\]\((references\/[^)]+)\)/gu), ([, path]) => path!);
    expect(references).toHaveLength(hubs.length);
    for (const path of references) expect(existsSync(fileAt(fileUrls.skill(name, path))), path).toBe(true);
    for (const name of hubs)
      expect(skill).toContain(`${entries.filter(({ collection }) => collection === name).length} entr`);
  });

  it('has in its archive what is served, and the text of every entry but sources', () => {
    const texts = twins.filter(({ entry }) => entry.collection !== 'sources');
    expect(files.size).toBe(served.length + texts.length);
    for (const path of served)
      expect(files.get(`${name}/${path.replaceAll('\\', '/')}`)).toBe(
        readAt(fileUrls.skill(name, path.replaceAll('\\', '/'))),
      );
    for (const { entry, text } of texts)
      expect(files.get(`${name}/references/${keyOf(entry)}.md`)).toBe(text);
  });

  it('is found where agents look for it, with the digest of the archive', () => {
    const { skills } = readJson<{ skills: { name: string; type: string; url: string; digest: string }[] }>(
      urls.file('.well-known/agent-skills/index.json'),
    );
    expect(skills).toMatchObject([{ name, type: 'archive', url: fileUrls.skillArchive(name) }]);
    expect(skills[0]!.digest).toBe(`sha256:${createHash('sha256').update(archive).digest('hex')}`);
  });
});

it('every page that a twin stands beside is a page of the site', () => {
  const pages = new Set(readPages().map(({ path }) => path));
  for (const { entry } of twins) expect(pages.has(`/${keyOf(entry)}/`), keyOf(entry)).toBe(true);
});

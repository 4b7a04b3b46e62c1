import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The search dialog opens on any page and brings its styles along as text: they stand in no layer. */
const ofSearch = 'src/islands/search/search.css';
const files = globSync('src/islands/**/*.css').filter((file) => file !== ofSearch);

interface Rule {
  readonly selector: string;
  /** The at-rules around it, the outermost first. */
  readonly within: readonly string[];
}

/** The rules of a style sheet; nested rules do not occur in ours. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  const within: string[] = [];
  let text = '';
  for (const char of css.replace(/\/\*[\s\S]*?\*\//gu, '')) {
    if (char === '{') {
      const head = text.trim().replace(/\s+/gu, ' ');
      if (!head.startsWith('@') && !within.some((each) => each.startsWith('@keyframes')))
        rules.push({ selector: head, within: within.filter((each) => each.startsWith('@')) });
      within.push(head);
    } else if (char === '}') within.pop();
    text = '{};'.includes(char) ? '' : text + char;
  }
  return rules;
}

/** Selectors of a list, apart: commas within parentheses part nothing. */
const apart = (list: string): string[] => list.split(/,\s*(?![^()]*\))/u).map((each) => each.trim());

/** The compounds of a selector: `.tool .go > a` has three; spaces within parentheses part nothing. */
const compoundsOf = (selector: string): string[] => selector.split(/\s*[\s>+~]\s*(?![^()]*\))/u);

const classesOf = (compound: string): string[] =>
  [...compound.replace(/:(?:has|not)\((?:[^()]|\([^()]*\))*\)/gu, '').matchAll(/\.([a-z][\w-]*)/giu)].map(
    ([, name = '']) => name,
  );

/** What a file says of a class: by itself, or only within something else. */
function stylesOf(css: string) {
  const styles = new Map<string, { isBare: boolean }>();
  for (const selector of rulesOf(css).flatMap((rule) => apart(rule.selector))) {
    const compounds = compoundsOf(selector);
    const subject = compounds.at(-1) ?? '';
    for (const name of classesOf(subject)) {
      const isBare = compounds.length === 1 && classesOf(subject).length === 1 && !subject.includes('[');
      styles.set(name, { isBare: isBare || (styles.get(name)?.isBare ?? false) });
    }
  }
  return styles;
}

/** Classes that two of these sheets style: those of parts may be adapted within a tool, others have one sheet. */
function findShared(sheets: Readonly<Record<string, string>>): string[] {
  const styles = Object.entries(sheets).map(([file, css]) => ({ file, classes: stylesOf(css) }));
  const names = new Set(styles.flatMap(({ classes }) => [...classes.keys()]));
  return [...names].sort().flatMap((name) => {
    const by = styles.filter(({ classes }) => classes.has(name));
    const owner = by.find(({ file }) => file.includes('/parts/'));
    const others = by.filter((each) => each !== owner);
    const isShared = owner ? others.some(({ classes }) => classes.get(name)?.isBare) : others.length > 1;
    // A class of the whole site, as `.small`, belongs to src/styles and is adapted everywhere.
    return isShared && !siteWide.has(name) ? [`.${name}: ${by.map(({ file }) => file).join(', ')}`] : [];
  });
}

const siteWide = new Set(
  globSync('src/styles/*.css').flatMap((file) =>
    [...stylesOf(readFileSync(file, 'utf8'))].filter(([, { isBare }]) => isBare).map(([name]) => name),
  ),
);

describe('the search for classes with two sheets', () => {
  it.each([
    [{ 'a/a.css': '.mark { color: red }', 'b/b.css': '.x .mark { color: red }' }],
    [{ 'a/a.css': '@media print { .mark { color: red } }', 'b/b.css': '.mark, p { color: red }' }],
    [{ 'x/parts/tool.css': '.field { color: red }', 'a/a.css': '@layer tools { .field { color: red } }' }],
    [{ 'x/parts/tool.css': '.bar .score { fill: red }', 'a/a.css': '.score { fill: red }' }],
  ])('finds %j', (sheets) => {
    expect(findShared(sheets as Record<string, string>)).toHaveLength(1);
  });

  it.each([
    [{ 'x/parts/tool.css': '.field { color: red }', 'a/a.css': '.bullet .field { color: red }' }],
    [{ 'a/a.css': '.mark p { color: red }', 'b/b.css': '.mark { color: red }' }],
    [{ 'a/a.css': '.a:has(.mark) { color: red }', 'b/b.css': '.mark { color: red }' }],
    [{ 'a/a.css': '.a .small { color: red }', 'b/b.css': '.b .small { color: red }' }],
  ])('leaves %j', (sheets) => {
    expect(findShared(sheets as Record<string, string>)).toEqual([]);
  });
});

it('a class has one sheet', () => {
  expect(findShared(Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])))).toEqual([]);
});

it.each(files)('%s stands in the layer of tools, or is for paper', (file) => {
  const outside = rulesOf(readFileSync(file, 'utf8')).filter(
    ({ within: [outermost] }) => outermost !== '@layer tools' && outermost !== '@media print',
  );
  expect(outside).toEqual([]);
});

it('the layer of tools comes after the parts of pages and before paper', () => {
  const [, order = ''] = /@layer ([\w,]+);/u.exec(readFileSync('src/layouts/head.ts', 'utf8')) ?? [];
  expect(order.split(',').slice(-3)).toEqual(['parts', 'tools', 'print']);
});

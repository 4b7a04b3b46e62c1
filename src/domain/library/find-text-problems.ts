import { declaredCitations } from './build-library.ts';
import { findBannedPhrases, toWrite } from './banned-phrases.ts';
import type { CheckContext, CheckedEntry } from './checked-entry.ts';
import { findNearest } from './nearest.ts';
import { fieldName, problemOf, type Problem } from './problem.ts';
import { isProseComponent, proseComponents, type ProseComponent } from './prose-components.ts';
import { textsIn } from './texts-in.ts';
import type { AnyEntry } from './types.ts';

/** True for what others wrote: the particulars of works, and the words people search with. */
const isOthersWords = ({ collection }: AnyEntry, [field]: readonly (string | number)[]): boolean =>
  (collection === 'sources' && field !== 'checked') ||
  (collection === 'books' && (field === 'title' || field === 'subtitle')) ||
  field === 'aliases';

function findPhraseProblems({ entry, file, outline, lineOf }: CheckedEntry): Problem[] {
  const fields = textsIn(entry.data).map(({ path, text }) => ({
    field: fieldName(path),
    text,
    lineOf: () => lineOf(path),
    mayBeStock: isOthersWords(entry, path),
  }));
  const blocks = outline.blocks.map(({ text, line }) => ({
    field: 'text',
    text,
    lineOf: () => line,
    mayBeStock: false,
  }));
  return [...fields, ...blocks].flatMap(({ field, text, lineOf, mayBeStock }) =>
    findBannedPhrases(text)
      .filter(({ instead }) => !mayBeStock || instead === toWrite)
      .map(({ phrase, instead }) => ({
        kind: 'banned-phrase' as const,
        file,
        line: lineOf(),
        field,
        ...(instead === toWrite
          ? { reason: `"${phrase.trim()}" is still to be written`, remedy: 'Write it, or leave it out.' }
          : { reason: `"${phrase}" is a stock phrase`, remedy: `Instead: ${instead}.` }),
      })),
  );
}

function findCitationProblems({ entry, file, outline, lineOf }: CheckedEntry): Problem[] {
  const declared = declaredCitations(entry).map(({ id }) => id);
  const cites = outline.components.filter(({ name }) => name === 'Cite');
  const withoutSource = cites
    .filter(({ attributes }) => !declared.includes(attributes['id'] ?? ''))
    .map(({ attributes, line }): Problem => {
      const id = attributes['id'] ?? '';
      const nearest = findNearest(id, declared);
      return {
        kind: 'citation-without-source',
        file,
        line,
        field: 'text',
        reason: `<Cite id="${id}" /> has no source in the frontmatter`,
        remedy: nearest ? `Did you mean "${nearest}"?` : `Add { id: ${id}, claim: … } to sources.`,
      };
    });
  const cited = new Set(cites.map(({ attributes }) => attributes['id']));
  const withoutCitation =
    outline.blocks.length === 0
      ? []
      : declared.flatMap((id, index) =>
          cited.has(id)
            ? []
            : problemOf('source-without-citation', {
                file,
                line: lineOf(['sources', index, 'id']),
                field: `sources[${index}].id`,
                reason: `"${id}" is not cited in the text`,
              }),
        );
  return [...withoutSource, ...withoutCitation];
}

/** Attributes that a component does not know, and those that it lacks. */
function findAttributeProblems(
  name: ProseComponent,
  attributes: Readonly<Record<string, string>>,
): { reason: string; remedy: string }[] {
  const { must, may } = proseComponents[name];
  const known: string[] = [...must, ...may];
  const unknown = Object.keys(attributes)
    .filter((own) => !known.includes(own))
    .map((own) => {
      const nearest = findNearest(own, known);
      const others = known.length > 0 ? `Use one of ${known.join(', ')}.` : 'Remove it.';
      return {
        reason: `<${name}> has no attribute "${own}"`,
        remedy: nearest ? `Did you mean ${nearest}?` : others,
      };
    });
  const missing = must
    .filter((own) => !attributes[own]?.trim())
    .map((own) => ({ reason: `<${name}> lacks its ${own}`, remedy: `Write <${name} ${own}="…" />.` }));
  return [...unknown, ...missing];
}

function findComponentProblems(
  { entry, file, outline, lineOf }: CheckedEntry,
  context: CheckContext,
): Problem[] {
  const known = Object.keys(proseComponents);
  const unknown = outline.components
    .filter(({ name }) => !isProseComponent(name))
    .map(({ name, line }): Problem => {
      const nearest = findNearest(name, known);
      return {
        kind: 'unknown-component',
        file,
        line,
        field: 'text',
        reason: `<${name}> is not a component pages may use`,
        remedy: nearest ? `Did you mean <${nearest}>?` : `Use one of ${known.join(', ')}.`,
      };
    });
  const unfit = outline.components.flatMap(({ name, attributes, line }) =>
    isProseComponent(name)
      ? findAttributeProblems(name, attributes).map(({ reason, remedy }): Problem => ({
          kind: 'unfit-attribute',
          file,
          line,
          field: 'text',
          reason,
          remedy,
        }))
      : [],
  );
  const code = outline.code.map(({ text, line }) =>
    problemOf('code-in-text', { file, line, field: 'text', reason: `"${text.slice(0, 60)}" is code` }),
  );
  const declared = 'figures' in entry.data ? entry.data.figures.map(({ name }) => name) : [];
  const shown = outline.components.filter(({ name }) => name === 'Figure');
  const names = shown.map(({ attributes }) => attributes['name'] ?? '');
  const figure = (line: number, field: string, reason: string, remedy: string): Problem => ({
    kind: 'unknown-figure',
    file,
    line,
    field,
    reason,
    remedy,
  });
  return [
    ...unknown,
    ...unfit,
    ...code,
    ...shown.flatMap(({ attributes: { name = '' }, line }) =>
      declared.includes(name)
        ? []
        : figure(line, 'text', `the figure "${name}" is not in the frontmatter`, 'Add it to figures.'),
    ),
    ...declared.flatMap((name, index) => {
      const line = lineOf(['figures', index, 'name']);
      const field = `figures[${index}].name`;
      if (!names.includes(name))
        return figure(line, field, `"${name}" is not shown in the text`, `Add <Figure name="${name}" />.`);
      if (!context.figures.has(name))
        return figure(line, field, `"${name}" is not drawn`, 'Draw it in src/components/figures.');
      return [];
    }),
    ...('core' in entry.data && entry.data.core && declared.length === 0
      ? [figure(lineOf(['core']), 'figures', 'a core guide has no figure', 'Add one that explains.')]
      : []),
  ];
}

/** Problems of the words themselves: phrases, citations, components, figures. */
export const findTextProblems = (context: CheckContext): Problem[] =>
  context.entries.flatMap((entry) => [
    ...findPhraseProblems(entry),
    ...findCitationProblems(entry),
    ...findComponentProblems(entry, context),
  ]);

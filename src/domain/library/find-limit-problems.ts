import { anatomyOf } from './anatomy.ts';
import { keyOf } from './build-library.ts';
import type { CheckContext, CheckedEntry } from './checked-entry.ts';
import { formulasIn, measureLimits, measureOf, mostOf, waivedBy, type Measure } from './measures.ts';
import { problemOf, type Problem } from './problem.ts';
import { mostPages, rationedPhrases } from './rationed-phrases.ts';

const kindOf = { figures: 'too-many-figures', semicolons: 'too-many-semicolons' } as const;

/** A measure of a text that is over its limit, whether or not the page waives it. */
function findMeasureProblem(measure: Measure, { file, outline }: CheckedEntry): Problem[] {
  const { count, words, line } = measureOf(measure, outline);
  const most = mostOf(measure, words);
  if (count <= most) return [];
  return [
    problemOf(kindOf[measure], {
      file,
      line,
      field: 'text',
      reason: `has ${count} ${measure} in ${words} words, and may have ${most}; most of them are here`,
    }),
  ];
}

function findRepeatedFormulas({ file, outline }: CheckedEntry): Problem[] {
  const uses = formulasIn(outline);
  return rationedPhrases.flatMap(({ formula, instead }): Problem[] => {
    const own = uses.filter((use) => use.formula === formula);
    const again = own[1];
    if (!again) return [];
    return [
      {
        kind: 'repeated-formula',
        file,
        line: again.line,
        field: 'text',
        reason: `"${formula}" stands here again, ${own.length} times in all`,
        remedy: `Once a page; instead: ${instead}.`,
      },
    ];
  });
}

function findNeedlessWaivers(page: CheckedEntry): Problem[] {
  const { entry, file, lineOf } = page;
  return waivedBy(entry).flatMap((measure, index) =>
    findMeasureProblem(measure, page).length > 0
      ? []
      : problemOf('needless-waiver', {
          file,
          line: lineOf(['waives', index, 'measure']),
          field: `waives[${index}].measure`,
          reason: `the text is not over the limit of ${measure}`,
        }),
  );
}

/** What is too much on one page: figures, semicolons, formulas. */
export function findPageLimitProblems(page: CheckedEntry): Problem[] {
  const waived = waivedBy(page.entry);
  return [
    ...(Object.keys(measureLimits) as Measure[])
      .filter((measure) => !waived.includes(measure))
      .flatMap((measure) => findMeasureProblem(measure, page)),
    ...findRepeatedFormulas(page),
  ];
}

/** A formula on more of some pages than it may be: one problem that names them all, at the first of them. */
function findWornFormulas(pages: readonly CheckedEntry[]): Problem[] {
  const all = pages.flatMap((page) => formulasIn(page.outline).map((use) => ({ ...use, page })));
  return rationedPhrases.flatMap((phrase): Problem[] => {
    const { formula, instead } = phrase;
    const most = mostPages(phrase, pages.length);
    const uses = all.filter((use) => use.formula === formula);
    const keys = [...new Set(uses.map(({ page }) => keyOf(page.entry)))];
    const first = uses[0];
    if (!first || keys.length <= most) return [];
    return [
      {
        kind: 'worn-formula',
        file: first.page.file,
        line: first.line,
        field: 'text',
        reason: `"${formula}" stands on ${keys.length} pages, and may on ${most} of ${pages.length}: ${keys.join(', ')}`,
        remedy: `Take it from ${keys.length - most} of them; instead: ${instead}.`,
      },
    ];
  });
}

/** Problems of the limits in the editorial standard. */
export function findLimitProblems({ entries }: CheckContext): Problem[] {
  const pages = entries.filter(({ entry }) => entry.collection in anatomyOf);
  return [
    ...pages.flatMap(findPageLimitProblems),
    ...findWornFormulas(pages),
    ...pages.flatMap(findNeedlessWaivers),
  ];
}

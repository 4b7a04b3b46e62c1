import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { capacityRules, type CapacityField } from '#domain/capacity/capacity-inputs.ts';

const file = z.string().regex(/^content\/.+\.(?:mdx|yaml|md)$/u);
const place = z.strictObject({
  /** The file, from the root of the repository. */
  in: file,
  /** Its words for the number, to the letter. */
  says: z.string().min(1),
});

/** Numbers that readers act on, each with the page that owns it. */
const numbersSchema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/u),
      /** What is counted, in a line. */
      is: z.string().min(1),
      /** The page that argues the number. */
      owner: file,
      says: z.string().min(1),
      /** Where else it stands. */
      places: z.array(place),
      /** The default of the capacity tool that follows the page. */
      tool: z.strictObject({ capacity: z.string(), is: z.number() }).optional(),
      /** A regular expression for the wording of such a number anywhere; its group is the number. */
      finds: z.string().optional(),
      /** The numbers that may be found. */
      said: z.array(z.string()).optional(),
      /** Other numbers that the wording finds, and why each is another thing. */
      others: z.array(z.strictObject({ in: file, finds: z.string(), why: z.string().min(1) })).optional(),
    })
    .refine(({ finds, said, others }) => Boolean(finds) === Boolean(said && others), {
      message: 'finds, said and others come together',
    }),
);

const root = join(import.meta.dirname, '../..');
/** A text as it is read: the line breaks of folded YAML are spaces. */
const textOf = (file: string) => readFileSync(join(root, file), 'utf8').replace(/\s+/gu, ' ');
const numbers = numbersSchema.parse(parse(readFileSync(join(import.meta.dirname, 'numbers.yaml'), 'utf8')));
const files = globSync('content/**/*.{mdx,yaml}', { cwd: root }).filter(
  (file) => !/^content\/(?:reviews|sources|asked)\//u.test(file),
);

describe.each(numbers)('$id', ({ owner, says, places, tool, finds, said = [], others = [] }) => {
  it('stands in the page that owns it', () => {
    expect(textOf(owner)).toContain(says);
  });

  it.each(places)('stands in $in', (place) => {
    expect(textOf(place.in)).toContain(place.says);
  });

  it.each(tool ? [tool] : [])('is the default of the tool', ({ capacity, is }) => {
    expect(capacityRules[capacity as CapacityField]?.usual).toBe(is);
  });

  it.each(finds ? [finds] : [])('is the same wherever it is worded “%s”', (wording) => {
    const different = files.flatMap((file) =>
      [...textOf(file).matchAll(new RegExp(wording, 'gu'))]
        .map(([words, number = '']) => ({ file, words, number: number.toLowerCase() }))
        .filter(
          ({ number }) =>
            !said.includes(number) &&
            !others.some((other) => other.in === file && other.finds === number),
        ),
    );
    expect(different).toEqual([]);
  });
});

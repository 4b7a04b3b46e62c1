import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const coveragePath = 'tests/content/coverage.yaml';

/** An address below the root of the site, or a file of the repository for what has no page. */
const place = z.string().regex(/^(?:\/(?:[a-z0-9-]+\/)*|src\/.+\.(?:ts|astro))$/u);

const coverageSchema = z.array(
  z.strictObject({
    row: z.int().positive(),
    /** What a reader should find, in a few words. */
    name: z.string().min(3),
    /** The pages and tools where it is found, the best first. */
    pages: z.array(place).default([]),
    /** For what is a list: each item, and the words that cover it. */
    items: z
      .array(
        z.strictObject({
          item: z.string().min(2),
          in: place,
          /** Its words, to the letter but for line breaks. */
          says: z.string().min(3),
        }),
      )
      .default([]),
    /** Why it is not covered, or not all of it. */
    open: z.string().min(10).optional(),
  }),
);

export type CoverageRow = z.infer<typeof coverageSchema>[number];

export const readCoverage = (root: string): CoverageRow[] =>
  coverageSchema.parse(parse(readFileSync(join(root, coveragePath), 'utf8')));

import { z } from 'zod';
import { draftField } from './shared.ts';

/** The id of an item or situation: lower-case words joined by dots. */
export const itemIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:\.[a-z0-9]+)+$/u, { error: 'must be lower-case words joined by dots: "ppl.growth"' });

/** The code of an area, used in results, plans and links. */
export const areaCodeSchema = z
  .string()
  .regex(/^[A-Z]{3}$/u, { error: 'must be three capital letters: "PPL"' });

/** Centi-levels: a level from 0 to 4 times 100. */
export const centiLevelSchema = z.int().min(0).max(400);

const line = z.string().trim().min(1);

/** The five texts of an item, level 0 first. */
export const levelTextsSchema = z.tuple([line, line, line, line, line], {
  error: 'must be five texts, level 0 first',
});

/** The fields every instrument begins with. */
export const instrumentFields = {
  draft: draftField,
  version: z
    .string()
    .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/u, { error: 'must be like 1.0.0' })
    .describe(
      'Patch: a typo without change of meaning. Minor: items added, or changed ones under a new id. Major: areas, weights, caps or bands changed. Equals the file name.',
    ),
};

/** The places at which a list repeats an earlier value. */
export function findRepeats(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const repeated = seen.has(value);
    seen.add(value);
    return repeated ? [index] : [];
  });
}

/** The issue of every item of a list whose id an earlier one has. */
export const repeatIssues = (field: string, items: readonly { id: string }[]) =>
  findRepeats(items.map(({ id }) => id)).map((index) => ({
    code: 'custom' as const,
    input: items[index],
    path: [field, index, 'id'],
    message: 'is already the id of another item',
  }));

import type { z } from 'zod';
import { findNearest } from '#domain/library/nearest.ts';
import type { Problem } from '#domain/library/problem.ts';
import { descriptionAt, fieldsAt } from '#schemas/field-at.ts';
import type { ContentFile } from './read-file.ts';

/** A path as an author reads it: `templates[0].id`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step),
    '',
  );

const articleOf = (type: string) => (/^[aeiou]/u.test(type) ? 'an' : 'a');

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  const expected = issue.expected === 'int' ? 'whole number' : issue.expected;
  return issue.input === undefined && /received undefined/u.test(issue.message)
    ? 'is missing'
    : `must be ${articleOf(expected)} ${expected}, and is ${/received (\w+)/u.exec(issue.message)?.[1] ?? 'not'}`;
}

/** The problems a schema finds in one file, each with line and remedy. */
export function schemaProblems(
  schema: z.ZodType,
  file: ContentFile,
  name: string,
  error: z.ZodError,
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const known = Object.keys(fieldsAt(schema, issue.path));
        const nearest = findNearest(key, known);
        return {
          kind: 'unknown-field',
          file: name,
          line: file.lineOf([...issue.path, key]),
          field: fieldName([...issue.path, key]),
          reason: 'no field has this name',
          remedy: nearest ? `Did you mean "${nearest}"?` : `The fields here are ${known.join(', ')}.`,
        };
      });
    }
    const described = descriptionAt(schema, issue.path);
    return [
      {
        kind: 'invalid-field',
        file: name,
        line: file.lineOf(issue.path),
        field: fieldName(issue.path),
        reason: reasonOf(issue),
        remedy: described || 'Correct the value.',
      },
    ];
  });
}

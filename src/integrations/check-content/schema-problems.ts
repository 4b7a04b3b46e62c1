import type { z } from 'zod';
import { findNearest } from '#domain/library/nearest.ts';
import { fieldName, type Problem } from '#domain/library/problem.ts';
import { descriptionAt, fieldsAt } from '#schemas/field-at.ts';
import type { ContentFile } from './read-file.ts';
import { reasonOf } from './reason-of.ts';

/** What an author wrote at a path; undefined where nothing stands. */
const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

/** Required fields that are missing in the group at `path`. */
const missingIn = (
  path: readonly PropertyKey[],
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
): string[] =>
  issues.flatMap((issue) => {
    const isHere = issue.path.length === path.length + 1 && path.every((step, i) => issue.path[i] === step);
    return isHere && valueAt(data, issue.path) === undefined ? [String(issue.path.at(-1))] : [];
  });

/** The problems a schema finds in one file, each with line and remedy. */
export function schemaProblems(
  schema: z.ZodType,
  file: ContentFile,
  name: string,
  error: z.ZodError,
): Problem[] {
  /** The field that a name which no field has probably stands for, and whether it is missing. */
  const meant = (key: string, path: readonly PropertyKey[]) => {
    const missing = missingIn(path, error.issues, file.data);
    const nearest = findNearest(key, missing) ?? findNearest(key, Object.keys(fieldsAt(schema, path)));
    const only = nearest === null && missing.length === 1 ? (missing[0] ?? null) : null;
    const field = nearest ?? only;
    return field === null ? null : { field, isMissing: missing.includes(field) };
  };
  return error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const known = Object.keys(fieldsAt(schema, issue.path));
        const own = meant(key, issue.path);
        const fields = own
          ? `Did you mean "${own.field}"?${own.isMissing ? ' It is required, and missing.' : ''}`
          : `The fields here are ${known.join(', ')}.`;
        return {
          kind: 'unknown-field',
          file: name,
          line: file.lineOf([...issue.path, key]),
          field: fieldName([...issue.path, key]),
          reason: 'no field has this name',
          // `{ id: sbi, why: for praise, and for criticism }`: the words after the comma are read as a field.
          remedy: /\s/u.test(key) ? 'Put the text in quotes: inside { … } a comma ends it.' : fields,
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
        reason: reasonOf(schema, issue, valueAt(file.data, issue.path)),
        remedy: described || 'Correct the value.',
      },
    ];
  });
}

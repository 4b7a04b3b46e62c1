import type { z } from 'zod';
import { findNearest } from '#domain/library/nearest.ts';
import { fieldName, type Problem } from '#domain/library/problem.ts';
import { descriptionAt, fieldsAt } from '#schemas/field-at.ts';
import type { ContentFile } from './read-file.ts';

/** Types as an author calls them. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'empty',
};

const typeOf = (value: unknown) => {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return typeNames[type] ?? type;
};

/** What an author wrote at a path; undefined where nothing stands. */
const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);

const quoted = (values: readonly unknown[]) => values.map((value) => `"${String(value)}"`).join(', ');

/** Why a value is wrong, in an author's words. */
function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'custom') return issue.message;
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type': {
      const isFraction = issue.expected === 'int' && typeof value === 'number';
      const expected = typeNames[issue.expected] ?? issue.expected;
      return `must be ${expected}, and is ${isFraction ? value : typeOf(value)}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${quoted(issue.values)}`;
    case 'invalid_union': {
      if ('options' in issue && issue.options) return `must be one of ${quoted(issue.options)}`;
      const first = issue.errors[0]?.[0];
      return first ? reasonOf(first, value) : issue.message;
    }
    default:
      return issue.message;
  }
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
        const fields = nearest ? `Did you mean "${nearest}"?` : `The fields here are ${known.join(', ')}.`;
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
        reason: reasonOf(issue, valueAt(file.data, issue.path)),
        remedy: described || 'Correct the value.',
      },
    ];
  });
}

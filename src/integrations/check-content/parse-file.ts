import type { z } from 'zod';
import { problemOf, type Problem } from '#domain/library/problem.ts';
import type { ContentFile } from './read-file.ts';
import { schemaProblems } from './schema-problems.ts';

/** The parsed data of a file, or what is wrong with its syntax, its fields and its text. */
export function parseFile<S extends z.ZodType>(
  schema: S,
  file: ContentFile,
  path: string,
): { data: z.output<S> } | { problems: Problem[] } {
  const unreadable = file.errors.map(({ line, reason }) =>
    problemOf('unreadable-file', { file: path, line, field: 'file', reason }),
  );
  if (unreadable.length > 0) return { problems: unreadable };
  const parsed = schema.safeParse(file.data);
  const problems = [
    ...file.textFaults.map((fault) => ({
      kind: 'unreadable-text' as const,
      file: path,
      field: 'text',
      ...fault,
    })),
    ...(parsed.success ? [] : schemaProblems(schema, file, path, parsed.error)),
  ];
  return parsed.success && problems.length === 0 ? { data: parsed.data } : { problems };
}

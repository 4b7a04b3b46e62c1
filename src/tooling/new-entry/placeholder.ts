/** The part of JSON Schema that zod writes for our schemas, and that a new entry is made from. */
export interface FieldSchema {
  type?: string;
  description?: string;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  items?: FieldSchema;
  prefixItems?: FieldSchema[];
  anyOf?: FieldSchema[];
  oneOf?: FieldSchema[];
  enum?: unknown[];
  const?: unknown;
  minItems?: number;
  minLength?: number;
  format?: string;
  pattern?: string;
  allOf?: FieldSchema[];
}

/** What is known when an entry is made, beyond its schema. */
export interface Known {
  /** The day, YYYY-MM-DD. */
  today: string;
  /** What a field may hold that the schema cannot know, such as the ids of all themes. */
  choices?: Readonly<Record<string, readonly string[]>>;
}

/** What stands for whatever only the author knows. No schema takes it for a number, a day, a choice or an id. */
const open = 'TODO';

function textFor({ pattern, allOf = [], minLength = 0, format }: FieldSchema): string {
  if (format === 'uri') return `https://${open}.example/`;
  const patterns = [pattern, ...allOf.map((part) => part.pattern)].flatMap((one) =>
    one ? [new RegExp(one, 'u')] : [],
  );
  if (patterns.length > 0) return patterns.every((one) => one.test(`${open}?`)) ? `${open}?` : open;
  return minLength > 4 ? `${open}: at least ${minLength} characters`.padEnd(minLength, ' …') : open;
}

/**
 * What a new entry says in a simple field: "TODO", also where the schema wants a number, a day or a choice, so that
 * the check refuses it until its author has written what is true. Only what the schema fixes is filled in, and the
 * day of the review, which the ledger holds to the truth.
 */
export function placeholderFor(name: string, field: FieldSchema, { today }: Known): unknown {
  if (field.const !== undefined) return field.const;
  if (name === 'reviewed') return today;
  if (name === 'draft') return true;
  const own = field.anyOf?.find(({ type }) => type !== 'null') ?? field;
  if (own.enum) return open;
  if (own.type === 'string') return own.format === 'date' ? open : textFor(own);
  return own.type === 'object' ? {} : open;
}

/** What an author may choose from; empty where anything goes. */
export const choicesOf = (name: string, field: FieldSchema, { choices = {} }: Known): readonly unknown[] =>
  choices[name] ?? field.enum ?? [];

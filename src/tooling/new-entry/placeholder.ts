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
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
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

/** Texts for fields that ask for a certain form; the first that fits is taken. */
const shaped = ['todo', 'TODO?', 'todo.one', 'TOD', '1.0.0', '10.1000/todo'];

function textFor({ pattern, allOf = [], minLength = 0, format }: FieldSchema, today: string): string {
  if (format === 'date') return today;
  if (format === 'uri') return 'https://todo.example/';
  const patterns = [pattern, ...allOf.map((part) => part.pattern)].flatMap((one) =>
    one ? [new RegExp(one, 'u')] : [],
  );
  if (patterns.length > 0) return shaped.find((text) => patterns.every((one) => one.test(text))) ?? 'TODO';
  return minLength > 4 ? `TODO: at least ${minLength} characters`.padEnd(minLength, ' …') : 'TODO';
}

function numberFor({ minimum, exclusiveMinimum, maximum = Infinity }: FieldSchema, today: string): number {
  const year = Number(today.slice(0, 4));
  const least = minimum ?? (exclusiveMinimum === undefined ? 1 : exclusiveMinimum + 1);
  return least > 1000 && year <= maximum ? year : Math.max(least, 1);
}

/** A value that a simple field of this schema may hold: "TODO" where an author has to find words. */
export function placeholderFor(name: string, field: FieldSchema, { today, choices = {} }: Known): unknown {
  const [choice] = choices[name] ?? [];
  if (choice !== undefined) return choice;
  if (field.const !== undefined) return field.const;
  if (field.enum) return field.enum[0];
  if (field.anyOf?.some(({ type }) => type === 'null')) return null;
  const { type = 'null' } = field.anyOf?.[0] ?? field;
  if (type === 'string') return textFor(field.anyOf?.[0] ?? field, today);
  if (type === 'number' || type === 'integer') return numberFor(field, today);
  if (type === 'object') return {};
  return type === 'boolean' ? false : null;
}

/** What an author may choose from; empty where anything goes. */
export const choicesOf = (name: string, field: FieldSchema, { choices = {} }: Known): readonly unknown[] =>
  choices[name] ?? field.enum ?? [];

import type { z } from 'zod';

interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  in?: z.ZodType;
  items?: z.ZodType[];
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
}

const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** The schema inside optional, default and pipe wrappers. */
function unwrap(schema: z.ZodType): z.ZodType {
  const def = defOf(schema);
  const inner = def.innerType ?? def.in;
  return inner ? unwrap(inner) : schema;
}

/** A field by its name, never what every object inherits. */
const own = (fields: Record<string, z.ZodType> | undefined, name: string): z.ZodType | undefined =>
  fields && Object.hasOwn(fields, name) ? fields[name] : undefined;

/**
 * The fields an author can write at `path` of a schema, with the schema of each: the keys of the object there,
 * or of all alternatives of a union. Empty where the path holds no object.
 */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  const def = defOf(unwrap(schema));
  if (def.options) return Object.assign({}, ...def.options.map((option) => fieldsAt(option, path)));
  const [step, ...rest] = path;
  if (step === undefined) return def.shape ?? {};
  if (typeof step === 'number') return def.element ? fieldsAt(def.element, rest) : {};
  const next = own(def.shape, String(step));
  return next ? fieldsAt(next, rest) : {};
}

/** The schema of the value at `path`; of a union that of the first alternative that has one. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  const { options, element, items, shape } = defOf(inner);
  if (options) return options.map((option) => schemaAt(option, path)).find(Boolean);
  const next = typeof step === 'number' ? (element ?? items?.[step]) : own(shape, String(step));
  return next && schemaAt(next, rest);
}

/** What `.describe()` says about the field at `path`; empty where nothing does. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    if (typeof key !== 'string') continue;
    const field = own(fieldsAt(schema, path.slice(0, length - 1)), key);
    const text = field?.description ?? (field && unwrap(field).description);
    if (text) return text;
  }
  return '';
}

/** As much of a zod schema as the shapes of records are made of. */
interface Def {
  readonly type: string;
  readonly format?: string | undefined;
  readonly pattern?: RegExp | undefined;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[] | undefined;
  readonly shape?: Readonly<Record<string, Schema>> | undefined;
  readonly element?: Schema | undefined;
  readonly innerType?: Schema | undefined;
  readonly keyType?: Schema | undefined;
  readonly valueType?: Schema | undefined;
  readonly options?: readonly Schema[] | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly entries?: Readonly<Record<string, unknown>> | undefined;
}
interface CheckDef {
  readonly check: string;
  readonly maximum?: number | undefined;
  readonly minimum?: number | undefined;
  readonly value?: number | undefined;
  readonly inclusive?: boolean | undefined;
  readonly pattern?: RegExp | undefined;
  readonly fn?: ((value: unknown) => unknown) | undefined;
}
export interface Schema {
  readonly _zod: { readonly def: Def };
}

type Check = (value: unknown) => boolean;

/** What is not known here is no reason to take a value. */
const never: Check = () => false;

const lengthOf = (value: unknown): number => (value as ArrayLike<unknown>).length;

function limitOf({ check, maximum, minimum, value, inclusive, pattern, fn }: CheckDef): Check {
  if (check === 'max_length' && maximum !== undefined) return (each) => lengthOf(each) <= maximum;
  if (check === 'min_length' && minimum !== undefined) return (each) => lengthOf(each) >= minimum;
  if (check === 'less_than' && value !== undefined && inclusive) return (each) => (each as number) <= value;
  if (check === 'greater_than' && value !== undefined && inclusive)
    return (each) => (each as number) >= value;
  if (check === 'string_format' && pattern) return (each) => pattern.test(each as string);
  return check === 'custom' && fn ? (each) => fn(each) === true : never;
}

function objectCheck(shape: Readonly<Record<string, Schema>>): Check {
  const fields = new Map(
    Object.entries(shape).map(([key, part]) => [
      key,
      { check: compileCheck(part), isNeeded: part._zod.def.type !== 'optional' },
    ]),
  );
  const needed = [...fields.values()].filter(({ isNeeded }) => isNeeded).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (!field?.check((value as Record<string, unknown>)[key])) return false;
      if (field.isNeeded) found++;
    }
    return found === needed;
  };
}

function shapeOf({ type, format, pattern, ...def }: Def): Check {
  const inner = (schema: Schema | undefined): Check => (schema ? compileCheck(schema) : never);
  switch (type) {
    case 'string':
      if (format && !pattern) return never;
      return (value) => typeof value === 'string' && (!pattern || pattern.test(value));
    case 'number':
      if (format && format !== 'safeint') return never;
      return format ? Number.isSafeInteger : Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'literal':
    case 'enum': {
      const values = new Set(def.values ?? Object.values(def.entries ?? {}));
      return (value) => values.has(value);
    }
    case 'optional':
      return inner(def.innerType);
    case 'nullable': {
      const check = inner(def.innerType);
      return (value) => value === null || check(value);
    }
    case 'union': {
      const checks = (def.options ?? []).map(compileCheck);
      return (value) => checks.some((check) => check(value));
    }
    case 'array': {
      const check = inner(def.element);
      return (value) => Array.isArray(value) && value.every(check);
    }
    case 'record': {
      const [ofKey, ofValue] = [inner(def.keyType), inner(def.valueType)];
      return (value) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.entries(value).every(([key, each]) => ofKey(key) && ofValue(each));
    }
    case 'object':
      return objectCheck(def.shape ?? {});
    default:
      return never;
  }
}

/**
 * A check that says yes only where the schema does, ten times as fast: it makes no copy and no list of what is wrong. It
 * may say no to a value that the schema takes, so whoever hears no asks the schema itself. For plain values, as JSON and
 * the database give them.
 */
export function compileCheck(schema: Schema): Check {
  const { def } = schema._zod;
  const fits = shapeOf(def);
  const limits = (def.checks ?? []).map(({ _zod }) => limitOf(_zod.def));
  // One closure around another is twice as fast as a list of them.
  return limits.reduce<Check>((inner, isWithin) => (value) => inner(value) && isWithin(value), fits);
}

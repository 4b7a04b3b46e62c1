/** A record as it lies in the database: the schema number it was written in beside it. */
export interface Wrapped {
  readonly key: string;
  readonly schema: number;
  readonly record: unknown;
}

export const isWrapped = (value: unknown): value is Wrapped => {
  if (typeof value !== 'object' || value === null) return false;
  const { key, schema } = value as Record<string, unknown>;
  return typeof key === 'string' && Number.isInteger(schema) && 'record' in value;
};

/** As much of a zod schema as records are made of. */
export interface Def {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
  readonly format?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}
interface CheckDef {
  readonly check: string;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
}
export interface Schema {
  readonly _zod: { readonly def: Def };
}

/** What a schema checks beyond its type. */
export const checksOf = ({ checks = [] }: Def) => checks.map((each) => each._zod.def);

/** The range of a number; infinite where it has none. */
export const rangeOf = (def: Def): { readonly min: number; readonly max: number } => ({
  min: checksOf(def).find(({ check }) => check === 'greater_than')?.value ?? -Infinity,
  max: checksOf(def).find(({ check }) => check === 'less_than')?.value ?? Infinity,
});
/** The most characters or entries. */
export const mostOf = (def: Def): number =>
  checksOf(def).find(({ check }) => check === 'max_length')?.maximum ?? Infinity;

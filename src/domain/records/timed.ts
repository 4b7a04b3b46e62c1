/** A moment in UTC with milliseconds, as `toISOString` writes it; such texts sort by time. */
export type IsoTime = string;
/** A day, YYYY-MM-DD. */
export type Day = string;
/** A month, YYYY-MM. */
export type Month = string;

/** A value with the time it was given, so that two tabs or devices merge value by value. */
export interface At<T> {
  readonly v: T;
  readonly at: IsoTime;
}

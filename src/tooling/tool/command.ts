/** One rule set with JSON in and out. `evaluate` gets one input and its place, `input` or `input[2]`. */
export interface Command {
  /** What it answers, in a few words. */
  readonly about: string;
  /** Throws `BadInput` with one sentence. */
  evaluate(input: unknown, place: string): unknown;
}

/** One rule set with JSON in and out. `evaluate` gets one input and its place, `input` or `input[2]`. */
export interface Command {
  /** Throws `BadInput` with one sentence. */
  evaluate(input: unknown, place: string): unknown;
}

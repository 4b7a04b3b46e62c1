/** Time that counts up and can be paused; times are milliseconds of any one clock. */
export interface Stopwatch {
  /** What had passed when it was last started. */
  readonly before: number;
  /** When it was started; null while it stands. */
  readonly since: number | null;
}

export const stoppedWatch: Stopwatch = { before: 0, since: null };

/** The milliseconds it has run. A clock that is set back takes nothing away. */
export const elapsed = ({ before, since }: Stopwatch, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** The watch, running from now; one that runs already goes on. */
export const startWatch = (watch: Stopwatch, now: number): Stopwatch =>
  watch.since === null ? { ...watch, since: now } : watch;

/** The watch, standing since now. */
export const pauseWatch = (watch: Stopwatch, now: number): Stopwatch => ({
  before: elapsed(watch, now),
  since: null,
});

/** The latest mark that has been reached, in seconds; null before the first. */
export const latestMark = (seconds: number, marks: readonly number[]): number | null =>
  marks.filter((mark) => seconds >= mark).at(-1) ?? null;

/** Seconds as a clock shows them: "2:05". */
export const showSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** What a load of requests showed. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  /** Milliseconds within which 99 of 100 answers were complete. */
  readonly p99: number;
  /** Requests that had no answer, or one with another status than the wanted one. */
  readonly errors: number;
}

/**
 * Reads the CSV of the load tool hey: a line for each answer, with its seconds, its status and when it was asked
 * for. Requests without an answer have no line.
 */
export function readLoad(csv: string, requests: number, wantedStatus: number): LoadResult {
  const [header = '', ...lines] = csv.trim().split('\n');
  const names = header.split(',');
  const answers = lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string) => Number(cells[names.indexOf(name)]);
    return { seconds: cell('response-time'), status: cell('status-code'), began: cell('offset') };
  });
  const times = answers.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const lasted = answers.reduce((longest, { began, seconds }) => Math.max(longest, began + seconds), 0);
  return {
    requestsPerSecond: lasted > 0 ? answers.length / lasted : 0,
    p99: (times[Math.ceil(times.length * 0.99) - 1] ?? Infinity) * 1000,
    errors: requests - answers.filter(({ status }) => status === wantedStatus).length,
  };
}

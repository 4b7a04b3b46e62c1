import { sortByKey } from '../records/sort-by-key.ts';
import type { Dora } from '../records/toolkit-records.ts';

/** The checks of one service, oldest first. */
export interface ServiceHistory {
  /** As the newest check writes it. */
  readonly service: string;
  readonly checks: readonly [Dora, ...Dora[]];
}

/** How names of services are compared: "Checkout " is "checkout". */
const keyOf = (service: string): string => service.trim().replace(/\s+/gu, ' ').toLowerCase();

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const oldestFirst = (checks: readonly Dora[]): readonly Dora[] =>
  checks.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));

/** All checks of the service this one is about, oldest first. */
export function checksOfService(checks: readonly Dora[], service: string): readonly Dora[] {
  const key = keyOf(service);
  return oldestFirst(checks.filter((check) => keyOf(check.service) === key));
}

/** Checks by service; the service checked last comes first. */
export function groupByService(checks: readonly Dora[]): readonly ServiceHistory[] {
  const groups = new Map<string, Dora[]>();
  for (const check of checks) {
    const key = keyOf(check.service);
    const group = groups.get(key);
    if (group) group.push(check);
    else groups.set(key, [check]);
  }
  const histories = [...groups].map(([key, group]): ServiceHistory => {
    const own = oldestFirst(group) as readonly [Dora, ...Dora[]];
    return { service: own.at(-1)?.service ?? key, checks: own };
  });
  return sortByKey(histories, ({ checks: own }) => own.at(-1)?.at ?? '');
}

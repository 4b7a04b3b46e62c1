import type { Dora } from '../records/toolkit-records.ts';

/** The checks of one service, oldest first. */
export interface ServiceHistory {
  /** As the newest check writes it. */
  readonly service: string;
  readonly checks: readonly [Dora, ...Dora[]];
}

/** How names of services are compared: "Checkout " is "checkout". */
const keyOf = (service: string): string => service.trim().replace(/\s+/gu, ' ').toLowerCase();

const byTime = (a: Dora, b: Dora): number => a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

/** All checks of the service this one is about, oldest first. */
export function checksOfService(checks: readonly Dora[], service: string): readonly Dora[] {
  const key = keyOf(service);
  return checks.filter((check) => keyOf(check.service) === key).toSorted(byTime);
}

/** Checks by service; the service checked last comes first. */
export function groupByService(checks: readonly Dora[]): readonly ServiceHistory[] {
  const lastOf = ({ checks: own }: ServiceHistory) => own.at(-1)?.at ?? '';
  const groups = new Map<string, Dora[]>();
  for (const check of checks) {
    const key = keyOf(check.service);
    const group = groups.get(key);
    if (group) group.push(check);
    else groups.set(key, [check]);
  }
  return [...groups]
    .map(([key, group]): ServiceHistory => {
      const own = group.toSorted(byTime) as [Dora, ...Dora[]];
      return { service: own.at(-1)?.service ?? key, checks: own };
    })
    .toSorted((a, b) => lastOf(b).localeCompare(lastOf(a)));
}

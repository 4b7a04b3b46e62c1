import type { Dora } from '../records/toolkit-records.ts';

/** The checks of one service, oldest first. */
export interface ServiceHistory {
  /** As the newest check writes it. */
  readonly service: string;
  readonly checks: readonly [Dora, ...Dora[]];
}

/** How names of services are compared: "Checkout " is "checkout". */
const keyOf = (service: string): string => service.trim().replace(/\s+/gu, ' ').toLowerCase();

/** All checks of the service this one is about, oldest first. */
export const checksOfService = (checks: readonly Dora[], service: string): readonly Dora[] =>
  checks
    .filter((check) => keyOf(check.service) === keyOf(service))
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));

/** Checks by service; the service checked last comes first. */
export function groupByService(checks: readonly Dora[]): readonly ServiceHistory[] {
  const keys = [...new Set(checks.map(({ service }) => keyOf(service)))];
  const lastOf = ({ checks: own }: ServiceHistory) => own.at(-1)?.at ?? '';
  return keys
    .map((key): ServiceHistory => {
      const own = checksOfService(checks, key) as [Dora, ...Dora[]];
      return { service: own.at(-1)?.service ?? key, checks: own };
    })
    .toSorted((a, b) => lastOf(b).localeCompare(lastOf(a)));
}

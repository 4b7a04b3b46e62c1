import type { Answer } from './answers.ts';

/** What came back when an address was asked for. */
export type Reply =
  | {
      readonly status: number;
      /** Where permanent redirects, and only those, led. */
      readonly movedTo: string | null;
      readonly retryAfter: string | null;
    }
  /** No answer at all, and why. */
  | { readonly silence: string };

/** Statuses by which a host says that the page is gone; all else may be a matter of who asks, or of today. */
const gone: readonly number[] = [404, 410];

/** What a reply means for whoever links to the address. */
export function judge(reply: Reply): Pick<Answer, 'verdict' | 'detail'> {
  if ('silence' in reply) return { verdict: 'unreachable', detail: reply.silence };
  const { status, movedTo } = reply;
  if (gone.includes(status)) return { verdict: 'broken', detail: `status ${status}` };
  if (status >= 400) return { verdict: 'unreachable', detail: `status ${status}` };
  return movedTo === null ? { verdict: 'sound', detail: '' } : { verdict: 'moved', detail: movedTo };
}

/** Milliseconds that a Retry-After header asks for, in seconds or as a date (RFC 9110, 10.2.3); null where it does not. */
export function waitOf(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d+$/u.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}

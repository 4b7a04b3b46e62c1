import type { CheckContext } from './checked-entry.ts';
import { compareProblems, type Problem } from './problem.ts';
import { findAddressProblems } from './find-address-problems.ts';
import { findAliasProblems } from './find-alias-problems.ts';
import { findAnatomyProblems } from './find-anatomy-problems.ts';
import { findAskedProblems } from './find-asked-problems.ts';
import { findToldProblems } from './find-told-problems.ts';
import { findClaimProblems } from './find-claim-problems.ts';
import { findDataProblems } from './find-data-problems.ts';
import { findInstrumentProblems } from './find-instrument-problems.ts';
import { findLinkProblems } from './find-link-problems.ts';
import { findLimitProblems } from './find-limit-problems.ts';
import { findTextLinkProblems } from './find-text-link-problems.ts';
import { findTextProblems } from './find-text-problems.ts';

/** Every problem of the content that a single schema cannot see, sorted by file and line. */
export const findProblems = (context: CheckContext): Problem[] =>
  [
    ...findLinkProblems(context),
    ...findTextLinkProblems(context),
    ...findDataProblems(context),
    ...findClaimProblems(context),
    ...findInstrumentProblems(context),
    ...findAddressProblems(context),
    ...findAnatomyProblems(context),
    ...findTextProblems(context),
    ...findLimitProblems(context),
    ...findAliasProblems(context),
    ...findAskedProblems(context),
    ...findToldProblems(context),
  ].sort(compareProblems);

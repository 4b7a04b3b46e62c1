import { checkContent } from '#integrations/check-content/check-content.ts';
import { formatProblems } from '#integrations/check-content/format-problems.ts';

/** `npm run check:content`: prints every problem of the content; exit 1 when there is one. */
const { problems, entries } = checkContent(process.cwd());
console.log(formatProblems(problems));
console.log(`${entries.length} valid entries.`);
process.exitCode = problems.length > 0 ? 1 : 0;

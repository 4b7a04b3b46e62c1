import { parseArgs } from 'node:util';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { site } from '#site';
import { readAnswers, writeAnswers } from './check-links/answers.ts';
import { createAsk } from './check-links/ask.ts';
import { checkLinks } from './check-links/check-links.ts';
import { collectLinks } from './check-links/collect-links.ts';
import { formatReport } from './check-links/format-report.ts';

const usage = `usage: npm run check:links -- [--most 500]

Asks the hosts of all external links of the content whether the pages are still there, one request per host at a
time. Answers are kept in .cache/links.json, so a run can be stopped and taken up again. Exit 1: a page is gone.`;

const store = '.cache/links.json';
const second = 1000;

function readMost(): number | null {
  try {
    const { values } = parseArgs({ options: { most: { type: 'string', default: '500' } } });
    return /^[1-9]\d{0,5}$/u.test(values.most) ? Number(values.most) : null;
  } catch {
    return null;
  }
}

/** `npm run check:links`: which external links are broken, moved or unreachable, with file and line of each use. */
const most = readMost();
if (most === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const links = collectLinks(checkContent(process.cwd()).entries);
  const outcome = await checkLinks(
    links.map(({ address }) => address),
    {
      known: readAnswers(store),
      most,
      ask: createAsk({
        // A header holds ASCII only, whatever a fork is called.
        userAgent: `${site.name.replace(/[^ -~]/gu, '')} link check (${site.repository || site.url})`,
        pause: second,
        patience: 20 * second,
        longestWait: 120 * second,
      }),
      onAnswer: (answers, asked, due) => {
        writeAnswers(store, answers);
        if (asked % 20 === 0) console.log(`${asked} of ${due} asked`);
      },
    },
  );
  console.log(formatReport(links, outcome));
  const isBroken = links.some(({ address }) => outcome.answers.get(address)?.verdict === 'broken');
  process.exitCode = isBroken ? 1 : 0;
}

import { writeFileSync } from 'node:fs';
import { learnVerdicts } from '#domain/resume/verdict/learn.ts';
import { readJudgedLines } from './judged-lines.ts';

/** `npm run learn:verdicts`: learns the verdicts on bullets anew from the lines in `content/judged`. */
const table = Buffer.from(learnVerdicts(readJudgedLines())).toString('base64');
writeFileSync(
  'src/domain/resume/verdict/table.ts',
  `/* Made by \`npm run learn:verdicts\` from the lines in content/judged. */\nexport const packedTable =\n  '${table}';\n`,
);

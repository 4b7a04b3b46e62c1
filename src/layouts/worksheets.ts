import { worksheet as capacity } from '#strings/capacity';
import { worksheet as dora } from '#strings/dora';
import { worksheet as hiringFunnel } from '#strings/hiring-funnel';
import { worksheet as plan } from '#strings/plan-worksheet';
import { worksheet as portfolio } from '#strings/portfolio';
import { worksheet as readiness } from '#strings/readiness';
import { worksheet as reading } from '#strings/reading';
import { worksheet as resume } from '#strings/resume';
import { worksheet as roleFit } from '#strings/role-fit';
import { worksheet as salary } from '#strings/salary';
import { worksheet as stories } from '#strings/stories';

/** A tool on paper, as search and books list it. */
export interface Worksheet {
  readonly tool: string;
  /** Below the folder of the tools. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Which of the tool's sheets it is, where there are several. */
  readonly sheet?: string;
}

const single = {
  capacity,
  dora,
  'hiring-funnel': hiringFunnel,
  plan,
  portfolio,
  reading,
  resume,
  'role-fit': roleFit,
  salary,
  stories,
};

/** The worksheets of all tools. */
export const worksheets: readonly Worksheet[] = [
  ...Object.entries(single).map(([tool, { title, description }]) => ({
    tool,
    path: `${tool}/worksheet`,
    title,
    description,
  })),
  ...(['aspiring', 'practising'] as const).map((track) => ({
    tool: 'readiness',
    path: `readiness/${track}`,
    title: readiness.title(track),
    description: readiness.description(track),
    sheet: track,
  })),
];

import type { FunnelWords } from '#domain/hiring-funnel/markdown.ts';
import { changeNames, form, problems, report, result } from '#strings/hiring-funnel';

/** The words that the page and its Markdown say alike. */
export const words: FunnelWords = {
  title: report.title,
  end: form.hires,
  problems,
  result,
  changeName: changeNames,
};

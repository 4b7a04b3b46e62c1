import type { Outline } from './outline.ts';
import { sentences } from './readability.ts';

/** A word that an engineer new to managing does not know, or knows in another meaning. */
interface TradeTerm {
  term: string;
  pattern: RegExp;
  /** Pages that explain it: a link to one of them is enough, and they need none themselves. */
  pages: readonly string[];
  /** Words with which a sentence explains it; "means", "called" and brackets behind it do for every term. */
  spelledOut: RegExp;
}

/** Terms of the trade that a page explains or links where they first stand. */
export const tradeTerms: readonly TradeTerm[] = [
  {
    term: 'loop',
    pattern: /(?<!\bfeedback |\bin the |\bclose the |\bcontrol |[-\w])loops?\b(?!-)/iu,
    pages: ['terms/interview-loop', 'responsibilities/hiring'],
    spelledOut: /\binterviews\b/iu,
  },
  {
    term: 'screen',
    pattern:
      /\b(?:phone|recruiter|technical|CV|first|hiring) screen(?:s|ing)?\b|\bscreen(?:s|ed|ing)? (?:out|candidates|applicants|for)\b|\bthe screen is (?:loose|tight)\b/iu,
    pages: ['terms/interview-loop', 'responsibilities/hiring'],
    spelledOut: /\b(?:first call|short call|read each CV)\b/iu,
  },
  {
    term: 'anchor',
    pattern: /\banchor(?:s|ed)?\b/iu,
    pages: ['terms/rating-anchor', 'frameworks/structured-interviewing'],
    spelledOut:
      /\b(?:sentence|descri\w+|example) (?:for|of) (?:each|every|a) (?:score|mark|rating|level)\b/iu,
  },
  {
    term: 'calibration',
    pattern: /\bcalibrat(?:ion|ions|e|ed|ing)\b/iu,
    pages: ['terms/calibration', 'faqs/how-does-calibration-work'],
    spelledOut: /\bmanagers (?:compare|agree|meet)\b/iu,
  },
  {
    term: 'guard',
    pattern: /\bguard(?: measure| metric)?s?\b(?! against)/iu,
    pages: ['terms/guard-measure'],
    spelledOut: /\b(?:must not|may not) (?:get|become) worse\b/iu,
  },
  {
    term: 'PIP',
    pattern: /\bPIPs?\b/u,
    pages: ['terms/performance-improvement-plan'],
    spelledOut: /\bperformance improvement plans?\b/iu,
  },
  {
    term: 'RACI',
    pattern: /\bRACI\b/u,
    pages: ['frameworks/raci'],
    spelledOut: /\bresponsible, accountable\b/iu,
  },
  {
    term: 'DORA',
    pattern: /\bDORA\b/u,
    pages: ['frameworks/dora-metrics', 'tools/dora'],
    spelledOut: /\bDevOps Research\b/iu,
  },
  {
    term: 'RICE',
    pattern: /\bRICE\b/u,
    pages: ['frameworks/rice'],
    spelledOut: /\breach, impact\b/iu,
  },
  {
    term: 'SBI',
    pattern: /\bSBI\b/u,
    pages: ['frameworks/sbi'],
    spelledOut: /\bsituation, behaviou?r\b/iu,
  },
  {
    term: 'GROW',
    pattern: /\bGROW\b/u,
    pages: ['frameworks/grow'],
    spelledOut: /\bgoal, reality\b/iu,
  },
  {
    term: 'OKR',
    pattern: /\bOKRs?\b/u,
    pages: ['terms/okr', 'frameworks/okrs'],
    spelledOut: /\bobjectives? and key results?\b/iu,
  },
  {
    term: 'KPI',
    pattern: /\bKPIs?\b/u,
    pages: [],
    spelledOut: /\bkey performance indicators?\b/iu,
  },
  {
    term: 'SLO',
    pattern: /\bSLOs?\b/u,
    pages: [],
    spelledOut: /\bservice[- ]level objectives?\b/iu,
  },
  {
    term: 'WIP',
    pattern: /\bWIP\b/u,
    pages: [],
    spelledOut: /\bwork in progress\b/iu,
  },
  {
    term: 'SEV',
    pattern: /\bSEV\b/u,
    pages: ['terms/severity-level', 'responsibilities/incident-management'],
    spelledOut: /\bseverit(?:y|ies)\b/iu,
  },
  {
    term: 'MTTR',
    pattern: /\bMTTR\b/u,
    pages: ['terms/mean-time-to-recovery'],
    spelledOut: /\bmean time to\b/iu,
  },
  {
    term: 'RSU',
    pattern: /\bRSUs?\b/u,
    pages: [],
    spelledOut: /\brestricted stock\b/iu,
  },
  {
    term: 'IC',
    pattern: /\bICs?\b/u,
    pages: ['terms/individual-contributor'],
    spelledOut: /\bindividual contributors?\b/iu,
  },
  {
    term: 'TLM',
    pattern: /\bTLMs?\b/u,
    pages: ['terms/tech-lead-manager'],
    spelledOut: /\btech lead managers?\b/iu,
  },
  {
    term: 'skip-level',
    pattern: /\bskip-levels?\b/iu,
    pages: ['terms/skip-level'],
    spelledOut: /\b(?:your|their) manager['’]s manager\b|\breports of your reports\b/iu,
  },
  {
    term: 'span of control',
    pattern: /\bspan of control\b/iu,
    pages: ['terms/span-of-control', 'faqs/how-many-direct-reports'],
    spelledOut: /\b(?:how many|number of) (?:people|reports|direct reports)\b/iu,
  },
];

/** A term that a text uses before it is explained or linked. */
export interface UnexplainedTerm {
  term: string;
  line: number;
}

const explains = ({ pattern, spelledOut }: TradeTerm, sentence: string): boolean =>
  spelledOut.test(sentence) ||
  new RegExp(`(?:${pattern.source})["”’*]* (?:\\(|means?\\b|is called\\b)`, pattern.flags).test(sentence) ||
  new RegExp(`\\b(?:called|known as) (?:an? |the )?["“]?(?:${pattern.source})`, pattern.flags).test(sentence);

/**
 * The terms of the trade that a page, named by its key, neither links (to the term or to a page about it, before the term
 * first stands or in the same block) nor explains in the sentence in which it first stands.
 */
export const findUnexplainedTerms = ({ blocks, links }: Outline, key: string): UnexplainedTerm[] =>
  tradeTerms.flatMap((each) => {
    if (each.pages.includes(key)) return [];
    const first = blocks.findIndex(({ text, prose }) => each.pattern.test(prose ?? text));
    const block = blocks[first];
    if (!block) return [];
    const end = Math.max(blocks[first + 1]?.line ?? Infinity, block.line + 1);
    const isLinked = links.some(
      ({ href, line }) => line < end && each.pages.some((page) => href.startsWith(`/${page}/`)),
    );
    const sentence = sentences(block.prose ?? block.text).find((text) => each.pattern.test(text)) ?? '';
    return isLinked || explains(each, sentence) ? [] : [{ term: each.term, line: block.line }];
  });

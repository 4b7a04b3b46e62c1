import type { WholeWords } from '#domain/resume/whole/say-top.ts';
import { changeTexts, fit, kindNames, sectionNames, summaryParts, whole } from '#strings/resume-whole';

/** The words that the page and its Markdown say alike. */
export const wholeWords: WholeWords = { whole, fit, changeTexts, kindNames, sectionNames, summaryParts };

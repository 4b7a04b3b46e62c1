import type { z } from 'zod';
import { aboutSchema } from './about.ts';
import { bookSchema } from './book.ts';
import { careerSchema } from './career.ts';
import { caseSchema } from './case.ts';
import type { CollectionName } from './collections.ts';
import { comparisonSchema } from './comparison.ts';
import { faqSchema } from './faq.ts';
import { frameworkSchema } from './framework.ts';
import { instrumentSchema } from './instrument.ts';
import { pathSchema } from './path.ts';
import { questionSchema } from './question.ts';
import { responsibilitySchema } from './responsibility.ts';
import { situationSchema } from './situation.ts';
import { sourceSchema } from './source.ts';
import { templateSchema } from './template.ts';
import { termSchema } from './term.ts';
import { themeSchema } from './theme.ts';
import { toolSchema } from './tool.ts';

/** The schema of each collection's frontmatter or data. */
export const schemaOf = {
  situations: situationSchema,
  responsibilities: responsibilitySchema,
  frameworks: frameworkSchema,
  books: bookSchema,
  faqs: faqSchema,
  career: careerSchema,
  comparisons: comparisonSchema,
  templates: templateSchema,
  cases: caseSchema,
  questions: questionSchema,
  about: aboutSchema,
  themes: themeSchema,
  terms: termSchema,
  sources: sourceSchema,
  instruments: instrumentSchema,
  tools: toolSchema,
  paths: pathSchema,
} satisfies Record<CollectionName, z.ZodType>;

/** The parsed data of an entry of collection C. */
export type DataOf<C extends CollectionName> = z.output<(typeof schemaOf)[C]>;

import { z } from 'zod';
import { themedPageFields } from './shared.ts';
import { bookLevels } from './vocabulary.ts';

/** True when the thirteen digits end in the right check digit (ISO 2108: weights 1 and 3, modulo 10). */
export const hasValidIsbnChecksum = (isbn: string): boolean => {
  const digits = [...isbn.replaceAll('-', '')].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return digits.length === 13 && sum % 10 === 0;
};

export const bookSchema = z.strictObject({
  ...themedPageFields,
  subtitle: z.string().min(2).optional().describe('The subtitle as printed.'),
  authors: z.array(z.string().min(2)).min(1).describe('Authors in the order of the title page.'),
  year: z.int().min(1800).describe('Year of the first edition, as a number.'),
  publisher: z.string().min(2).describe('Publisher of the first edition.'),
  isbn13: z
    .string()
    .regex(/^97[89][\d-]{10,14}$/u, { error: 'must be thirteen digits that begin with 978 or 979' })
    .refine(hasValidIsbnChecksum, { error: 'has a wrong check digit' })
    .optional()
    .describe('ISBN-13 of an edition, only when verified.'),
  level: z.enum(bookLevels).describe('Who gets most from it.'),
  order: z.int().positive().describe('Position within its level, 1 first.'),
  readingHours: z.number().positive().max(60).describe('Our estimate of the reading time, in hours.'),
});

export type Book = z.infer<typeof bookSchema>;

import { z } from 'zod';
import { draftField } from './shared.ts';
import { themeHues } from './vocabulary.ts';

export const themeSchema = z.strictObject({
  title: z.string().min(2).describe('The name of the theme.'),
  description: z.string().min(40).max(160).describe('What belongs to it, in one sentence.'),
  hue: z.enum(themeHues).describe('The colour of its mark and its part of the wheel.'),
  draft: draftField,
  order: z.int().positive().describe('Position around the wheel, clockwise from the top.'),
});

export type Theme = z.infer<typeof themeSchema>;

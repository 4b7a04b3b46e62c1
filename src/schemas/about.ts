import { z } from 'zod';
import { pageFields } from './shared.ts';

export const aboutSchema = z.strictObject({
  ...pageFields,
  order: z.int().positive().describe('Position in the list of pages about the site, 1 first.'),
});

export type About = z.infer<typeof aboutSchema>;

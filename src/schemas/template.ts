import { z } from 'zod';
import { nextStepSchema, shortText, themedPageFields } from './shared.ts';

const fieldBase = {
  label: z.string().min(2).describe('The heading of the field on the form.'),
  help: shortText(45).describe('How to fill it in; printed small under the label.'),
};

const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text').describe('One or a few sentences.'),
    ...fieldBase,
    example: z.string().min(1).describe('What it says in the filled-in example.'),
  }),
  z.strictObject({
    kind: z.literal('list').describe('Several short points.'),
    ...fieldBase,
    example: z.array(z.string().min(1)).min(1).describe('The points of the filled-in example.'),
  }),
  z.strictObject({
    kind: z.literal('table').describe('Rows under fixed columns.'),
    ...fieldBase,
    columns: z.array(z.string().min(1)).min(2).max(6).describe('The column headings.'),
    rows: z
      .array(z.string().min(1))
      .default([])
      .describe('First cells printed on the blank form; leave empty for three blank rows.'),
    example: z.array(z.array(z.string())).min(1).describe('The rows of the filled-in example.'),
  }),
]);

export const templateSchema = z.strictObject({
  ...themedPageFields,
  minutes: z.int().positive().describe('How long it takes to fill in once, in minutes.'),
  who: shortText(15).describe('Who fills it in, and with whom.'),
  fields: z.array(fieldSchema).min(3).describe('The form, field by field.'),
  exampleContext: shortText(50).describe(
    'The concrete team of the filled-in example; it is labelled "Illustrative example".',
  ),
  nextStep: nextStepSchema,
});

export type Template = z.infer<typeof templateSchema>;
export type TemplateField = z.infer<typeof fieldSchema>;

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
  bad: z
    .array(
      z.strictObject({
        field: z.string().min(2).describe('The label of the field it is about, as in `fields`.'),
        text: z.string().min(2).describe('What somebody wrote there.'),
        note: shortText(45).describe('What is wrong with it, and what it does to whoever reads it.'),
      }),
    )
    .default([])
    .describe('A bad version, annotated: three or four faults that people really make, one per field.'),
  exampleContext: shortText(50).describe(
    'The concrete team of the filled-in example; it is labelled "Illustrative example".',
  ),
  nextStep: nextStepSchema,
});

export type Template = z.infer<typeof templateSchema>;
export type TemplateField = z.infer<typeof fieldSchema>;

import { z } from 'zod';

const names = (about: string) => z.array(z.string().min(1)).min(1).describe(about);

const languageSchema = z.strictObject({
  sections: z
    .strictObject({
      summary: names('Headings of a summary.'),
      proofs: names('Headings of a short list of the strongest proofs.'),
      experience: names('Headings of the roles.'),
      skills: names('Headings of tools and skills.'),
      education: names('Headings of school, training and certificates.'),
      personal: names('Headings of data about the person.'),
      other: names('Headings of what comes after: languages, interests, references.'),
    })
    .describe('How sections are headed, in small letters; a line that is one of these begins it.'),
  jobs: names('Words that name a job; a headline has one, and the title of a role too.'),
  senior: names('Words of a title that are a claim: a headline with one needs a role with it.'),
  seeks: names('Words by which somebody says what they look for.'),
  present: names('How a span of years says that it goes on.'),
  personal: names('What is said of a person and not of the work, each at the start of a line.'),
  common: names(
    'Words that no English page does without: with few of them a text is taken for another language.',
  ),
  department: names('Who else works in a company, for phrases as <department>.'),
  verb: names('What somebody does to a way of working, for phrases as <verb>.'),
  practice: names('Ways of working, for phrases as <practice>.'),
  kinds: z
    .strictObject({
      delivery: names('Phrases of something delivered.'),
      influence: names('Phrases of another department that did something with or because of the writer.'),
      people: names('Phrases of people hired or kept, beside those of the bullet coach.'),
      judgement: names('Phrases of a technical decision.'),
      process: names('Phrases of a way of working that was changed.'),
    })
    .describe('What lines show, beside the signals of the bullet coach, in its notation.'),
  asks: z
    .strictObject({
      result: names('Phrases of an advert that asks for results.'),
      scope: names('… for having led a number of people.'),
      delivery: names('… for delivery.'),
      influence: names('… for work with other departments.'),
      people: names('… for hiring people and helping them grow.'),
      judgement: names('… for technical judgement.'),
      outcome: names('… for what customers or the business get.'),
      process: names('… for ways of working.'),
    })
    .describe('What an advert asks for, kind by kind, in the notation of the bullet coach.'),
  benefits: names('Headings of an advert under which it asks for nothing.'),
  generic: names('Words of every advert, which tell nothing about this one.'),
});

/** The words by which a whole résumé and an advert are read, content/tools/resume/whole.yaml. */
export const resumeWholeSchema = z.strictObject({ en: languageSchema.describe('English words.') });

export type ResumeWholeWords = z.infer<typeof languageSchema>;

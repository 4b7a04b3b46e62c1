import type { Attempt } from '#domain/records/attempt-records.ts';
import { leaningIn, readFitAnswers, type FitAnswer } from '#domain/role-fit/read-answers.ts';
import { results as text } from '#strings/role-fit';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { MotivationBeside } from './MotivationBeside.tsx';
import type { RoleFitProps } from './props.ts';
import { Scales } from './Scales.tsx';

interface Props extends Omit<RoleFitProps, 'place'> {
  answers: Readonly<Record<string, FitAnswer>>;
  attempts: readonly Attempt[];
}

/** The reading: where answers lean, what that may mean, and how to find out. Never what to choose. */
export function Results({ answers, attempts, reading, facts, motivation }: Props) {
  const result = readFitAnswers(answers);
  const { title, text: meaning } = reading.leanings[result.leaning];
  const { dimensions, asks, experiments, questions } = reading;
  const writeMarkdown = async () => {
    const { writeReflection } = await import('./markdown.ts');
    return writeReflection(answers, reading);
  };
  const list = (heading: string, lines: readonly string[]) => (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
  return (
    <div class="reading">
      <p class="leaning">{title}</p>
      <p>{meaning}</p>
      <Scales result={result} answers={answers} dimensions={dimensions} />
      {dimensions.map(({ id, name, ...paragraphs }) => {
        const leaning = leaningIn(answers, id);
        return (
          <div key={id}>
            <h3>{name}</h3>
            <p>{leaning === 'not-enough' ? text.dimensionMissing : paragraphs[leaning]}</p>
          </div>
        );
      })}
      <h3>{text.asks}</h3>
      <p>{text.asksText}</p>
      <div class="asks">
        {(['manager', 'staff'] as const).map((side) => (
          <div key={side}>
            <h4>{text.ends[side]}</h4>
            <ul>
              {asks[side].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {list(text.experiments, experiments)}
      {list(text.questions, questions)}
      <h3>{text.facts}</h3>
      <ul>
        {facts.map(({ text: fact, href, title: page }) => (
          <li key={fact}>
            {fact} <a href={href}>{page}</a>
          </li>
        ))}
      </ul>
      <MotivationBeside motivation={motivation} attempts={attempts} />
      <h3 class="no-print">{text.keep}</h3>
      <ExportMenu name="role-fit" markdown={writeMarkdown} />
    </div>
  );
}

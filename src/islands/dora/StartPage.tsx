import { useRef, useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { maxShortText } from '#domain/records/limits.ts';
import { groupByService } from '#domain/dora/history.ts';
import { scoreInPoints } from '#domain/dora/whole-points.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { start as text } from '#strings/dora';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { usePaged } from '../parts/use-paged.tsx';
import { writeDate } from '../parts/write-date.ts';
import type { DoraProps } from './props.ts';
import { hrefTo } from './route.ts';
import { useChecks } from './use-checks.ts';
import { writeScore } from '#domain/dora/write-score.ts';
import { isolate } from '../parts/isolate.tsx';

interface Props {
  tool: Pick<DoraProps, 'questions'>;
  records: Records;
  checks: readonly Dora[];
  go: (hash: string) => void;
}

/** The start: a service to check, and the services that were. */
export function StartPage({ tool, records, checks, go }: Props) {
  const { start, saving } = useChecks(records, go);
  return (
    <>
      <p class="check-rule">{text.rule}</p>
      <NewCheck onStart={start} />
      <SaveNotice saving={saving} look="alert" />
      {checks.length === 0 ? (
        <Example questions={tool.questions} />
      ) : (
        <Services checks={checks} onAgain={start} />
      )}
    </>
  );
}

function NewCheck({ onStart }: { onStart: (service: string) => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [service, setService] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (service.trim() !== '') return onStart(service.trim());
    setIsMissing(true);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <section aria-labelledby="new" class="no-print">
      <h2 id="new">{text.formHeading}</h2>
      <form ref={form} noValidate onSubmit={submit}>
        <TextField
          label={text.name}
          value={service}
          onChange={(value) => {
            setService(value);
            setIsMissing(false);
          }}
          hint={text.nameHint}
          {...(isMissing && { error: text.nameMissing })}
          maxLength={maxShortText}
        />
        <p class="go">
          <button type="submit" class="button">
            {text.start}
          </button>
        </p>
      </form>
    </section>
  );
}

/** The team of the example in content/frameworks/dora-metrics: 11 days, every second week, nine hours, 25 %. */
const example = { leadTime: 3, deployFrequency: 3, recovery: 5, changeFail: 30, rework: 30 } as const;

function Example({ questions }: Pick<DoraProps, 'questions'>) {
  const { overall, weakest } = scoreInPoints(example);
  return (
    <section class="check-example" aria-labelledby="example">
      <h2 id="example">{text.exampleHeading}</h2>
      <p>{text.example}</p>
      <ul>
        {text.exampleFacts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>{weakest && text.exampleResult(writeScore(overall), questions.metrics[weakest].name)}</p>
      <p>{text.jog}</p>
    </section>
  );
}

function Services({ checks, onAgain }: { checks: readonly Dora[]; onAgain: (service: string) => void }) {
  const { shown, pager } = usePaged(groupByService(checks));
  return (
    <section aria-labelledby="yours">
      <h2 id="yours">{text.yours}</h2>
      <ul class="services">
        {shown.map(({ service, checks: own }) => {
          const latest = own.at(-1) ?? own[0];
          const { overall } = scoreInPoints(latest.answers);
          const hidden = <span class="visually-hidden">{isolate(text.of(service), service)}</span>;
          return (
            <li key={latest.id}>
              <h3 dir="auto">{service}</h3>
              <p class="small">
                {text.latest(writeDate(latest.at), overall === null ? null : writeScore(overall))}{' '}
                {text.checks(own.length)}
              </p>
              <p class="go no-print">
                <a class="button" href={hrefTo('result', latest.id)}>
                  {text.see}
                  {hidden}
                </a>
                <button type="button" class="quiet-button" onClick={() => onAgain(service)}>
                  {text.again}
                  {hidden}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      {pager}
    </section>
  );
}

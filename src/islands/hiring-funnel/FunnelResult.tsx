import { findCountProblems, type CountProblem } from '#domain/hiring-funnel/counts.ts';
import { cellsOfChange, sayProblem, sayRate, saySpread, sayVerdict } from '#domain/hiring-funnel/markdown.ts';
import { reckonFunnel, type FunnelResult as Reckoned } from '#domain/hiring-funnel/reckon-funnel.ts';
import { writeFigure, writePeople } from '#domain/hiring-funnel/write-figures.ts';
import type { Funnel } from '#domain/records/toolkit-records.ts';
import { changeNames, result as text } from '#strings/hiring-funnel';
import { FunnelBars } from './FunnelBars.tsx';
import type { HiringFunnelProps } from './props.ts';
import { isolate } from '../parts/isolate.tsx';
import { shortPage, usePaged } from '../parts/use-paged.tsx';
import { words } from './words.ts';

interface Props extends Pick<HiringFunnelProps, 'changes' | 'guides'> {
  funnel: Funnel;
}

/** The name of a stage; empty where there is none. */
const nameAt = ({ stages }: Funnel, index: number): string => stages[index]?.name ?? '';

/** What the counts say, or which of them do not fit. */
export function FunnelResult({ funnel, changes, guides }: Props) {
  const problems = findCountProblems(funnel);
  const isEmpty = (funnel.stages[0]?.people ?? 0) === 0;
  if (problems.length > 0 || isEmpty)
    return (
      <section aria-labelledby="result">
        <h2 id="result">{isEmpty ? text.heading : text.problemHeading}</h2>
        <Problems funnel={funnel} problems={problems} />
        {isEmpty && problems.length === 0 && <p>{text.noCounts}</p>}
      </section>
    );
  const reckoned = reckonFunnel(funnel);
  return (
    <>
      <section aria-labelledby="result">
        <h2 id="result">{text.heading}</h2>
        <p class="funnel-verdict">{sayVerdict(reckoned, words)}</p>
        <Worth funnel={funnel} reckoned={reckoned} changes={changes} />
        <Stages funnel={funnel} reckoned={reckoned} />
        <p class="small">{text.rateNote}</p>
      </section>
      <section aria-labelledby="spread">
        <h2 id="spread">{text.spread.heading}</h2>
        {saySpread(reckoned, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {reckoned.changes.length > 0 && (
        <Changes funnel={funnel} reckoned={reckoned} changes={changes} guides={guides} />
      )}
    </>
  );
}

/** The one change that is worth most, in a sentence. */
function Worth({ funnel, reckoned, changes }: Omit<Props, 'guides'> & { reckoned: Reckoned }) {
  const { worth, applicants, hoursPerHire, days } = reckoned;
  if (!worth || applicants === null || hoursPerHire === null) return null;
  const stage = nameAt(funnel, worth.stage);
  const name = changeNames(changes[worth.kind].name, stage);
  const sentence =
    worth.hours > 0 || worth.applicants > 0
      ? text.worth.hours(
          name,
          writePeople(applicants - worth.applicants),
          writeFigure(hoursPerHire - worth.hours),
        )
      : text.worth.days(name, writeFigure(days - worth.days));
  return (
    <p>
      <strong>{text.changes}:</strong> {isolate(sentence, stage)}
    </p>
  );
}

function Problems({ funnel, problems }: { funnel: Funnel; problems: readonly CountProblem[] }) {
  const { shown, pager } = usePaged(problems);
  return (
    <>
      {shown.map((problem) => (
        <p key={`${problem.kind} ${problem.stage}`}>
          {isolate(
            sayProblem(problem, funnel, words),
            nameAt(funnel, problem.stage),
            nameAt(funnel, problem.stage - 1),
          )}
        </p>
      ))}
      {pager}
    </>
  );
}

/** The stages as bars and as a table. */
function Stages({ funnel, reckoned }: { funnel: Funnel; reckoned: Reckoned }) {
  const { shown, first, pager } = usePaged(reckoned.stages, 0, shortPage);
  const stages = funnel.stages.slice(first, first + shown.length);
  return (
    <>
      <FunnelBars funnel={{ ...funnel, stages }} stages={shown} />
      <StageTable stages={stages} results={shown} />
      {pager}
    </>
  );
}

interface TableProps {
  stages: Funnel['stages'];
  results: Reckoned['stages'];
}

function StageTable({ stages, results }: TableProps) {
  const { columns } = text;
  return (
    <table class="numbers">
      <caption>{text.table}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages.map(({ id, name }, index) => {
          const stage = results[index];
          if (!stage) return null;
          return (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td data-label={columns.people}>{stage.people}</td>
              <td data-label={columns.wentOn}>{stage.wentOn}</td>
              <td data-label={columns.declined}>{stage.declined}</td>
              <td data-label={columns.withdrew}>{stage.withdrew}</td>
              <td data-label={columns.rate}>{sayRate(stage, words)}</td>
              <td data-label={columns.hours}>{writeFigure(stage.hours)}</td>
              <td data-label={columns.perHire}>
                {stage.perHire === null ? text.none : writePeople(stage.perHire)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const Changes = ({ funnel, reckoned, changes, guides }: Props & { reckoned: Reckoned }) => (
  <section aria-labelledby="changes">
    <h2 id="changes">{text.changes}</h2>
    <p>{text.changesText}</p>
    <table class="numbers">
      <caption class="visually-hidden">{text.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{text.change}</th>
          <th scope="col">{text.applicants}</th>
          <th scope="col">{text.hours}</th>
          <th scope="col">{text.days}</th>
        </tr>
      </thead>
      <tbody>
        {reckoned.changes.map((change) => {
          const { name, how, guide } = changes[change.kind];
          const [applicants, hours, days] = cellsOfChange(change, words);
          return (
            <tr key={change.kind}>
              <th scope="row">
                {isolate(changeNames(name, nameAt(funnel, change.stage)), nameAt(funnel, change.stage))}
                <span class="change-how">
                  {how} <a href={guides[change.kind]}>{guide.text}</a>
                </span>
              </th>
              <td data-label={text.applicants}>{applicants}</td>
              <td data-label={text.hours}>{hours}</td>
              <td data-label={text.days}>{days}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);

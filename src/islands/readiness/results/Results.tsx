import { useMemo } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import type { Gap } from '#domain/assessment/types.ts';
import { shared } from '#strings/readiness-results';
import { loadNext, type NextData } from '../instruments.ts';
import { Later } from '../../parts/Later.tsx';
import type { PageProps, ToolProps } from '../props.ts';
import { JudgementBox, MotivationBox } from './Apart.tsx';
import { BlindSpots } from './BlindSpots.tsx';
import { HowScored, Limits } from './HowScored.tsx';
import { Meaning } from './Meaning.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Profile } from './Profile.tsx';
import { repliesTo, scoreWith } from './scored.ts';
import { EvidencePrompts, Strengths } from './Strengths.tsx';

interface Props extends PageProps {
  tool: ToolProps;
  records: Records;
}

/** The results of one's own attempt, in a deliberate order: meaning, action, then numbers. */
export function Results(props: Props) {
  return (
    <Later load={() => Promise.all([loadNext(props.tool.folder), import('./own.ts')])}>
      {([next, own]) => <OwnResults {...props} next={next} own={own} />}
    </Later>
  );
}

type Own = typeof import('./own.ts');

function OwnResults({ next, own, ...props }: Props & { next: NextData; own: Own }) {
  const { data, attempt, records, tool, takesFocus, hrefTo } = props;
  const { requests, peers } = records.store();
  const scored = useMemo(
    () => scoreWith(data, next, attempt, repliesTo(attempt, { requests, peers })),
    [data, next, attempt, requests, peers],
  );
  const { AddToPlan, PlanSection, CompareSection, HistorySection, PeersSection, KeepSection } = own;
  return (
    <div class="results">
      <Meaning scored={scored} takesFocus={takesFocus}>
        {attempt.origin === 'shared' && (
          <div class="shared-note">
            <p>
              <strong>{shared.copy}.</strong> {shared.copyText}
            </p>
          </div>
        )}
      </Meaning>
      <NextSteps
        scored={scored}
        actionFor={(gap: Gap) => <AddToPlan scored={scored} records={records} gap={gap} />}
      />
      <Profile areas={scored.areas} />
      <Strengths scored={scored} />
      <EvidencePrompts scored={scored} records={records} base={tool.base} hrefTo={hrefTo} />
      <PlanSection scored={scored} records={records} tool={tool} />
      <MotivationBox scored={scored} />
      <JudgementBox scored={scored} />
      <BlindSpots scored={scored} />
      <CompareSection scored={scored} records={records} folder={tool.folder} />
      <HistorySection scored={scored} records={records} folder={tool.folder} />
      <PeersSection scored={scored} records={records} tool={tool} />
      <KeepSection scored={scored} records={records} tool={tool} hrefTo={hrefTo} />
      <HowScored scored={scored} methodPage={tool.methodPage} />
      <Limits />
    </div>
  );
}

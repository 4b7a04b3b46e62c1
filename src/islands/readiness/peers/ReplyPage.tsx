import { useState } from 'preact/hooks';
import type { PeerReplyLink } from '#domain/assessment/share/peer-links.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import type { Records } from '#browser/records/records.ts';
import { screen, tabTitle } from '#strings/readiness';
import { peers as text } from '#strings/readiness-results';
import { save } from '#strings/tools';
import { writeDate } from '../../parts/write-date.ts';
import { ChooseRecord } from '../../parts/ChooseRecord.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { formatRoute } from '../route.ts';
import { adoptReply, importReply, requestOf } from './import-reply.ts';

interface Props {
  link: PeerReplyLink;
  records: Records;
  onLeave: () => void;
}

/** A reply opened from its link: imported on a click, where its request is known; otherwise after choosing an attempt. */
export function ReplyPage({ link, records, onLeave }: Props) {
  const request = requestOf(records, link);
  const attempts = records.store().attempts.filter(({ instrument }) => instrument === link.layout.instrument);
  const [chosen, setChosen] = useState(request?.attemptId ?? '');
  const [said, setSaid] = useState('');
  const [isHere, setIsHere] = useState(false);
  const attempt = attempts.find(({ id }) => id === (request?.attemptId ?? chosen));
  const take = async (chosenAttempt: Attempt) => {
    const outcome = request
      ? await importReply(records, link, chosenAttempt.version)
      : await adoptReply(records, link, chosenAttempt);
    setSaid(outcome === 'refused' ? save.refused : text[outcome]);
    setIsHere(outcome !== 'refused');
  };
  const heading = text.take;
  const relation = link.relation ? text.relations[link.relation] : text.noRelation;
  return (
    <div class="ready-questions alone">
      <Heading tab={tabTitle(heading)} takesFocus>
        {heading}
      </Heading>
      <p class="instruction">
        {link.day ? text.from(relation, writeDate(link.day)) : relation}. {text.never}
      </p>
      {!request && <p>{text.unknownRequest}</p>}
      {!request && attempts.length > 0 && (
        <ChooseRecord
          label={text.toWhich}
          none="–"
          records={attempts}
          value={chosen}
          nameOf={({ completedAt, startedAt }) => writeDate(completedAt ?? startedAt)}
          onChoose={setChosen}
        />
      )}
      <p class="go">
        {attempt && !isHere && (
          <button type="button" class="button" onClick={() => void take(attempt)}>
            {text.take}
          </button>
        )}
        {attempt && isHere && (
          <a class="button" href={formatRoute(attempt.id, 'results')}>
            {screen.seeResults}
          </a>
        )}
        <button type="button" class="quiet-button" onClick={onLeave}>
          {screen.backToStart}
        </button>
      </p>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}

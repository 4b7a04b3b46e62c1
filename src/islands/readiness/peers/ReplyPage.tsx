import { useState } from 'preact/hooks';
import type { PeerReplyLink } from '#domain/assessment/share/peer-links.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import type { Records } from '#browser/records/records.ts';
import { screen, tabTitle } from '#strings/readiness';
import { peers as text } from '#strings/readiness-results';
import { writeDate } from '../../parts/write-date.ts';
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
  const attempt = attempts.find(({ id }) => id === (request?.attemptId ?? chosen));
  const take = async (to: Attempt) => {
    const isNew = request
      ? await importReply(records, link, to.version)
      : await adoptReply(records, link, to);
    setSaid(isNew ? text.taken : text.known);
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
        <label class="field">
          {text.toWhich}
          <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            <option value="">–</option>
            {attempts.map((each) => (
              <option key={each.id} value={each.id}>
                {writeDate(each.completedAt ?? each.startedAt)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="go">
        {attempt && !said && (
          <button type="button" class="button" onClick={() => void take(attempt)}>
            {text.take}
          </button>
        )}
        {attempt && said && (
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

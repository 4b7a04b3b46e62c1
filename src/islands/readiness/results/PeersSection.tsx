import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { layoutOf } from '#domain/assessment/share/layout.ts';
import { encodePeerRequest } from '#domain/assessment/share/peer-links.ts';
import { readLink } from '#domain/assessment/share/read-link.ts';
import { maxLabelLength } from '#domain/assessment/share/label.ts';
import type { PeerReply, PeerRequest } from '#domain/records/attempt-records.ts';
import { peers as text } from '#strings/readiness-results';
import { save } from '#strings/tools';
import { createId, dayOf, now } from '../../parts/new-record.ts';
import { focusNext } from '../../parts/focus-next.ts';
import { writeDate } from '../../parts/write-date.ts';
import { adoptReply, importReply, requestOf } from '../peers/import-reply.ts';
import type { ToolProps } from '../tool-props.ts';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { PeerTable } from './PeerTable.tsx';
import type { Scored } from './scored.ts';

interface Props {
  scored: Scored;
  records: Records;
  tool: ToolProps;
}

/** Asking colleagues by link, importing their replies, and both sides beside each other (section C10). */
export function PeersSection({ scored, records, tool }: Props) {
  const { attempt, data, replies } = scored;
  const [label, setLabel] = useState('');
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<PeerReply | null>(null);
  const layout = layoutOf(data.track, data.motivation);
  const requests = records.store().requests.filter(({ attemptId }) => attemptId === attempt.id);

  const ask = () => {
    const at = now();
    const { id: attemptId, instrument, version } = attempt;
    const nonce = createId().slice(0, 6);
    void records.save(
      'requests',
      { nonce, instrument, version, attemptId, label: label.trim(), at, updatedAt: at },
      { creates: true },
    );
  };
  const linkOf = ({ label: name, at, nonce }: PeerRequest) =>
    location.origin + tool.folder + encodePeerRequest(layout, { label: name, day: dayOf(at), nonce });
  const take = async () => {
    const link = readLink(pasted, [layout]);
    if (link?.kind !== 'peer-reply') return setSaid(text.notReply);
    const request = requestOf(records, link);
    const isNew = request
      ? await importReply(records, link, attempt.version)
      : await adoptReply(records, link, attempt);
    setSaid(isNew ? text.taken : text.known);
    setPasted('');
  };
  const remove = (reply: PeerReply, section: Element | null) => {
    setRemoved(reply);
    void records.remove('peers', reply);
    focusNext(section, '[role=status] button');
  };
  const undo = (section: Element | null) => {
    if (removed) void records.save('peers', removed, { creates: true });
    setRemoved(null);
    focusNext(section, '.replies button');
  };
  return (
    <section aria-labelledby="peers" class={replies.length > 0 ? undefined : 'no-print'}>
      <h2 id="peers">{text.heading}</h2>
      <p>
        {text.text} {text.never}
      </p>
      <p class="go no-print">
        <label class="field grows">
          {text.label}
          <input
            type="text"
            maxLength={maxLabelLength}
            value={label}
            autocomplete="off"
            onInput={({ currentTarget }) => setLabel(currentTarget.value)}
          />
        </label>
        <button type="button" class="quiet-button" onClick={ask}>
          {text.make}
        </button>
      </p>
      {requests.map((request) => (
        <div key={request.nonce} class="no-print">
          <CopyLink
            label={`${text.link}: ${text.asked(request.label, writeDate(request.at))}`}
            link={linkOf(request)}
          />
        </div>
      ))}
      <p class="go no-print">
        <label class="field grows">
          {text.paste}
          <input
            type="text"
            value={pasted}
            autocomplete="off"
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </label>
        <button type="button" class="quiet-button" onClick={() => void take()}>
          {text.take}
        </button>
      </p>
      <div class="small" role="status">
        {said}{' '}
        {removed && (
          <>
            {text.removed}{' '}
            <button
              type="button"
              class="quiet-button"
              onClick={({ currentTarget }) => undo(currentTarget.closest('section'))}
            >
              {save.undo}
            </button>
          </>
        )}
      </div>
      {replies.length > 0 && <PeerTable scored={scored} onRemove={remove} />}
    </section>
  );
}

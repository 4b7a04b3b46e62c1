import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { layoutOf } from '#domain/assessment/share/layout.ts';
import { encodePeerRequest } from '#domain/assessment/share/peer-links.ts';
import { readLinks } from '#domain/assessment/share/read-link.ts';
import { cleanLabel, maxLabelLength } from '#domain/assessment/share/label.ts';
import type { PeerReply, PeerRequest } from '#domain/records/attempt-records.ts';
import { peers as text } from '#strings/readiness-results';
import { save } from '#strings/tools';
import { createId, dayOf, now } from '#browser/records/new-record.ts';
import { focusNext } from '../../parts/focus-next.ts';
import { useOnce } from '../../parts/use-once.ts';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { shortPage, usePaged } from '../../parts/use-paged.tsx';
import { writeDate } from '../../parts/write-date.ts';
import { adoptReply, importReply, requestOf } from '../peers/import-reply.ts';
import type { ToolProps } from '../props.ts';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { PeerTable } from './PeerTable.tsx';
import type { Scored } from './scored.ts';

interface Props {
  scored: Scored;
  records: Records;
  tool: ToolProps;
}

/** Asking colleagues by link, importing their replies, and both sides beside each other. */
export function PeersSection({ scored, records, tool }: Props) {
  const { attempt, data, replies } = scored;
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<PeerReply | null>(null);
  const saving = useSaving(records);
  const layout = layoutOf(data.track, data.motivation);
  const take = async () => {
    const links = readLinks(pasted, [layout]);
    const said = new Set<string>();
    for (const link of links) {
      if (link.kind === 'problem') said.add(text.problems[link.problem]);
      else if (link.kind !== 'peer-reply') said.add(text.notReply);
      else {
        const outcome = await (requestOf(records, link)
          ? importReply(records, link, attempt.version)
          : adoptReply(records, link, attempt));
        said.add(outcome === 'refused' ? save.refused : text[outcome]);
      }
    }
    setSaid([...said].join(' ') || text.nothing);
    if (links.length > 0 && links.every(({ kind }) => kind === 'peer-reply')) setPasted('');
  };
  const remove = (reply: PeerReply, section: Element | null) => {
    setRemoved(reply);
    void records.remove('peers', reply);
    focusNext(section, '[role=status] button');
  };
  const undo = async (section: Element | null) => {
    if (removed && !(await saving.watch(records.save('peers', removed, { creates: true })))) return;
    setRemoved(null);
    focusNext(section, '.replies button');
  };
  return (
    <section aria-labelledby="peers" class={replies.length > 0 ? undefined : 'no-print'}>
      <h2 id="peers">{text.heading}</h2>
      <p>
        {text.text} {text.never}
      </p>
      <AskColleague scored={scored} records={records} tool={tool} />
      <p class="go no-print">
        <label class="field grows">
          {text.paste}
          {/* A line of its own would lose the ends of lines, and join a link to what follows it. */}
          <textarea
            rows={2}
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
        {saving.said || said}{' '}
        {removed && (
          <>
            {text.removed}{' '}
            <button
              type="button"
              class="quiet-button"
              onClick={({ currentTarget }) => void undo(currentTarget.closest('section'))}
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

/** The links that were made for colleagues, and another one. */
function AskColleague({ scored: { attempt, data }, records, tool }: Props) {
  const [label, setLabel] = useState('');
  const saving = useSaving(records);
  const layout = layoutOf(data.track, data.motivation);
  const once = useOnce();
  const requests = records.store().requests.filter(({ attemptId }) => attemptId === attempt.id);
  const { shown, pager } = usePaged(requests, 0, shortPage);
  const ask = () => {
    const time = now();
    const { id: attemptId, instrument, version } = attempt;
    const nonce = createId().slice(0, 6);
    const request = { nonce, instrument, version, attemptId, label: label.trim(), at: time, updatedAt: time };
    void once(() => saving.watch(records.save('requests', request, { creates: true })));
  };
  const linkOf = ({ label: name, at: time, nonce }: PeerRequest) =>
    location.origin + tool.folder + encodePeerRequest(layout, { label: name, day: dayOf(time), nonce });
  return (
    <>
      <p class="go no-print">
        <label class="field grows">
          {text.label}
          <input
            type="text"
            dir="auto"
            value={label}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              // The spaces of someone who types on stay.
              const isWhole = [...currentTarget.value].length <= maxLabelLength;
              const cut = isWhole ? currentTarget.value : cleanLabel(currentTarget.value);
              if (!isWhole) currentTarget.value = cut;
              setLabel(cut);
            }}
          />
        </label>
        <button type="button" class="quiet-button" onClick={ask}>
          {text.make}
        </button>
      </p>
      {shown.map((request) => (
        <div key={request.nonce} class="no-print">
          <CopyLink
            label={`${text.link}: ${text.asked(request.label, writeDate(request.at))}`}
            link={linkOf(request)}
          />
        </div>
      ))}
      {pager}
      <SaveNotice saving={saving} look="alert" />
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { encodeDelivery, readDeliveries } from '#domain/dora/delivery-link.ts';
import { maxShortText } from '#domain/records/limits.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { team as text } from '#strings/dora';
import { save } from '#strings/tools';
import { CopyLink } from '../../parts/CopyLink.tsx';
import { dayOf } from '#browser/records/new-record.ts';
import { SaveNotice, useSaving } from '../../parts/SaveNotice.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { shortPage, usePaged } from '../../parts/use-paged.tsx';
import { addReplies, changeCheck } from '../checks.ts';
import type { DoraProps } from '../props.ts';
import { SideBySide } from './SideBySide.tsx';

type Replies = NonNullable<Dora['replies']>;

interface Props {
  tool: Pick<DoraProps, 'questions' | 'folder' | 'place'>;
  records: Records;
  check: Dora;
  offerUndo: (said: string, undo: () => Promise<boolean>) => void;
}

/** Team mode: a link to one's own answers, the answers of others added, and what to talk about first. */
export function TeamSection({ tool, records, check, offerUndo }: Props) {
  const replies = check.replies ?? [];
  const link = `${location.origin}${tool.folder}${encodeDelivery({
    answers: check.answers,
    day: dayOf(check.at),
  })}`;
  const change = (by: (replies: Replies) => Replies) =>
    changeCheck(records, check, (current) => ({ replies: by(current.replies ?? []) }));
  const saving = useSaving(records);
  const { shown, first, pager } = usePaged(replies, 0, shortPage);
  const remove = async (place: number, reply: Replies[number]) => {
    if (await saving.watch(change((current) => current.filter(({ id }) => id !== reply.id))))
      offerUndo(text.removed, () => change((current) => current.toSpliced(place, 0, reply)));
  };
  return (
    <section aria-labelledby="team">
      <h2 id="team">{text.heading}</h2>
      <p class="no-print">{text.text}</p>
      {replies.length > 0 && <SideBySide questions={tool.questions} check={check} />}
      <div class="no-print">
        {replies.length > 0 && (
          <>
            <h3>{text.people}</h3>
            <ul class="people">
              {shown.map((each, index) => (
                <li key={each.id}>
                  <TextField
                    label={text.name(first + index + 2)}
                    value={each.name}
                    hint={text.nameHint}
                    maxLength={maxShortText}
                    onChange={(written) =>
                      void saving.watch(
                        change((current) =>
                          current.map((reply) =>
                            reply.id === each.id ? { ...reply, name: written } : reply,
                          ),
                        ),
                      )
                    }
                  />
                  <button type="button" class="link-button" onClick={() => void remove(first + index, each)}>
                    {text.remove}
                    <span class="visually-hidden">: {each.name || text.person(first + index + 2)}</span>
                  </button>
                </li>
              ))}
            </ul>
            {pager}
            <SaveNotice saving={saving} look="alert" />
          </>
        )}
        <AddAnswers
          onAdd={async (pasted) => {
            const { shared, problems } = readDeliveries(pasted);
            if (shared.length > 0 && !(await addReplies(records, check, shared)))
              return { isAdded: false, said: save.refused };
            const said = [
              ...(shared.length > 0 ? [text.added(shared.length)] : []),
              ...problems.map((problem) => text.problems[problem]),
            ];
            return { isAdded: shared.length > 0, said: said.join(' ') || text.nothing };
          }}
        />
        <CopyLink label={text.link} link={link} />
        <p class="small">{text.linkText}</p>
        <p class="go">
          <a class="quiet-button" href={tool.place.worksheet}>
            {text.paper}
          </a>
        </p>
      </div>
    </section>
  );
}

interface AddProps {
  onAdd: (pasted: string) => Promise<{ readonly isAdded: boolean; readonly said: string }>;
}

/** Links from colleagues to paste. What could not be read stays in the field. */
function AddAnswers({ onAdd }: AddProps) {
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = await onAdd(pasted);
    setSaid(done.said);
    if (done.isAdded) setPasted('');
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <h3>{text.add}</h3>
      <TextField label={text.paste} value={pasted} onChange={setPasted} hint={text.pasteHint} rows={3} />
      <p class="go">
        <button type="submit" class="quiet-button">
          {text.addButton}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}

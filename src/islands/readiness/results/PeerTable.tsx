import { comparePeers, type PeerAnswer } from '#domain/assessment/peers.ts';
import type { Answer } from '#domain/assessment/types.ts';
import type { PeerReply } from '#domain/records/attempt-records.ts';
import type { Item } from '#schemas/instrument-track.ts';
import { screen } from '#strings/readiness';
import { peers as text } from '#strings/readiness-results';
import { pageColumns, usePaged } from '../../parts/use-paged.tsx';
import { writeDate } from '../../parts/write-date.ts';
import type { Scored } from './scored.ts';

interface Props {
  scored: Scored;
  onRemove: (reply: PeerReply, section: Element | null) => void;
}

const fromOf = ({ relation, at }: PeerReply): string =>
  text.from(relation ? text.relations[relation] : text.noRelation, writeDate(at));

/**
 * One's own lines beside each reply, with what to do about the difference (see src/domain/assessment/README.md#peers).
 */
export function PeerTable({ scored, onRemove }: Props) {
  const { data, sheet } = scored;
  const { shown: replies, first, pager } = usePaged(scored.replies, 0, pageColumns);
  const items = new Map(data.track.competencies.flatMap((area) => area.items).map((item) => [item.id, item]));
  const rows = comparePeers(
    data.track,
    sheet.answers,
    replies.map(({ answers }) => answers),
  );
  const ownWords = (item: Item | undefined, answer: Answer | undefined): string => {
    if (answer === null || answer === undefined) return screen.notAnswered;
    return typeof answer === 'number' ? (item?.l[answer] ?? '') : data.track.offScale[answer];
  };
  const theirWords = (item: Item | undefined, level: PeerAnswer): string => {
    if (level === null) return screen.notAnswered;
    return level === 'k' ? text.notSeen : (item?.l[level] ?? '');
  };
  const hasTalk = rows.some((row) => row.replies.some(({ verdict }) => verdict === 'talk'));
  return (
    <>
      <table class="numbers">
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.item}</th>
            <th scope="col">{text.columns.own}</th>
            {replies.map((reply, index) => (
              <th key={reply.id} scope="col">
                {text.columns.reply(first + index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.item}>
              <th scope="row">{items.get(row.item)?.q}</th>
              <td data-label={text.columns.own}>{ownWords(items.get(row.item), row.own)}</td>
              {row.replies.map(({ level, verdict }, index) => (
                <td key={replies[index]?.id} data-label={text.columns.reply(first + index + 1)}>
                  {theirWords(items.get(row.item), level)}
                  {verdict && <strong class="verdict">{text.verdicts[verdict]}</strong>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
      <ol class="small replies" start={first + 1}>
        {replies.map((reply) => (
          <li key={reply.id}>
            {fromOf(reply)}{' '}
            <button
              type="button"
              class="link-button"
              onClick={({ currentTarget }) => onRemove(reply, currentTarget.closest('section'))}
            >
              {text.remove}
              <span class="visually-hidden">: {fromOf(reply)}</span>
            </button>
          </li>
        ))}
      </ol>
      {hasTalk && <p>{text.starter}</p>}
    </>
  );
}

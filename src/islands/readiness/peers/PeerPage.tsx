import { useState } from 'preact/hooks';
import type { PeerAnswer } from '#domain/assessment/peers.ts';
import { encodePeerReply, type PeerRequestLink, type Relation } from '#domain/assessment/share/peer-links.ts';
import { peerPage as text, peers as words } from '#strings/readiness-results';
import { today } from '#browser/records/new-record.ts';
import { Heading } from '../../parts/Heading.tsx';
import { loadPeerWording, type TrackData } from '../instruments.ts';
import { Later } from '../../parts/Later.tsx';
import { Clear } from '../../parts/Clear.tsx';
import { Option } from '../../parts/Option.tsx';
import { CopyLink } from '../../parts/CopyLink.tsx';
import type { ToolProps } from '../props.ts';
import { screen, tabTitle } from '#strings/readiness';
import { isolate } from '../../parts/isolate.tsx';

interface Props {
  link: PeerRequestLink;
  data: TrackData;
  tool: ToolProps;
}

const relations = ['peer', 'partner', 'mentor', 'manager'] as const satisfies readonly Relation[];

/** Where a colleague answers: the peer questions in the third person, and a link to send back; nothing is saved. */
export function PeerPage({ link, data, tool }: Props) {
  const [answers, setAnswers] = useState<Readonly<Record<string, PeerAnswer>>>({});
  const [relation, setRelation] = useState<Relation | ''>('');
  const [reply, setReply] = useState('');
  const { track } = data;
  const heading = text.heading(link.label, track.windowMonths);
  const asked = track.competencies
    .flatMap(({ items }) => items.filter(({ peer }) => peer))
    .map(({ id }) => id);
  const answer = (id: string, value: PeerAnswer) => {
    setAnswers({ ...answers, [id]: value });
    setReply('');
  };
  const relate = (picked: Relation | '') => {
    setRelation(picked);
    setReply('');
  };
  const make = () =>
    setReply(
      tool.folder +
        encodePeerReply(link.layout, {
          label: link.label,
          day: today(),
          nonce: link.nonce,
          answers,
          ...(relation && { relation }),
        }),
    );
  return (
    <Later load={() => loadPeerWording(tool.folder)}>
      {({ items, offScale, instruction }) => (
        <div class="ready-questions alone">
          <Heading tab={tabTitle(heading)} takesFocus>
            {isolate(heading, link.label)}
          </Heading>
          <p class="instruction">
            {text.lead} {instruction}
          </p>
          <p class="small">{text.notAnonymous}</p>
          {items
            .filter(({ id }) => asked.includes(id))
            .map(({ id, q, l }) => {
              const given = answers[id] ?? null;
              const option = (value: Exclude<PeerAnswer, null>, label: string) => (
                <Option
                  key={value}
                  type="radio"
                  name={id}
                  value={String(value)}
                  label={label}
                  checked={given === value}
                  onPick={() => answer(id, value)}
                />
              );
              return (
                <fieldset key={id} class="question" id={`q-${id}`}>
                  <legend>{q}</legend>
                  {l.map((line, level) => option(level as 0, line))}
                  <p class="or">{screen.or}</p>
                  {option('k', offScale.k)}
                  {given !== null && <Clear of={screen.ofQuestion(q)} onClear={() => answer(id, null)} />}
                </fieldset>
              );
            })}
          <RelationChoice relation={relation} onRelate={relate} />
          <p class="go">
            <button type="button" class="button" onClick={make}>
              {text.make}
            </button>
          </p>
          <div role="status">{reply && <p>{text.replyText}</p>}</div>
          {reply && <CopyLink label={text.reply} link={location.origin + reply} />}
        </div>
      )}
    </Later>
  );
}

interface RelationProps {
  relation: Relation | '';
  onRelate: (relation: Relation | '') => void;
}

/** What a colleague is to the one who asks; they need not say. */
const RelationChoice = ({ relation, onRelate }: RelationProps) => (
  <fieldset class="question">
    <legend>{text.relation}</legend>
    {relations.map((each) => (
      <Option
        key={each}
        type="radio"
        name="relation"
        value={each}
        label={words.relations[each]}
        checked={relation === each}
        onPick={() => onRelate(each)}
      />
    ))}
    <Option
      type="radio"
      name="relation"
      value=""
      label={text.relationNone}
      checked={relation === ''}
      onPick={() => onRelate('')}
    />
  </fieldset>
);

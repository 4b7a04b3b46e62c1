import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fetchJsonOnce } from '#browser/fetch-json.ts';
import { maxLongText } from '#domain/records/limits.ts';
import { writeRole } from '#domain/role/markdown.ts';
import { createRoleReader, maxAdverts, type RoleDefinition } from '#domain/role/read-adverts.ts';
import { role as text } from '#strings/role';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { Later } from '../parts/Later.tsx';
import { NameField } from '../parts/NameField.tsx';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { writeRecords } from '../parts/download.ts';
import type { PageProps } from './props.ts';
import type { RoleData } from './role-data.ts';
import { RoleChecklist } from './RoleChecklist.tsx';
import { hrefToNewest } from './route.ts';
import { useTarget, type Target } from './use-target.ts';

interface Props extends Pick<PageProps, 'tool' | 'records' | 'store'> {
  /** Whether somebody came here from another page of the tool: then the heading takes the focus. */
  takesFocus: boolean;
  onRemove: (said: string, undo: () => Promise<boolean>) => void;
}

/** The role the reader aims at: three adverts, what repeats in them, and what the portfolio has of it. */
export function RolePage({ tool, records, store, takesFocus, onRemove }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const target = useTarget(records);
  const { current, change } = target;
  const write = (place: number, advert: string) =>
    change({
      adverts: Array.from({ length: maxAdverts }, (_, index) =>
        index === place ? advert : (current.adverts[index] ?? ''),
      ),
    });
  const remove = async () => onRemove(text.removed, await target.remove());
  return (
    <div class="role">
      <p class="no-print">
        <a class="back" href={hrefToNewest}>
          {text.back}
        </a>
      </p>
      <h2 id="plan-heading" tabIndex={-1} ref={heading}>
        {text.title}
      </h2>
      <div class="no-print">
        <p>
          {text.lead} <a href={tool.roleGuide}>{text.guide}</a>
        </p>
        <SaveNotice saving={target.saving} />
        <NameField
          key={current.id}
          label={text.name}
          name={current.name}
          missing={text.nameMissing}
          maxLength={100}
          onChange={(name) => change({ name })}
        />
        {Array.from({ length: maxAdverts }, (_, place) => (
          <TextField
            key={place}
            label={text.advert(place + 1)}
            rows={5}
            maxLength={maxLongText}
            value={current.adverts[place] ?? ''}
            onChange={(advert) => write(place, advert)}
            {...(place === 0 && { hint: text.advertHint })}
          />
        ))}
      </div>
      <Later load={() => fetchJsonOnce<RoleData>(tool.roleUrl)}>
        {(data) => <Read data={data} target={target} tool={tool} records={records} store={store} />}
      </Later>
      {target.isSaved && (
        <button type="button" class="link-button no-print" onClick={() => void remove()}>
          {text.remove}
        </button>
      )}
    </div>
  );
}

/** What the adverts say, and the ways out. */
function Read({
  data,
  target: { current, change },
  tool,
  records,
  store,
}: Omit<Props, 'onRemove' | 'takesFocus'> & { data: RoleData; target: Target }) {
  const read = useMemo(() => createRoleReader(data.questions, data.words), [data]);
  const role = useMemo(() => read(current.adverts), [read, current.adverts]);
  if (role.adverts === 0) return <p>{text.none}</p>;
  return (
    <>
      <RoleChecklist
        role={role}
        target={current}
        evidence={store.evidence}
        base={tool.place.base}
        onOwn={(own) => change({ own })}
      />
      <Questions role={role} />
      <section class="no-print" aria-labelledby="keep-role">
        <h3 id="keep-role">{text.keep}</h3>
        <ExportMenu
          name="role"
          markdown={() =>
            writeRole(
              current,
              role,
              store.evidence.filter(({ confidential }) => !confidential),
              text,
            )
          }
          json={() => writeRecords(records.store(), ['targets'])}
        />
      </section>
    </>
  );
}

/** Each question with the adverts' own words, or with what to ask. */
const Questions = ({ role: { questions, adverts } }: { role: RoleDefinition }) => (
  <section aria-labelledby="questions">
    <h3 id="questions">{text.questions}</h3>
    <ol class="role-questions">
      {questions.map(({ id, question, ask, answers }) => (
        <li key={id}>
          <strong>{question}</strong>
          {answers.length === 0 && (
            <p class="small">
              {text.open} {ask}
            </p>
          )}
          {answers.map(({ id: answer, name, quotes, repeats, adverts: count }) => (
            <div key={answer}>
              <p>
                {name}, {(repeats ? text.repeats : text.once)(count, adverts)}
              </p>
              <ul>
                {quotes.map(({ advert, sentence }) => (
                  <li key={advert}>{text.inAdvert(advert + 1, sentence)}</li>
                ))}
              </ul>
            </div>
          ))}
        </li>
      ))}
    </ol>
  </section>
);

import { createToolLinks } from '#domain/navigation/urls.ts';
import type { EvidenceItem, RoleTarget } from '#domain/records/toolkit-records.ts';
import { sayStanding } from '#domain/role/markdown.ts';
import { checklistOf, type RoleDefinition } from '#domain/role/read-adverts.ts';
import { standingOf } from '#domain/role/tick-items.ts';
import { role as text } from '#strings/role';
import { Option } from '../parts/Option.tsx';

interface Props {
  role: RoleDefinition;
  target: RoleTarget;
  evidence: readonly EvidenceItem[];
  base: string;
  onOwn: (own: readonly string[]) => void;
}

/** What repeats in the adverts, ticked by ready examples of the portfolio or by the reader. */
export function RoleChecklist({ role, target: { own }, evidence, base, onOwn }: Props) {
  const links = createToolLinks(base);
  const items = checklistOf(role).map((item) => ({ ...item, standing: standingOf(item, evidence, own) }));
  const asked = items.filter(({ standing }) => standing.state !== 'fact');
  const have = asked.filter(({ standing }) => standing.state === 'have').length;
  return (
    <section aria-labelledby="checklist">
      <h3 id="checklist">{text.checklist}</h3>
      {items.length === 0 ? (
        <p>{text.noChecklist}</p>
      ) : (
        <>
          <p>{text.summary(have, asked.length)}</p>
          <table class="numbers">
            <caption class="visually-hidden">{text.table}</caption>
            <thead>
              <tr>
                <th scope="col">{text.ask}</th>
                <th scope="col">{text.state}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, name, standing }) => (
                <tr key={id} data-state={standing.state}>
                  <th scope="row">{name}</th>
                  <td data-label={text.state}>
                    {'item' in standing && standing.item ? (
                      <a href={links.example(standing.item.id)}>{sayStanding(standing, text)}</a>
                    ) : (
                      sayStanding(standing, text)
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div class="no-print">
            {asked
              .filter(({ id, standing }) => standing.state !== 'have' || own.includes(id))
              .map(({ id, name }) => (
                <Option
                  key={id}
                  type="checkbox"
                  name="own"
                  value={id}
                  label={text.mine(name)}
                  checked={own.includes(id)}
                  onPick={(isOwn) => onOwn(isOwn ? [...own, id] : own.filter((each) => each !== id))}
                />
              ))}
            <p>
              {text.nextText} <a href={links.portfolio}>{text.portfolio}</a>
            </p>
          </div>
        </>
      )}
    </section>
  );
}

import type { AdvertFit } from '#domain/resume/whole/fit-advert.ts';
import { fit as text, kindNames } from '#strings/resume-whole';

/** A résumé beside an advert: each demand with the closest line, and what to tailor. */
export function FitView({ fit: { demands, missingWords, moveUp } }: { fit: AdvertFit }) {
  const found = demands.filter(({ line }) => line !== null).length;
  return (
    <section aria-labelledby="fit">
      <h2 id="fit">{text.heading}</h2>
      {demands.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>
            {text.counts(found, demands.length)} {2 * found < demands.length && text.few}
            {found === demands.length - 1 && text.one}
          </p>
          <table class="numbers">
            <caption>{text.table}</caption>
            <thead>
              <tr>
                <th scope="col">{text.demand}</th>
                <th scope="col">{text.line}</th>
                <th scope="col">{text.shared}</th>
              </tr>
            </thead>
            <tbody>
              {demands.map(({ text: demand, line, shared, kinds }, index) => (
                <tr key={index}>
                  <th scope="row">{demand}</th>
                  <td data-label={text.line}>{line?.text ?? <strong>{text.nothing}</strong>}</td>
                  <td data-label={text.shared}>
                    {[...shared, ...kinds.map((kind) => kindNames[kind])].join(', ') || '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {missingWords.length > 0 && (
        <p>
          {text.missingWords} <strong>{missingWords.join(', ')}</strong>
        </p>
      )}
      {demands.length > 0 && <p>{moveUp.length > 0 ? text.moveUp : text.high}</p>}
      {moveUp.length > 0 && (
        <ul class="remarks">
          {moveUp.map((line) => (
            <li key={line.index}>{line.text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { blind as text } from '#strings/readiness-results';
import { nameOf, type Scored } from './scored.ts';

/**
 * For managers: where they may not see themselves clearly, and what would settle it (see
 * src/domain/assessment/README.md#blind-spots).
 */
export function BlindSpots({ scored }: { scored: Scored }) {
  const { data, result } = scored;
  if (data.track.code !== 'p') return null;
  return (
    <section aria-labelledby="blind">
      <h2 id="blind">{text.heading}</h2>
      {result.unasked && (
        <p>
          <strong>{text.unasked}</strong>
        </p>
      )}
      {result.blind.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>{text.text}</p>
          <ul class="blind-spots">
            {result.blind.map(({ code, why }) => (
              <li key={code}>
                <h3>{nameOf(scored, code)}</h3>
                {why.map((reason) => (
                  <p key={reason}>
                    {text.reasons[reason][0]} {text.reasons[reason][1]}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

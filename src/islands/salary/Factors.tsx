import { factors as text } from '#strings/salary';
import type { SalaryProps } from './props.ts';

/** What moves pay, with its direction and no figure. */
export function Factors({ data }: Pick<SalaryProps, 'data'>) {
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.text}</p>
      <ul class="factor-list">
        {data.factors.map(({ id, title, direction, text: ask }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>
              <strong>{text.directions[direction]}.</strong> {ask}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { Coach } from '#domain/resume/coach-bullet.ts';
import { coach as text } from '#strings/resume';
import { Later } from '../parts/Later.tsx';
import { Report } from './Report.tsx';

const { example } = text;

/** Where nothing is written yet: a bullet of ours before and after, read when asked for, and a question that jogs memory. */
export function Example({ load }: { load: () => Promise<{ coach: Coach }> }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="bullet-example no-print" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{example.heading}</summary>
      {isOpen &&
        (['before', 'after'] as const).map((side) => (
          <div key={side}>
            <h2 class="card-title">{example[side]}</h2>
            <blockquote>{example[`${side}Text`]}</blockquote>
            <Later load={load}>{({ coach }) => <Report report={coach(example[`${side}Text`])} />}</Later>
          </div>
        ))}
      <p>{example.question}</p>
    </details>
  );
}

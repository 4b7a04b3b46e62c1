import { profile as text } from '#strings/readiness-results';
import type { ProfileArea } from './props.ts';

const centre = { x: 320, y: 250 };
const radius = 170;

/** A point on an axis, in the picture's units; `share` is the distance from the centre, 0 to 1. */
const pointAt = (axis: number, axes: number, share: number) => {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return {
    x: Math.round(centre.x + radius * share * Math.cos(angle)),
    y: Math.round(centre.y + radius * share * Math.sin(angle)),
  };
};
const anchorAt = (x: number) => (Math.abs(x - centre.x) < 12 ? 'middle' : x > centre.x ? 'start' : 'end');

/** A name in lines of about twenty characters. */
const wrap = (name: string): string[] =>
  name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 20)
      return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);

/** The scores as a shape; the bars and the table carry the meaning. */
export function Radar({ areas }: { areas: readonly ProfileArea[] }) {
  const outline = (share: (area: ProfileArea) => number) =>
    areas
      .map((area, axis) => pointAt(axis, areas.length, share(area)))
      .map(({ x, y }) => `${x},${y}`)
      .join(' ');
  return (
    <figure class="radar">
      <svg viewBox="0 0 640 500" aria-hidden="true" focusable="false">
        {[1, 2, 3, 4].map((level) => (
          <polygon key={level} class="ring" points={outline(() => level / 4)} />
        ))}
        {areas.map(({ area }, axis) => {
          const end = pointAt(axis, areas.length, 1);
          const label = pointAt(axis, areas.length, 1.12);
          const lines = wrap(area.name);
          return (
            <g key={area.code}>
              <line class="ring" x1={centre.x} y1={centre.y} x2={end.x} y2={end.y} />
              <text x={label.x} y={label.y - 8 * (lines.length - 1)} text-anchor={anchorAt(label.x)}>
                {lines.map((line, index) => (
                  <tspan key={line} x={label.x} dy={index === 0 ? 0 : 16}>
                    {line}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
        {[0, 4].map((level) => (
          <text key={level} class="level" x={centre.x + 5} y={centre.y - (radius * level) / 4 + 14}>
            {level}
          </text>
        ))}
        <polygon class="goal" points={outline(({ score }) => score.target / 400)} />
        <polygon class="shape" points={outline(({ score }) => (score.score ?? 0) / 400)} />
      </svg>
      <figcaption class="small">{text.radar}</figcaption>
    </figure>
  );
}

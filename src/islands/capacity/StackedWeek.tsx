import type { WeekBudget } from '#domain/capacity/budget-week.ts';
import type { WeekRow } from '#domain/capacity/week-rows.ts';

interface Props {
  rows: readonly WeekRow[];
  budget: WeekBudget;
  weekHours: number;
}

const width = 720;
const height = 64;
const top = 8;
const barHeight = 44;
/** Narrower segments hold no letter. */
const letterFrom = 16;

/** The week as one bar to scale: tasks with their letters, what is kept free, and the end of the week. */
export function StackedWeek({ rows, budget: { usedHours, slackHours }, weekHours }: Props) {
  const scale = (width - 4) / Math.max(weekHours, usedHours + slackHours);
  const segments = rows.map((row, index) => ({
    ...row,
    x: rows.slice(0, index).reduce((sum, { hours }) => sum + hours, 0) * scale,
    width: row.hours * scale,
  }));
  return (
    <svg class="stacked" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <rect class="track" y={top} width={weekHours * scale} height={barHeight} />
      {segments.map(({ mark, x, width: wide }, index) => (
        <g key={mark}>
          <rect
            class={index % 2 === 0 ? 'load' : 'load other'}
            x={x}
            y={top}
            width={wide}
            height={barHeight}
          />
          {wide >= letterFrom && (
            <text
              class={index % 2 === 0 ? 'on-task' : 'on-other'}
              x={x + wide / 2}
              y={top + 28}
              text-anchor="middle"
            >
              {mark}
            </text>
          )}
        </g>
      ))}
      <rect
        class="slack"
        x={usedHours * scale + 1}
        y={top + 1}
        width={Math.max(0, slackHours * scale - 2)}
        height={barHeight - 2}
      />
      <rect class="end" x={weekHours * scale} y="0" width="4" height={height - 4} />
    </svg>
  );
}

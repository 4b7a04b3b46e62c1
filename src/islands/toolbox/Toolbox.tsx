import { standings } from '#domain/toolbox/standing.ts';
import { standingText } from '#strings/toolbox';
import { useRecords } from '../parts/use-records.ts';
import { writeDate } from '../parts/write-date.ts';

/** A tool as its card shows it. */
export interface ToolCard {
  readonly id: string;
  readonly href: string;
  readonly question: string;
  readonly description: string;
  /** How long one use takes, in words. */
  readonly time: string;
}

interface Props {
  base: string;
  tools: readonly ToolCard[];
}

/** All tools, each with its question and what the reader already has in it; served complete, without the latter. */
export function Toolbox({ base, tools }: Props) {
  const opened = useRecords(base);
  const own = opened ? new Map(Object.entries(standings(opened.store))) : null;
  return (
    <ul class="cards" data-tool="toolbox" data-started={opened ? '' : undefined}>
      {tools.map(({ id, href, question, description, time }) => {
        const standing = own?.get(id);
        return (
          <li key={id}>
            <span class="small">{time}</span>
            <h3 class="card-title">
              <a href={href}>{question}</a>
            </h3>
            <p>{description}</p>
            {standing && <p class="standing">{standingText[id]?.(standing, writeDate)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

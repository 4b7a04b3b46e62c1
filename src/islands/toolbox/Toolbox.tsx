import type { RecordTool } from '#domain/records/record-table.ts';
import { standings } from '#domain/toolbox/standing.ts';
import { standingText } from '#strings/toolbox';
import { useRecords } from '../parts/use-records.ts';
import { writeDate } from '../parts/write-date.ts';

/** A tool as its card shows it. */
export interface ToolCard {
  readonly id: string;
  readonly href: string;
  /** What it is. */
  readonly title: string;
  readonly question: string;
  /** How long one use takes, in words. */
  readonly time: string;
}

const isRecordTool = (id: string): id is RecordTool => Object.hasOwn(standingText, id);

interface Props {
  base: string;
  tools: readonly ToolCard[];
}

/** All tools, each with its name, its question and what the reader already has in it; served complete, without the latter. */
export function Toolbox({ base, tools }: Props) {
  const opened = useRecords(base);
  const own = opened ? standings(opened.store) : null;
  return (
    <ul class="cards" data-tool="toolbox" data-started={opened ? '' : undefined}>
      {tools.map(({ id, href, title, question, time }) => {
        // A tool that keeps no records has no standing.
        const standing = own && isRecordTool(id) ? own[id] : null;
        return (
          <li key={id}>
            <h3 class="card-title">
              <a href={href}>{title}</a>
            </h3>
            <p>{question}</p>
            <p class="small">{time}</p>
            {standing && isRecordTool(id) && <p class="standing">{standingText[id](standing, writeDate)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

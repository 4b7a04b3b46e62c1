import { savedByTool, type ToolId } from '#domain/records/by-tool.ts';
import { sizeOfBackup } from '#domain/records/size.ts';
import type { Store } from '#domain/records/types.ts';
import { dataPage as text, recordNames } from '#strings/records';
import { writeDate } from '../parts/write-date.ts';
import type { NamedTool } from './props.ts';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';

interface Props {
  store: Store;
  tools: readonly NamedTool[];
  onDownload: (tool: ToolId) => void;
  onDelete: (tool: ToolId, name: string) => void;
}

/** What is saved, tool by tool, each with its ways out. */
export function SavedTable({ store, tools, onDownload, onDelete }: Props) {
  const saved = savedByTool(store);
  const nameOf = (tool: ToolId) => tools.find(({ id }) => id === tool);
  return (
    <table class="numbers">
      <caption>{text.table}</caption>
      <ColumnHeads columns={text.columns} />
      <tbody>
        {saved.map(({ tool, counts, bytes, changed }) => {
          const named = nameOf(tool);
          const name = named?.title ?? text.site;
          return (
            <tr key={tool}>
              <th scope="row">{named ? <a href={named.href}>{name}</a> : name}</th>
              <td data-label={text.columns.holds}>
                {counts.map(({ list, count }) => `${recordNames[list]}: ${count}`).join(', ')}
              </td>
              <td data-label={text.columns.size}>{text.bytes(bytes)}</td>
              <td data-label={text.columns.changed}>{changed ? writeDate(changed) : '–'}</td>
              <td data-label={text.columns.action}>
                <span class="row-actions">
                  {tool !== 'site' && (
                    <button type="button" class="link-button" onClick={() => onDownload(tool)}>
                      {text.downloadOne}
                      <span class="visually-hidden">{text.of(name)}</span>
                    </button>
                  )}
                  <button type="button" class="link-button" onClick={() => onDelete(tool, name)}>
                    {text.deleteOne}
                    <span class="visually-hidden">{text.of(name)}</span>
                  </button>
                </span>
              </td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{text.total}</th>
          <td data-label={text.columns.holds}>
            {saved.reduce((sum, { counts }) => sum + counts.reduce((all, { count }) => all + count, 0), 0)}
          </td>
          <td data-label={text.columns.size}>{text.bytes(sizeOfBackup(store))}</td>
          <td data-label={text.columns.changed}>–</td>
          <td data-label={text.columns.action}>–</td>
        </tr>
      </tbody>
    </table>
  );
}

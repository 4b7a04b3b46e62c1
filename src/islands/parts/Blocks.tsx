import type { Block } from '#domain/text/blocks.ts';

const BlockView = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'title':
      return <h2>{block.text}</h2>;
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          {block.label && <strong>{block.label}</strong>} {block.text}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table class="numbers">
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column} data-label={block.head[column]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
};

/** A document as it stands on the page and on paper. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <div class="blocks">
    {blocks.map((block, index) => (
      <BlockView key={index} block={block} />
    ))}
  </div>
);

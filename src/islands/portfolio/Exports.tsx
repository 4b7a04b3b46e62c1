import { writePortfolio } from '#domain/portfolio/markdown.ts';
import { overview as text } from '#strings/portfolio';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { IncludeConfidential } from '../parts/IncludeConfidential.tsx';
import { writeRecords } from '../parts/download.ts';
import type { ViewProps } from './props.ts';
import { hrefToCase } from './route.ts';
import { wordsFor } from './words.ts';

interface Props extends Omit<ViewProps, 'takesFocus'> {
  includesConfidential: boolean;
  onIncludeConfidential: (includes: boolean) => void;
}

/**
 * The ways out; confidential examples go only where they are ticked (see
 * src/domain/records/README.md#confidential-items).
 */
export function Exports({ tool, records, items, includesConfidential, onIncludeConfidential }: Props) {
  const confidential = items.filter((item) => item.confidential).length;
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">{text.exports}</h2>
      <p>
        {text.exportText}
        {confidential > 0 && !includesConfidential && ` ${text.leftOut(confidential)}`}
      </p>
      {confidential > 0 && (
        <IncludeConfidential
          label={text.includesConfidential}
          checked={includesConfidential}
          onPick={onIncludeConfidential}
        />
      )}
      <p>
        <a href={hrefToCase}>{text.toCase}</a>
      </p>
      <ExportMenu
        name="portfolio"
        markdown={() => writePortfolio(items, wordsFor(tool), includesConfidential)}
        json={() => writeRecords(records.store(), ['evidence'], includesConfidential)}
      />
    </section>
  );
}

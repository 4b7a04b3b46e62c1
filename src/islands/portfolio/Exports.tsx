import { writePortfolio } from '#domain/portfolio/markdown.ts';
import { overview as text } from '#strings/portfolio';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { Option } from '../parts/Option.tsx';
import { writeRecords } from '../parts/download.ts';
import type { ViewProps } from './portfolio-props.ts';
import { wordsFor } from './words.ts';

interface Props extends Omit<ViewProps, 'takesFocus'> {
  includesConfidential: boolean;
  onIncludeConfidential: (includes: boolean) => void;
}

/** The ways out; confidential examples go only where they are ticked (section H1). */
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
        <Option
          type="checkbox"
          name="confidential"
          value="confidential"
          label={text.includesConfidential}
          checked={includesConfidential}
          onPick={onIncludeConfidential}
        />
      )}
      <ExportMenu
        name="portfolio"
        markdown={() => writePortfolio(items, wordsFor(tool), includesConfidential)}
        json={() => writeRecords(records.store(), ['evidence'], includesConfidential)}
      />
    </section>
  );
}

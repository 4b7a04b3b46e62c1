import type { HintWords } from '#domain/portfolio/hints.ts';
import type { Records } from '#browser/records/records.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import type { PortfolioAreas } from '#schemas/portfolio.ts';
import type { ToolPlace } from '../parts/ToolRoot.tsx';

/** An area of the self-assessment, and the portfolio area its examples usually stand in. */
export interface Competency {
  readonly code: string;
  readonly name: string;
  readonly area: EvidenceArea;
}

/** What the page gives the portfolio. */
export interface PortfolioProps {
  readonly place: ToolPlace;
  readonly title: string;
  readonly areas: PortfolioAreas;
  readonly competencies: readonly Competency[];
  readonly words: HintWords;
  /** Pages of this site. */
  readonly pages: { readonly caseGuide: string; readonly caseTemplate: string };
}

/** What every view within the portfolio gets. */
export interface ViewProps {
  readonly tool: PortfolioProps;
  readonly records: Records;
  readonly items: readonly EvidenceItem[];
  /** Whether the heading takes the focus. */
  readonly takesFocus: boolean;
}

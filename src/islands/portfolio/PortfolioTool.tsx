import { useState } from 'preact/hooks';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { shareable } from '#domain/portfolio/item.ts';
import { form, overview } from '#strings/portfolio';
import { GonePage } from '../parts/GonePage.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Later } from '../parts/Later.tsx';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useRoute } from '../parts/use-route.ts';
import { useUndo } from '../parts/use-undo.tsx';
import { Overview } from './Overview.tsx';
import type { PortfolioProps } from './props.ts';
import { Printed } from './Printed.tsx';
import { grammar } from './route.ts';
import { titleOf } from './words.ts';
import { isolate } from '../parts/isolate.tsx';

/** The evidence portfolio: all examples, or the form of one. */
export function PortfolioTool(tool: PortfolioProps) {
  const { route: page, hasMoved, lost, go } = useRoute(grammar);
  const { notice, offerUndo } = useUndo();
  const [includesConfidential, setIncludesConfidential] = useState(false);

  const view = ({ records, store }: Opened) => {
    const items = store.evidence;
    const shared = { tool, records, items, takesFocus: hasMoved };
    const remove = (item: EvidenceItem) => {
      void records.remove('evidence', item);
      go('');
      offerUndo(isolate(overview.deleted(titleOf(item)), titleOf(item)), () =>
        records.save('evidence', item, { creates: true }),
      );
    };
    if (page.name === 'overview')
      return (
        <>
          <Overview
            {...shared}
            includesConfidential={includesConfidential}
            onIncludeConfidential={setIncludesConfidential}
          />
          <Printed tool={tool} items={shareable(items, includesConfidential)} />
        </>
      );
    if (page.name === 'case')
      return (
        <Later key="case" load={() => import('./CasePage.tsx')}>
          {({ CasePage }) => (
            <CasePage
              {...shared}
              includesConfidential={includesConfidential}
              onIncludeConfidential={setIncludesConfidential}
              onDelete={offerUndo}
            />
          )}
        </Later>
      );
    if (page.name === 'item' && !items.some(({ id }) => id === page.id))
      return <GonePage title={tool.title} why={form.gone} back={form.back} takesFocus={hasMoved} />;
    return (
      <Later load={() => import('./ItemPage.tsx')}>
        {({ ItemPage }) => (
          <ItemPage
            key={page.name === 'item' ? page.id : `new=${page.area}`}
            {...shared}
            page={page}
            includesConfidential={includesConfidential}
            onDelete={remove}
          />
        )}
      </Later>
    );
  };
  return (
    <div class="portfolio" data-page={page.name}>
      {page.name === 'overview' && (
        <>
          <Heading takesFocus={hasMoved}>{tool.title}</Heading>
          <p class="lead no-print">{overview.lead}</p>
        </>
      )}
      <ToolRoot name="portfolio" place={tool.place} lost={lost}>
        {(opened) => (
          <>
            {notice}
            {view(opened)}
          </>
        )}
      </ToolRoot>
    </div>
  );
}

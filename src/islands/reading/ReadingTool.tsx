import { createUrls } from '#domain/navigation/urls.ts';
import { list, path as pathText } from '#strings/reading';
import { GonePage } from '../parts/GonePage.tsx';
import { Heading } from '../parts/Heading.tsx';
import { SaveNotice } from '../parts/SaveNotice.tsx';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useRoute } from '../parts/use-route.ts';
import { useUndo } from '../parts/use-undo.tsx';
import { ListPage } from './ListPage.tsx';
import { PathPage } from './PathPage.tsx';
import type { ReadingProps } from './props.ts';
import { grammar, type Route } from './route.ts';
import { useMarks } from './use-marks.ts';

/** The reading list: what is saved and what changed on it, or one reading path to tick. */
export function ReadingTool(tool: ReadingProps) {
  const { route, hasMoved, lost } = useRoute(grammar);
  return (
    <div data-page={route.page}>
      {route.page === 'start' && (
        <>
          <Heading takesFocus={hasMoved}>{tool.title}</Heading>
          <p class="lead no-print">{list.lead}</p>
        </>
      )}
      <ToolRoot name="reading" place={tool.place} lost={lost} served={<Served {...tool} />}>
        {(opened) => <Page {...opened} tool={tool} route={route} takesFocus={hasMoved} />}
      </ToolRoot>
    </div>
  );
}

/** As it is served: the paths, each with the page on which it can be read; an address that names one leads here. */
const Served = ({ place, paths }: ReadingProps) => (
  <ul class="links without-scripts">
    {paths.map(({ id, title }) => (
      <li key={id} id={id}>
        <a href={createUrls(place.base).entry({ collection: 'paths', id })}>{title}</a>
      </li>
    ))}
  </ul>
);

interface PageProps extends Opened {
  tool: ReadingProps;
  route: Route;
  takesFocus: boolean;
}

function Page({ records, store, tool, route, takesFocus }: PageProps) {
  const marks = useMarks(records, store.reading);
  const { notice, offerUndo } = useUndo();
  if (route.page === 'start')
    return (
      <>
        {notice}
        <SaveNotice saving={marks.saving} look="alert" />
        <ListPage tool={tool} marks={marks} onRemoved={offerUndo} />
      </>
    );
  const path = tool.paths.find(({ id }) => id === route.id);
  if (!path)
    return <GonePage title={tool.title} why={pathText.gone} back={pathText.back} takesFocus={takesFocus} />;
  return (
    <>
      <SaveNotice saving={marks.saving} look="alert" />
      <PathPage key={path.id} tool={tool} path={path} marks={marks} takesFocus={takesFocus} />
    </>
  );
}

import { useState } from 'preact/hooks';
import { views } from '#strings/resume';
import { Later } from '../parts/Later.tsx';
import { ToolRoot, type Opened } from '../parts/ToolRoot.tsx';
import { useRoute } from '../parts/use-route.ts';
import { BulletList } from './BulletList.tsx';
import type { Pasted, ResumeProps } from './props.ts';
import { grammar, hrefTo, type Route } from './route.ts';

const pages: readonly Route['page'][] = ['bullets', 'whole'];

/** The résumé coach: reads bullets while they are written, and whole résumés beside an advert. */
export function ResumeTool(props: ResumeProps) {
  const { route, lost } = useRoute(grammar);
  return (
    <ToolRoot name="resume" place={props.place} lost={lost}>
      {(opened) => <Views {...props} {...opened} route={route} />}
    </ToolRoot>
  );
}

function Views({ route: { page, from }, ...props }: ResumeProps & Opened & { route: Route }) {
  const [pasted, setPasted] = useState<Pasted>({ resume: '', advert: '' });
  return (
    <>
      <nav class="views no-print" aria-label={views.nav}>
        {pages.map((each) => (
          <a key={each} href={hrefTo(each)} aria-current={each === page ? 'page' : undefined}>
            {views[each]}
          </a>
        ))}
      </nav>
      {page === 'bullets' ? (
        <BulletList {...props} from={from} />
      ) : (
        <Later key="whole" load={() => import('./WholeView.tsx')}>
          {({ WholeView }) => <WholeView {...props} pasted={pasted} onPaste={setPasted} />}
        </Later>
      )}
    </>
  );
}

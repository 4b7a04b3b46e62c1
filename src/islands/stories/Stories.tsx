import { useEffect, useRef } from 'preact/hooks';
import { practice, storyPage, stories as text } from '#strings/stories';
import { Heading } from '../parts/Heading.tsx';
import { ToolRoot } from '../parts/ToolRoot.tsx';
import { useFragment } from '../parts/use-fragment.ts';
import { parseRoute, type Route } from './route.ts';
import type { StoriesProps } from './stories-props.ts';
import { StoryBank } from './StoryBank.tsx';

const headings: Record<Route['page'], string> = {
  home: text.title,
  story: storyPage.heading,
  from: storyPage.heading,
  practise: practice.heading,
};
const leads: Partial<Record<Route['page'], string>> = { home: text.lead, practise: practice.lead };

/** The route of the address; a fragment that is not ours leaves the page as it is. */
function useRoute(): Route {
  const fragment = useFragment();
  const last = useRef<Route>({ page: 'home' });
  last.current = parseRoute(fragment) ?? last.current;
  return last.current;
}

/** The story bank: all stories, one story, or its practice. */
export function Stories(props: StoriesProps) {
  const route = useRoute();
  const { page } = route;
  const hasMoved = useRef(false);
  useEffect(() => {
    hasMoved.current = true;
  }, []);
  return (
    <div class="tool stories" data-page={page}>
      {page !== 'home' && (
        <a class="back no-print" href="#">
          {text.back}
        </a>
      )}
      <Heading
        key={page}
        tab={page === 'home' ? undefined : text.tab(headings[page])}
        takesFocus={hasMoved.current}
      >
        {headings[page]}
      </Heading>
      {leads[page] && <p class="instruction no-print">{leads[page]}</p>}
      <ToolRoot name="stories" place={props.place}>
        {(opened) => <StoryBank {...props} {...opened} route={route} />}
      </ToolRoot>
    </div>
  );
}

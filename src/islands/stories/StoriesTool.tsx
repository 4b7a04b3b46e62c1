import { practice, storyPage, stories as text } from '#strings/stories';
import { Heading } from '../parts/Heading.tsx';
import { ToolRoot } from '../parts/ToolRoot.tsx';
import { useRoute } from '../parts/use-route.ts';
import { grammar, type Route } from './route.ts';
import type { StoriesProps } from './props.ts';
import { StoryBank } from './StoryBank.tsx';

const headings: Record<Route['page'], string> = {
  home: text.title,
  story: storyPage.heading,
  from: storyPage.heading,
  practise: practice.heading,
};
const leads: Partial<Record<Route['page'], string>> = { home: text.lead, practise: practice.lead };

/** The story bank: all stories, one story, or its practice. */
export function StoriesTool(props: StoriesProps) {
  const { route, hasMoved, lost } = useRoute(grammar);
  const { page } = route;
  return (
    <div class="tool stories" data-page={page}>
      {page !== 'home' && (
        <a class="back no-print" href="#">
          {text.back}
        </a>
      )}
      <Heading key={page} tab={page === 'home' ? undefined : text.tab(headings[page])} takesFocus={hasMoved}>
        {headings[page]}
      </Heading>
      {leads[page] && <p class="instruction no-print">{leads[page]}</p>}
      <ToolRoot name="stories" place={props.place} lost={lost}>
        {(opened) => <StoryBank {...props} {...opened} route={route} />}
      </ToolRoot>
    </div>
  );
}

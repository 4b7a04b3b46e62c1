import { layoutOf } from '#domain/assessment/share/layout.ts';
import { readLink } from '#domain/assessment/share/read-link.ts';
import type { Records } from '#browser/records/records.ts';
import { shared as text } from '#strings/readiness-results';
import { Heading } from '../../parts/Heading.tsx';
import { loadTrack } from '../instruments.ts';
import { Later } from '../../parts/Later.tsx';
import type { ToolProps } from '../props.ts';
import { SharedFull } from './SharedFull.tsx';
import { SharedSummary } from './SharedSummary.tsx';
import { tabTitle } from '#strings/readiness';

interface Props {
  tool: ToolProps;
  records: Records;
  /** With its `#` and key: `#r=…`. */
  fragment: string;
  onLeave: () => void;
}

/** What a shared link shows: a result to read, a request to answer, a reply to import; or why it cannot be read. */
export function SharedLink({ tool, records, fragment, onLeave }: Props) {
  const load = () => Promise.all(tool.tracks.map(({ id, version }) => loadTrack(tool.folder, id, version)));
  return (
    <Later load={load}>
      {(tracks) => {
        const link = readLink(
          fragment,
          tracks.map(({ track, motivation }) => layoutOf(track, motivation)),
        );
        const data =
          link && 'layout' in link
            ? tracks.find(({ track }) => track.id === link.layout.instrument)
            : undefined;
        if (!link || link.kind === 'problem' || !data)
          return (
            <div class="shared-link">
              <Heading tab={tabTitle(text.problemHeading)} takesFocus>
                {text.problemHeading}
              </Heading>
              <p class="instruction" role="alert">
                {text.problems[link?.kind === 'problem' ? link.problem : 'cut-off']}
              </p>
              <p class="go">
                <button type="button" class="button" onClick={onLeave}>
                  {text.own}
                </button>
              </p>
            </div>
          );
        if (link.kind === 'full')
          return <SharedFull link={link} data={data} tool={tool} records={records} onLeave={onLeave} />;
        if (link.kind === 'summary') return <SharedSummary link={link} data={data} onLeave={onLeave} />;
        if (link.kind === 'peer-request')
          return (
            <Later load={() => import('../peers/PeerPage.tsx')}>
              {({ PeerPage }) => <PeerPage link={link} data={data} tool={tool} />}
            </Later>
          );
        return (
          <Later load={() => import('../peers/ReplyPage.tsx')}>
            {({ ReplyPage }) => <ReplyPage link={link} records={records} onLeave={onLeave} />}
          </Later>
        );
      }}
    </Later>
  );
}

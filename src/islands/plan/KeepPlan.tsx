import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import type { Plan } from '#domain/records/toolkit-records.ts';
import { calendar, page as text } from '#strings/plan';
import { download, fileName, writeRecords } from '../parts/download.ts';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import type { Links } from '#domain/plan/guide-of.ts';
import type { PlanToolProps } from './props.ts';
import { usePages } from './use-pages.ts';

const loadFiles = () => import('./plan-files.ts');

interface Props {
  plan: Plan;
  tool: PlanToolProps;
  links: Links;
  records: Records;
}

/** The ways out of a plan: into a calendar, as text, as data, on paper. */
export function KeepPlan({ plan, tool, links, records }: Props) {
  const pages = usePages(tool.place.base, plan.tasks, links);
  const site = { links, pages, base: tool.place.base, origin: location.origin };
  const [said, setSaid] = useState('');
  const saveCalendar = async () => {
    const { calendarOf } = await loadFiles();
    const file = calendarOf(plan, site);
    setSaid(file === null ? calendar.noDays : '');
    if (file !== null) download(fileName(calendar.file, 'ics', plan.start), file, 'text/calendar');
  };
  const markdown = async () => {
    const { markdownOf } = await loadFiles();
    return markdownOf(plan, site);
  };
  const json = () => writeRecords(records.store(), ['plans']);
  return (
    <section aria-labelledby="keep" class="no-print">
      <h2 id="keep">{text.keep}</h2>
      <p class="go">
        <button type="button" class="button" onClick={() => void saveCalendar()}>
          {text.calendar}
        </button>
      </p>
      <p class="small">{text.calendarText}</p>
      <p class="small" role="status">
        {said}
      </p>
      <ExportMenu name={calendar.file} markdown={markdown} json={json} />
    </section>
  );
}

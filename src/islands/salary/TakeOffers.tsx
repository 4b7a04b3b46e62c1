import type { Offer } from '#domain/records/toolkit-records.ts';
import { emptyStore } from '#domain/records/store.ts';
import { exported as text } from '#strings/salary';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { writeRecords } from '../parts/download.ts';
import type { SalaryProps } from './props.ts';

interface Props extends Pick<SalaryProps, 'data'> {
  offers: readonly Offer[];
}

/** The ways out, for all offers on the page. */
export function TakeOffers({ data, offers }: Props) {
  return (
    <section class="no-print">
      <h2>{text.heading}</h2>
      <p>{text.text}</p>
      <ExportMenu
        name="offers"
        markdown={async () => (await import('./markdown.ts')).writeOffers(offers, data)}
        json={() => writeRecords({ ...emptyStore, offers }, ['offers'])}
      />
    </section>
  );
}

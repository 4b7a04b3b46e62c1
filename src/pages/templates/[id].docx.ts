import type { APIRoute } from 'astro';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { templateBlocks } from '#domain/library/template-blocks.ts';
import type { Entry } from '#domain/library/types.ts';
import { writeDocx } from '#islands/parts/write-docx.ts';
import { absolute } from '#layouts/page-facts.ts';
import { getLibrary } from '#library';
import { site } from '#site';
import { language, prose, template as text } from '#strings';
import { urls } from '#urls';

/** A template's form as a Word file: empty, and filled in once. */
const forms = ['empty', 'example'] as const;
type Form = (typeof forms)[number];

export async function getStaticPaths() {
  return (await getLibrary()).all('templates').flatMap((entry) =>
    forms.map((form) => ({
      params: { id: form === 'empty' ? entry.id : `${entry.id}-${form}` },
      props: { entry, form },
    })),
  );
}

/** The first day a ZIP can have: the same form gives the same bytes in every build. */
const mtime = new Date(1980, 0, 1);
const core = 'docProps/core.xml';

/** A Word file without the moment at which it was made. */
async function timeless(file: Blob, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const facts = strFromU8(parts[core] ?? new Uint8Array());
  parts[core] = strToU8(facts.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, `${day}T00:00:00Z`));
  return zipSync(parts, { mtime });
}

export const GET: APIRoute<{ entry: Entry<'templates'>; form: Form }> = async ({
  props: { entry, form },
}) => {
  const blocks = templateBlocks(entry.data, form, {
    who: text.whoFills,
    time: text.fillsIn,
    minutes: text.minutes,
    example: `${prose.example}:`,
  });
  const footer = text.from(site.name, absolute(urls.entry(entry)), site.textLicence);
  return new Response(await timeless(await writeDocx(blocks, { language, footer }), entry.data.reviewed));
};

import { splitExcerpt, type FoundPage } from '#domain/search/results.ts';
import { collections, search as text } from '#strings';

function Excerpt({ excerpt }: { excerpt: string }) {
  return (
    <p class="found-excerpt">
      {splitExcerpt(excerpt).map(({ text: part, isMatch }, index) =>
        isMatch ? <mark key={index}>{part}</mark> : part,
      )}
    </p>
  );
}

/** One page that was found: what it is, what it says, and its sections that match. */
export function Result({ page }: { page: FoundPage }) {
  return (
    <li class="found" data-collection={page.collection}>
      <p class="found-shelf">{collections[page.collection].one}</p>
      <a class="found-title" href={page.url} data-result>
        {page.title}
      </a>
      {page.answer && <p class="found-answer">{page.answer}</p>}
      {page.sections.length > 0 && (
        <ul class="found-sections" aria-label={text.sections}>
          {page.sections.map(({ title, url }) => (
            <li key={url}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {page.excerpt && <Excerpt excerpt={page.excerpt} />}
    </li>
  );
}

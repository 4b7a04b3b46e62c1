import type { Story } from '#domain/records/toolkit-records.ts';
import { countStoryWords, findHints, secondsToTell, type Hint } from '#domain/stories/find-hints.ts';
import { showSeconds } from '#domain/stories/stopwatch.ts';
import { hints as text } from '#strings/stories';
import type { StoryChecks } from '#schemas/story-checks.ts';
import { sayLength } from './story-records.ts';

/** A hint in words. */
export function sayHint(hint: Hint, checks: StoryChecks): string {
  switch (hint.kind) {
    case 'thin-action':
      return text['thin-action'](hint.percent, checks.leastActionPercent);
    case 'long':
      return text.long(
        hint.words,
        checks.mostWords,
        showSeconds(secondsToTell(hint.words, checks.wordsPerMinute)),
      );
    case 'hypothetical':
      return text.hypothetical(hint.words.map((word) => text.word(word)).join(', '));
    default:
      return text[hint.kind];
  }
}

/** What to look at again in a story, as it is written; not announced while someone types. */
export function Hints({ story, checks }: { story: Story; checks: StoryChecks }) {
  const found = findHints(story, checks);
  const isEmpty = countStoryWords(story) === 0;
  return (
    <section class="hints">
      <h2>{text.heading}</h2>
      {isEmpty ? (
        <p class="small">{text.empty}</p>
      ) : (
        <>
          <p class="small">{sayLength(story, checks.wordsPerMinute)}</p>
          {found.length === 0 && <p>{text.none}</p>}
          <ul>
            {found.map((hint) => (
              <li key={hint.kind}>{sayHint(hint, checks)}</li>
            ))}
          </ul>
          <p class="small">{text.limits}</p>
        </>
      )}
    </section>
  );
}

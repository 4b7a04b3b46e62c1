import { formParts } from '#domain/stories/story-form.ts';
import { stories as text } from '#strings/stories';
import { partName } from './part-name.ts';
import type { StoriesProps } from './props.ts';

/** A story of our own, where there is none yet. */
export function ExampleStory({ example }: Pick<StoriesProps, 'example'>) {
  return (
    <details class="example-story">
      <summary>{text.example}</summary>
      <h2>{example.title}</h2>
      {formParts.CARL.map((part) => (
        <p key={part}>
          <strong>{partName('CARL', part)}.</strong> {example.parts[part]}
        </p>
      ))}
    </details>
  );
}

import type { PartId, StoryForm } from '#domain/stories/story-form.ts';
import { contextName, parts } from '#strings/stories';

/** What a form calls one of its parts: CARL's context is STAR's situation. */
export const partName = (form: StoryForm, part: PartId): string =>
  form === 'CARL' && part === 'situation' ? contextName : parts[part].name;

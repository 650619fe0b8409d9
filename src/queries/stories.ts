import { viewStories, type StoryView } from '../domain/story.ts';
import { today } from '../reader/today.ts';
import { loadContent } from './content.ts';

/** Every story with its last word, on the day of the build. */
export async function listStories(): Promise<StoryView[]> {
  return viewStories(await loadContent(), today());
}

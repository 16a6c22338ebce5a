/** Words for the address of a story that is not there. */
import { plural } from '../plural.ts'

export const storyGoneMessages = {
  title: 'This story is not in the project',
  text: 'It was deleted, or the address is from another project. Nothing was changed by coming here. A deleted story can be had back from the history.',
  others: 'Stories of this project',
  choose: (stories: number) => `Choose one of ${plural(stories, '# story', '# stories')}`,
  all: 'Show all stories',
  history: 'Open the history',
}

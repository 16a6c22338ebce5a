/** Words of the card that tells what a figure, date or name of a text says, and where else it stands. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const factMessages = {
  show: 'About this figure, date or name',
  none: 'No figure, date or name was recognised in this sentence.',
  kinds: {
    number: 'Number',
    date: 'Date',
    stretch: 'Date',
    relative: 'Date',
    weekday: 'Day of the week',
    name: 'Name',
  },
  /** Between the ends of a range. */
  to: '–',
  alsoKnownAs: 'Also known as',
  looking: 'Looking in the other versions',
  elsewhere: 'Also in',
  here: 'this article',
  sentence: (number: number) => `sentence ${number}`,
  more: (count: number) => `and ${count} more`,
  noEvidence: 'No evidence found in',
  alone: 'This article stands in no story with other versions: only this text was looked in.',
  /** Read out with the card. */
  told: (words: string, places: number) =>
    `${isolated(words)}. ${places === 0 ? 'No evidence found in other versions.' : `Also in ${plural(places, '# version', '# versions')}.`}`,
}

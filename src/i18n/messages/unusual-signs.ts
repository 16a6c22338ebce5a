/** The few words about unusual characters that stand beside names and in tables; the list of what they are has its own. */
import { formatNumber } from '../format.ts'
import { plural } from '../plural.ts'

export const unusualSigns = {
  title: 'Unusual characters',
  /** Of a column and a filter. */
  column: 'Unusual',
  /** On the button that opens the list. */
  count: (count: number) => `Unusual characters: ${formatNumber(count)}`,
  /** Of a text, for a sign beside its title. */
  places: (count: number) => plural(count, '# place with unusual characters', '# places with unusual characters'),
  /** Among the remarks of an import. */
  remark: (count: number) =>
    `${plural(count, 'At # place', 'At # places')} the text holds characters that cannot be seen, or that look like others.`,
  counted: { some: 'Some', nothing: 'None', notCounted: 'Not counted' },
  name: 'This name holds characters that cannot be seen, or letters that look like others',
  host: 'The name of this site mixes letters that look alike, or holds what cannot be seen.',
}

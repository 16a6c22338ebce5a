/** Words of how claims stand to each other, in the drawer of a claim. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

/** What is said of the claim one has open: as the one a relation goes out from, or as the one it comes to. */
const kinds = {
  updates: { from: 'updates', to: 'is updated by' },
  earlierStageOf: { from: 'is an earlier stage of', to: 'is a later stage of' },
  quantifies: { from: 'quantifies', to: 'is quantified by' },
  elaborates: { from: 'elaborates', to: 'is elaborated by' },
  restates: { from: 'restates', to: 'is restated by' },
  alternativeOf: { from: 'is an alternative to', to: 'is an alternative to' },
  competesWith: { from: 'competes with', to: 'competes with' },
  contradicts: { from: 'contradicts', to: 'contradicts' },
}

export const relationsMessages = {
  title: (count: number) => (count === 0 ? 'Relations to other claims' : `Relations to other claims (${count})`),
  kinds,
  list: 'Relations of this claim',
  among: 'Among these claims',
  this: 'This claim',
  none: 'Nothing is said yet of how this claim stands to others.',
  noOthers: 'There is no other claim in the project.',
  kind: 'This claim …',
  other: '… this other claim',
  choose: 'Choose one first.',
  add: 'Add the relation',
  remove: (phrase: string, wording: string) => `Remove: ${phrase} ${isolated(wording)}`,
  graph: (count: number) => `Picture of this claim and ${plural(count, '# related claim', '# related claims')}`,
  graphHelp: 'The list below says the same in words.',
}

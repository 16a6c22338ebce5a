/** Words for what speaks for a sentence, and how much (C9). */
import { plural } from '../plural.ts'

export const evidenceMessages = {
  linked: 'linked already',
  /** Always with two digits, so that nobody reads more into it. */
  close: (similarity: number) => `close in meaning, ${similarity.toFixed(2)},`,
  by: (model: string) => `by ${model}`,
  without: (own: 'strong' | 'possible' | 'weak' | 'none') =>
    `; without it: ${{ strong: 'strong', possible: 'possible', weak: 'little', none: 'no evidence' }[own]}`,
  likelihood: { strong: 'Strong', possible: 'Possible', weak: 'Little' },
  learned: (times: number) =>
    plural(times, 'seen together in your links, # time', 'seen together in your links, # times'),
  kinds: {
    number: 'number',
    year: 'year',
    date: 'date',
    month: 'month',
    weekday: 'weekday',
    territory: 'country',
    city: 'city',
    acronym: 'acronym',
    alias: 'same name',
    concept: 'meaning',
    word: 'word',
    learned: 'learned',
  },
  differences: {
    label: 'Told differently',
    meaning: (bound: string) => `(${bound})`,
    kinds: {
      quantity: 'figure',
      unit: 'unit',
      comparator: 'bound',
      time: 'date',
      place: 'place',
      actor: 'name',
      negation: 'denial',
      attribution: 'speaker',
    },
    none: {
      quantity: 'no figure',
      unit: 'no unit',
      comparator: 'no bound',
      time: 'no date',
      place: 'no place',
      actor: 'nobody named',
      negation: 'no denial',
      attribution: 'no speaker found',
    },
  },
}

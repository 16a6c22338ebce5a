/** Words for what speaks for a sentence, and how much (C9). */

export const evidenceMessages = {
  linked: 'linked already',
  /** Always with two digits, so that nobody reads more into it. */
  close: (similarity: number) => `close in meaning, ${similarity.toFixed(2)},`,
  by: (model: string) => `by ${model}`,
  without: (own: 'strong' | 'possible' | 'weak' | 'none') =>
    `; without it: ${{ strong: 'strong', possible: 'possible', weak: 'little', none: 'no evidence' }[own]}`,
  likelihood: { strong: 'Strong', possible: 'Possible', weak: 'Little' },
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
  },
}

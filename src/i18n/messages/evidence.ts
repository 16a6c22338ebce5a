/** Words for what speaks for a sentence, and how much (C9). */

export const evidenceMessages = {
  linked: 'linked already',
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

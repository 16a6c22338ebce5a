/** Worked examples of the literature, to check the figures against. A dot is a judgement that is missing. */

export interface PublishedExample {
  readonly from: string
  /** One line for each analyst. */
  readonly judgements: readonly string[]
  /** As printed there. */
  readonly alpha: number
}

const computing = 'Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011)'

export const alphaExamples: readonly PublishedExample[] = [
  {
    from: `${computing}, A: two analysts, two values, none missing`,
    judgements: ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'],
    alpha: 0.095,
  },
  {
    from: `${computing}, B: two analysts, five values, none missing`,
    judgements: ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'],
    alpha: 0.692,
  },
  {
    from: `${computing}, C: four analysts, some judgements missing`,
    judgements: [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ],
    alpha: 0.743,
  },
  {
    from: 'the worked example of “Krippendorff’s alpha” in Wikipedia: three analysts, most judgements missing',
    judgements: ['. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4'],
    alpha: 0.691,
  },
]

/** How often one analyst said the value of the line where the other said that of the column. */
export interface PublishedTable {
  readonly from: string
  readonly counts: readonly (readonly number[])[]
  readonly kappa: number
  readonly percent: number
}

export const kappaExamples: readonly PublishedTable[] = [
  {
    from: 'Cohen, A Coefficient of Agreement for Nominal Scales (1960): 200 cases, three values',
    counts: [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
    kappa: 0.492,
    percent: 0.7,
  },
  {
    from: 'the worked example of “Cohen’s kappa” in Wikipedia: 50 proposals, two values',
    counts: [
      [20, 5],
      [10, 15],
    ],
    kappa: 0.4,
    percent: 0.7,
  },
  {
    from: 'Feinstein and Cicchetti, High agreement but low kappa (1990): much said alike, and less than chance',
    counts: [
      [40, 5],
      [5, 0],
    ],
    kappa: -0.111,
    percent: 0.8,
  },
]

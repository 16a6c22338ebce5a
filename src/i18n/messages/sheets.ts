/** Words in workbooks: the names of sheets, and what stands where a text was cut. */

export const sheetMessages = {
  names: {
    articles: 'Articles',
    claims: 'Claims',
    passages: 'Passages',
    assessments: 'Judgements',
    matrix: 'Matrix',
  },
  cut: ' [… cut here: a cell holds no more]',
}

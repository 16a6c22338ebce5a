/** Why a sheet of claims and judgements, or a row of it, cannot be taken; a part of the reasons of reading. */
import { plural } from '../plural.ts'

type Params = Readonly<Record<string, string | number>>

const param = (params: Params, name: string): string => String(params[name] ?? '')

/** A cell by what its column is called and what stands in it. */
function cellOf(params: Params): string {
  const [column, word] = [param(params, 'column'), param(params, 'word')]
  return word === '' ? `The empty cell of “${column}”` : `“${word}” in “${column}”`
}

function withoutId(params: Params, of: 'claim' | 'article' = 'claim'): string {
  const id = param(params, 'id')
  return id === ''
    ? `The row has no id of ${of === 'claim' ? 'a claim' : 'an article'}`
    : `No ${of} here has the id ${id}`
}

export const sheetReasons = {
  sheetFileTooLarge: () => 'The file is larger than 50 MB. Nothing was read: split it into several sheets.',
  sheetTooLarge: (params: Params) =>
    `${param(params, 'sheet') === '' ? 'The table' : `The sheet “${param(params, 'sheet')}”`} has more than 100,000 rows, 2,000 columns or 3 million cells. Nothing was read: split it.`,
  damagedSheet: (params: Params) => `The sheet “${param(params, 'sheet')}” is damaged or breaks off. Save it again.`,
  oldWorkbook: () =>
    'This is a workbook of an old format, or one that is locked with a password. Save it as XLSX without a password, or as CSV.',
  noSheet: () => 'This archive holds no workbook, or is cut off. CSV, TSV and XLSX can be read.',
  brokenRow: () => 'A quotation mark opens in this row and never closes.',
  brokenFirstRow: () =>
    'A quotation mark opens in row 1 and never closes, so nobody knows where its columns end. Nothing was read: close the mark, or take it out.',
  cellsBeyondHead: (params: Params) =>
    `The row has ${plural(Number(param(params, 'count')), '# cell', '# cells')} more than the head: its cells may stand in wrong columns.`,
  claimEmpty: () => 'The wording of the claim is empty.',
  claimMissing: () => 'The row says neither the wording nor the id of a claim.',
  claimUnknown: (params: Params) => `No claim here has the id ${param(params, 'id')}, and the row has no wording.`,
  severalClaims: (params: Params) =>
    `${param(params, 'count')} claims here have this wording. Give the id of the one that is meant.`,
  severalVerdicts: () => 'The claim has several verdicts, which one cell cannot tell apart. Change them at the claim.',
  storyUnknown: (params: Params) => `There is no story, or more than one, called “${param(params, 'name')}”.`,
  saidBefore: (params: Params) => `Row ${param(params, 'row')} says something else of the same.`,
  cellNotTaken: (params: Params) =>
    `${cellOf(params)} says otherwise and is not taken: what stands there is entered elsewhere or follows from other entries.`,
  onlyOfDecision: (params: Params) => `${cellOf(params)} is not taken: only a decision of the project has it.`,
  onlyOfAssessment: (params: Params) =>
    `${cellOf(params)} is not taken: only a judgement of an analyst has it, not a decision of the project.`,
  claimByWording: (params: Params) => `${withoutId(params)}: the row is taken for the claim here that has its wording.`,
  articleByName: (params: Params) =>
    `${withoutId(params, 'article')}: the row is taken for the article here that has its name.`,
  storyStays: (params: Params) =>
    `The claim stays asked of “${param(params, 'name')}”: a sheet takes no claim away from a story.`,
  cellEmptied: (params: Params) => `The cell of “${param(params, 'column')}” is empty, and the field cannot be.`,
  withoutValue: (params: Params) => `${cellOf(params)} cannot be taken: the row has no value beside it.`,
  withoutDate: (params: Params) => `${cellOf(params)} cannot be taken: the row has no date beside it.`,
  referenceWithoutReason: (params: Params) =>
    `${cellOf(params)} cannot be taken: the row gives no reason of an omission beside it.`,
  facetNotNamed: (params: Params) => `${cellOf(params)} cannot be taken: it is said of no facet that the row names.`,
  wordUnknown: (params: Params) => `“${param(params, 'word')}” is none of the words known here.`,
  numberUnread: (params: Params) => `“${param(params, 'word')}” is no number that can be taken for certain.`,
  dateUnread: (params: Params) => `“${param(params, 'date')}” is no date that can be taken for certain.`,
  datesDisagree: (params: Params) => `“${param(params, 'date')}” and the days beside it are different dates.`,
  referenceUnknown: (params: Params) => `The reference “${param(params, 'word')}” is none of this project.`,
  judgementEmpty: () => 'The judgement is empty. A sheet never takes a judgement away: do it in the matrix.',
  articleMissing: () => 'The row does not say which article is judged.',
  articleUnknown: (params: Params) =>
    `No article here is called “${param(params, 'name')}”. Say which one it is, or import it first.`,
  articleNotAsked: (params: Params) =>
    `No single article here is called “${param(params, 'name')}”. The claim is taken without it.`,
  severalArticles: (params: Params) =>
    `${param(params, 'count')} articles here can be meant by “${param(params, 'name')}”. Say which one it is.`,
  severalAnalysts: (params: Params) => `More than one analyst here is called “${param(params, 'name')}”. Give the id.`,
  analystHidden: (params: Params) =>
    `The file was written without names, and nobody can tell who “${param(params, 'name')}” is. Write it with the names of analysts.`,
}

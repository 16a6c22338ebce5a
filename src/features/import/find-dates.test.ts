/** Dates of drafts are found in turns, and only ever proposed. */
import { expect, it } from 'vitest'
import type { DateBounds } from '#domain/date-bounds.ts'
import type { DateProposal } from '#domain/date-proposal.ts'
import { asId } from '#domain/ids.ts'
import type { ArticleDraft } from '#domain/import-draft.ts'
import type { DraftToDate } from '#domain/import-reader.ts'
import { proposeDates } from '#language/date-proposals/propose-dates.ts'
import type { DraftEdits } from '#interchange/import-plan.ts'
import { findDates, type ProposedDates } from './find-dates.ts'
import { withDates } from './preview.ts'

const day = (date: string): DateBounds => ({
  earliest: date,
  latest: date,
  approximate: false,
  basis: 'metadata',
  snippet: date,
})

/** Drafts of texts, by number, some dated. */
function draftsOf(texts: readonly (readonly [text: string, published?: string])[]): readonly ArticleDraft[] {
  return texts.map(
    ([text, published], number) =>
      ({
        number,
        textHash: asId(text),
        url: null,
        fileName: null,
        duplicate: null,
        language: { tag: 'ka', direction: 'ltr', basis: 'detected', evidence: null },
        published: published === undefined ? null : day(published),
      }) as unknown as ArticleDraft,
  )
}

async function found(drafts: readonly ArticleDraft[], most = Infinity) {
  let last: ProposedDates = new Map()
  let asked = 0
  const run = {
    proposeDates: (some: readonly DraftToDate[], known: { readonly today: string; readonly beside: string | null }) => {
      asked += some.length
      const each = some.map(({ textHash, ...rest }) => proposeDates({ ...rest, ...known, text: textHash }))
      return Promise.resolve(each)
    },
  }
  const note = (proposed: ProposedDates) => {
    last = proposed
  }
  await findDates(run, drafts, { today: '2025-06-01', isWanted: () => asked < most, found: note })
  const told = [...last].map(([number, [first]]) => [number, first?.kind, first?.bounds.earliest])
  return { told, last, asked }
}

const yearless = 'ხიდი\n19 მარტს\nტექსტი'

it('[C7] a day without a year is given that of the articles that came with it, where they are of one time', async () => {
  const near = draftsOf([[yearless], ['a', '2024-04-02'], ['ხიდი\n2 აპრილი, 2024\nტექსტი'], ['b', '2024-05-02'], ['c']])
  expect((await found(near)).told).toEqual([
    [2, 'line', '2024-04-02'],
    [0, 'yearBeside', '2024-03-19'],
  ])
  const apart = draftsOf([[yearless], ['a', '2024-04-02'], ['b', '2023-05-02']])
  expect((await found(apart)).told).toEqual([])
  expect((await found(draftsOf([[yearless]]))).told).toEqual([])
})

it('looks for none where there is a date, and stops when nobody wants it', async () => {
  expect((await found(draftsOf([['a', '2024-04-02']]))).asked).toBe(0)
  const many = draftsOf(Array.from({ length: 450 }, (_, index) => [`${index}`] as const))
  expect((await found(many, 150)).asked).toBe(200)
})

it('[C7] [C9] takes what is proposed with basis and quote, never over what a person said, and gives it up again', () => {
  const bounds: DateBounds = { ...day('2024-03-19'), approximate: true, basis: 'inferred', snippet: '19 მარტს' }
  const proposal: DateProposal = { kind: 'nearestYear', bounds, span: null, line: 2, strength: 0.4 }
  const proposedDates = new Map([0, 1, 2].map((number) => [number, [proposal]] as const))
  const said = { published: day('2020-01-01') }
  const edits = new Map<number, DraftEdits>([
    [1, said],
    [2, { title: 'Ships' }],
  ])
  const taken = withDates({ edits, proposedDates }, [0, 1, 2, 3], true)
  expect([...taken].toSorted(([one], [other]) => one - other)).toEqual([
    [0, { published: bounds }],
    [1, said],
    [2, { title: 'Ships', published: bounds }],
  ])
  // The files may have been read again meanwhile: then the proposals are others that say the same.
  const again = new Map([...proposedDates].map(([number, all]) => [number, structuredClone(all)] as const))
  expect(withDates({ edits: taken, proposedDates: again }, [0, 1, 2, 3], false)).toEqual(new Map([...edits, [0, {}]]))
})

import { describe, expect, it } from 'vitest'
import { addForeignPassages } from '#commands/passages/add-foreign-passages.ts'
import type { ItemOfFile } from '#domain/annotation-reader.ts'
import type { ForeignPassage } from '#domain/foreign-passages.ts'
import { Picks } from '#test/builders/picks.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { foreignPassage } from '#test/builders/random-parts.ts'
import { anyId, positionAt } from '#test/builders/rows.ts'
import { itemKey, sortItems } from './sort-items.ts'

const snapshot = smallProject()
const base: ForeignPassage = {
  ...foreignPassage(snapshot, new Picks([1])),
  revision: anyId('a-1'),
  position: positionAt(300),
  claims: [],
}
const passage = (id: string, start: number): ForeignPassage => ({ ...base, id: anyId(id), position: positionAt(start) })

function item(path: string, outcome: ItemOfFile['outcome'], ...passages: readonly ForeignPassage[]): ItemOfFile {
  return { path, source: 0, target: 0, outcome, quote: 'words', passages }
}

const items = [
  item('$[0]', 'exact', passage('one', 300)),
  item('$[1]', 'exact', passage('one', 300)),
  item('$[2]', 'moved', passage('two', 400)),
  item('$[3]', 'ambiguous', passage('three', 500), passage('three', 600)),
  item('$[4]', 'lost'),
  item('$[5]', 'noArticle'),
]
const sorted = (all: readonly ItemOfFile[], project = snapshot) =>
  sortItems(project, all, anyId('ana'), () => Promise.resolve())

describe('sorting what a file holds', () => {
  it('[F2] puts everything somewhere, once', async () => {
    const { exact, moved, here, toTake, toReview, left } = await sorted(items)
    expect({ exact, moved, here }).toEqual({ exact: 1, moved: 1, here: 1 })
    expect(toTake.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(toReview.map(itemKey)).toEqual(['$[3] 0'])
    expect(left.map(({ item: { path }, why }) => [path, why])).toEqual([
      ['$[4]', 'lost'],
      ['$[5]', 'noArticle'],
    ])
  })

  it('takes a passage once for each claim it is linked to', async () => {
    const linked = (claim: string): ForeignPassage => ({ ...passage('one', 300), claims: [anyId(claim)] })
    const both = [item('$[0]', 'exact', linked('k')), item('$[1]', 'exact', linked('l'))]
    const { toTake, here } = await sorted([...both, item('$[2]', 'exact', linked('l'))])
    expect({ claims: toTake.flatMap(({ claims }) => claims), here }).toEqual({ claims: ['k', 'l'], here: 1 })
    const project = smallProject()
    run(project, addForeignPassages, { passages: toTake, file: 'x' })
    expect(await sorted(both, project)).toMatchObject({ here: 2, toTake: [] })
  })

  it('[F4] knows what is here, also what a person chose, and what is here with other content', async () => {
    const project = smallProject()
    const { toTake } = await sorted(items, project)
    run(project, addForeignPassages, { passages: [...toTake, passage('three', 600)], file: 'x' })
    expect(await sorted(items, project)).toMatchObject({ here: 4, toTake: [], toReview: [] })
    const moved = await sorted([item('$', 'exact', passage('one', 700))], project)
    expect(moved.left).toMatchObject([{ why: 'otherHere' }])
  })
})

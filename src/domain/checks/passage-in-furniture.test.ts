import { expect, it } from 'vitest'
import { setRegionStatus } from '#commands/regions/set-region-status.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { articleRow, passageRow, positionAt, revisionRow } from '#test/builders/rows.ts'
import { asId, utf16 } from '#domain/ids.ts'
import type { Region } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { passageInFurniture } from './passage-in-furniture.ts'

const found = (snapshot: Snapshot) => [...passageInFurniture.walk(snapshot)].flatMap((concern) => concern ?? [])

function region(start: number, length: number, more: Partial<Region> = {}): Region {
  const place = positionAt(start, length)
  const base = { rev: 1, extra: null, reason: null, status: 'proposed', kind: 'furniture' } as const
  return { ...base, id: asId(`r${start}`), revision: asId('a-1'), ...place, ...more }
}

it('[T1] finds a passage that furniture holds whole, and saying that it is text mends it', () => {
  const snapshot = smallProject({ regions: [region(90, 40)] })
  const [concern] = found(snapshot)
  expect(concern).toMatchObject({
    table: 'passages',
    id: 'p-a',
    fixes: [{ name: 'isText' }, { name: 'removePassage' }],
  })
  const [fix] = concern?.fixes ?? []
  if (fix?.command !== 'setRegionStatus') throw new Error('no fix')
  run(snapshot, setRegionStatus, fix.args)
  expect(found(snapshot)).toEqual([])
})

it('leaves alone what is furniture in part, is no furniture, or was said to be text', () => {
  for (const one of [region(105, 40), region(90, 40, { kind: 'headline' }), region(90, 40, { status: 'rejected' })])
    expect(found(smallProject({ regions: [one] }))).toEqual([])
})

it('[T4] looks where the passage stands in the text shown now', () => {
  const anchor = (start: number | null) =>
    smallProject({
      revisions: [revisionRow('a', { id: asId('a-2'), number: 2 })],
      articles: [articleRow('a', { revision: asId('a-2') })],
      passages: [passageRow('p-a', 'a')],
      regions: [region(90, 40), { ...region(300, 40), revision: asId('a-2') }],
      anchors: [
        {
          id: asId('x'),
          rev: 1,
          extra: null,
          passage: asId('p-a'),
          revision: asId('a-2'),
          outcome: start === null ? 'lost' : 'moved',
          start: start === null ? null : utf16(start),
          end: start === null ? null : utf16(start + 10),
          decidedBy: null,
        },
      ],
    })
  expect(found(anchor(310))).toMatchObject([{ id: 'p-a' }])
  expect(found(anchor(500))).toEqual([])
  expect(found(anchor(null))).toEqual([])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type ArticleId, type StoryId } from '#domain/ids.ts'
import { plainChoices } from '#domain/import-choices.ts'
import type { ArticleDraft, ImportReading, RevisionMatch } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'
import { smallProject } from '#test/builders/project.ts'
import { decideAgain, decidedBy, inParts, noteBetween } from './kept-decisions.ts'
import { untouched, withAll, withEdits, type Preview } from './preview.ts'

const snapshot = smallProject()
const draft = (number: number, file: number, entry: number | null = null) =>
  ({ number, file, entry, published: null }) as ArticleDraft
const reading = (...drafts: ArticleDraft[]): ImportReading => ({ files: [], drafts, cancelled: false })
const match = (article: string): RevisionMatch => ({
  article: asId<ArticleId>(article),
  by: 'url',
  title: 'Here',
  alike: true,
  taken: false,
})
const drafts = Array.from({ length: 6 }, (_, number) => draft(number, number >> 1, number % 2 === 0 ? null : 7))
const matches = new Map([
  [1, match('a')],
  [4, match('b')],
])
const begun = { keepsOriginals: true, story: null, unkept: null }
const fresh = () => untouched(reading(...drafts), matches, begun)

/** One gesture in a preview. */
const gesture: fc.Arbitrary<(preview: Preview) => Partial<Preview>> = fc.oneof(
  fc
    .tuple(fc.uniqueArray(fc.nat(5)), fc.record({ title: fc.string(), author: fc.string() }, { requiredKeys: [] }))
    .map(([numbers, edits]) => (preview: Preview) => ({ edits: withEdits(preview.edits, numbers, edits) })),
  fc.nat(5).map((number) => ({ edits }: Preview) => ({ edits: new Map([...edits].filter(([one]) => one !== number)) })),
  fc.tuple(fc.uniqueArray(fc.nat(5)), fc.boolean()).map(([numbers, isOut]) => (preview: Preview) => ({
    leftOut: withAll(preview.leftOut, numbers, isOut),
  })),
  fc.tuple(fc.subarray([1, 4]), fc.boolean()).map(([numbers, isIn]) => (preview: Preview) => ({
    revising: withAll(preview.revising, numbers, isIn),
  })),
  fc.string().map((name) => () => ({ name })),
  fc.boolean().map((keepsOriginals) => () => ({ keepsOriginals })),
  fc.constantFrom(null, { name: 'New' }, { existing: asId<StoryId>('story') }).map((story) => () => ({ story })),
)

const decidedIn = ({ edits, leftOut, revising, name, story, keepsOriginals }: Preview) => ({
  // An edit that was taken back and none at all are the same.
  edits: new Map([...edits].filter(([, one]) => Object.keys(one).length > 0)),
  leftOut: new Set(leftOut),
  revising: new Set(revising),
  name,
  story,
  keepsOriginals,
})

it('[F2] whatever is decided, the notes of it give the same preview when the same is read again', () => {
  fc.assert(
    fc.property(fc.array(gesture), (gestures) => {
      const notes: JsonObject[] = []
      let preview = fresh()
      for (const decide of gestures) {
        const next = { ...preview, ...decide(preview) }
        const note = noteBetween(preview, next)
        // As it comes back from the log.
        if (note) notes.push(JSON.parse(JSON.stringify(note)) as JsonObject)
        preview = next
      }
      const again = decideAgain(fresh(), decidedBy(notes), snapshot)
      expect(again.unfit).toBe(0)
      expect(decidedIn(again.preview)).toEqual(decidedIn(preview))
    }),
  )
})

it('decisions about thousands of articles are handed over in parts, and say the same', () => {
  const drafts = Array.from({ length: 2500 }, (_, at) => [`${at} null`, { isOut: at % 2 === 0 }] as const)
  const parts = inParts({ name: 'Autumn', drafts })
  expect(parts.map((part) => part.drafts?.length ?? 0)).toEqual([0, 1000, 1000, 500])
  const whole = { name: 'Autumn', drafts }
  expect(decidedBy(parts as unknown as JsonObject[])).toEqual(decidedBy([whole] as unknown as JsonObject[]))
})

it('[F2] what fits nothing any more is dropped and counted; what moved is found by its place in the files', () => {
  const before = fresh()
  const after: Preview = {
    ...before,
    edits: new Map([
      [0, { title: 'Gone' }],
      [3, { title: 'Moved' }],
    ]),
    leftOut: new Set([5]),
    revising: new Set([1]),
    story: { existing: asId<StoryId>('no story') },
  }
  const notes = [noteBetween(before, after), noteBetween(after, { ...after, revising: new Set([1, 4]) })]
  const now = untouched(reading(draft(0, 1, 7), draft(1, 2), draft(2, 2, 7)), new Map(), begun)
  const { preview, unfit } = decideAgain(now, decidedBy(notes as unknown as JsonObject[]), snapshot)
  // The title of what is gone, the revision of an article that does not match, and the story.
  expect(unfit).toBe(3)
  expect(decidedIn(preview)).toMatchObject({
    edits: new Map([[0, { title: 'Moved' }]]),
    leftOut: new Set([2]),
    story: null,
  })
})

it('[F2] looking on is no decision, and what is chosen for the reading comes back whole', () => {
  const preview = fresh()
  expect(noteBetween(preview, { ...preview, alike: [], failure: 'the disk is full' })).toBeNull()
  const choices = { ...plainChoices, charset: 'koi8-r' }
  const notes = [{ choices }, { chosen: [[3, { charset: 'ibm866' }]] }, { name: 'Autumn' }] as unknown as JsonObject[]
  expect(decidedBy(notes)).toMatchObject({ choices, chosen: new Map([[3, { charset: 'ibm866' }]]), name: 'Autumn' })
})

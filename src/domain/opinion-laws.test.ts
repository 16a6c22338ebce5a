/** Laws of second opinions: a part of a project leaves, is worked on, and comes back to a project that went on meanwhile. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askOpinions } from '#commands/opinions/ask-opinions.ts'
import { withdrawRequests } from '#commands/opinions/withdraw-requests.ts'
import { articlesAskedOf } from './asked.ts'
import { asId } from './ids.ts'
import { allDangling } from './integrity.ts'
import { openQuestions } from './open-questions.ts'
import { editOf, knownEdits } from './merge/edits.ts'
import { exchange, lostValues, play, replicaOf, steps, type Steps } from './merge/laws.cases.ts'
import { differences, Replica } from './merge/replicas.cases.ts'
import { startOfReplicas } from './merge/start.cases.ts'
import { opinionSnapshot, seenWorks, toldOf, type SeenWork } from './opinion-file.ts'
import type { MemorySnapshot } from './snapshot.ts'
import { cellKey } from './tables.ts'

const runs = { numRuns: Number(process.env['MERGE_RUNS'] ?? 80), seed: Number(process.env['MERGE_SEED'] ?? 20240319) }
const seen = fc.constantFrom(...seenWorks)

/** Ana after some commands, who asks about every cell there is. */
function asking(sequence: Steps): Replica {
  const ana = replicaOf('ana', sequence)
  const requests = [...ana.snapshot.all('claims')].flatMap(({ id: claim }) =>
    [...articlesAskedOf(ana.snapshot, claim)].map((article) => ({ claim, article, question: 'Is it so?' })),
  )
  if (requests.length > 0) ana.run(askOpinions, { requests })
  return ana
}

/** What she sends, of as many of her requests as `count`. */
function sent(ana: Replica, work: SeenWork, count: number): MemorySnapshot {
  const requests = [...ana.snapshot.all('opinionRequests')].filter(({ analyst }) => analyst === 'ana').slice(0, count)
  const part = opinionSnapshot(ana.snapshot, requests, work)
  const edits = ana.commits.map((commit) => ({ id: asId<never>(commit.id), rev: 1, extra: null, ...editOf(commit) }))
  part.load(
    'foreignCommits',
    edits.flatMap((edit) => toldOf(part, edit) ?? []),
  )
  return part
}

/** Questions about rows that were removed rest; a merge forgets them. */
function forgetResting({ snapshot }: Replica): void {
  const open = new Set(openQuestions(snapshot))
  const resting = [...snapshot.all('mergeConflicts')].filter((row) => !open.has(row))
  snapshot.apply(resting.map((row) => ({ table: 'mergeConflicts', id: row.id, before: row, after: null })))
}

/** Both get everything and decide alike. */
function expectEqualInTheEnd(ana: Replica, ben: Replica): void {
  exchange([ana, ben])
  ana.decideAlike()
  ben.decideAlike()
  expect(differences(ana, ben)).toEqual([])
}

describe('laws of second opinions', () => {
  it('[F3] a part holds nothing that hangs in the air, and of judgements no more than is to be seen', () => {
    fc.assert(
      fc.property(steps, seen, fc.nat(8), (sequence, work, count) => {
        const ana = asking(sequence)
        const part = sent(ana, work, count)
        expect(allDangling(part)).toEqual([])
        const judged = ['assessments', 'decisions', 'verdicts', 'corrections'] as const
        if (work !== 'judgements') expect(judged.filter((table) => part.size(table) > 0)).toEqual([])
        const cells = new Set([...part.all('opinionRequests')].map((row) => cellKey(row.claim, row.article)))
        const told = (['mentions', 'assessments', 'decisions'] as const).flatMap((table) => [...part.all(table)])
        expect(told.filter((row) => !cells.has(cellKey(row.claim, row.article)))).toEqual([])
        if (work === 'nothing') expect(part.size('mentions') + part.size('passages')).toBe(0)
        const touched = [...part.all('foreignCommits')].flatMap(({ touches }) => touches)
        const ofOthers = touched.filter(({ table }) => table !== 'opinionRequests')
        expect(ofOthers.filter(({ table, id }) => part.get(table, id as never) === undefined)).toEqual([])
      }),
      runs,
    )
  })

  it('[F4] an answer changes nothing but what was answered, and none of it is lost', () => {
    fc.assert(
      fc.property(steps, steps, steps, seen, (before, meanwhile, answer, work) => {
        const [ana, untouched, asked] = [asking(before), asking(before), asking(before)]
        const part = sent(ana, work, 8)
        const ben = new Replica('ben', part)
        for (const each of answer) play(ben, each)
        for (const each of meanwhile) for (const one of [ana, untouched]) play(one, each)
        const asks = ana.snapshot.size('mergeConflicts')
        ana.merge(ben)
        // What was left out of the part is no value that stands against another.
        if (ben.commits.length === 0) expect(ana.snapshot.size('mergeConflicts')).toBeLessThanOrEqual(asks)
        expect(allDangling(ana.snapshot)).toEqual([])
        const changed = ben.commits.flatMap(({ changes }) => changes)
        const gone = new Set(changed.filter(({ after }) => after === null).map(({ table, id }) => `${table} ${id}`))
        const ofAsker = lostValues(asked.snapshot, untouched.snapshot, ana.snapshot)
        const ofAnswer = lostValues(part, ben.snapshot, ana.snapshot)
        expect(
          [...ofAsker, ...ofAnswer].filter((line) => ![...gone].some((key) => `${line} `.startsWith(`${key} `))),
        ).toEqual([])
        // A merge forgets what was asked of rows that are gone.
        forgetResting(untouched)
        if (changed.length === 0) expect(differences(ana, untouched)).toEqual([])
      }),
      runs,
    )
  })

  it('[H7] whoever got a part and later everything has what all others have', () => {
    fc.assert(
      fc.property(steps, steps, steps, seen, (before, meanwhile, answer, work) => {
        const ana = asking(before)
        const ben = new Replica('ben', sent(ana, work, 8))
        for (const each of answer) play(ben, each)
        for (const each of meanwhile) play(ana, each)
        expectEqualInTheEnd(ana, ben)
      }),
      runs,
    )
  })

  it('[H7] a part that is merged into an older copy hides nothing of what the whole brings later', () => {
    fc.assert(
      fc.property(steps, steps, steps, seen, (before, answer, after, work) => {
        const [ana, ben] = [asking(before), new Replica('ben', startOfReplicas())]
        const part = sent(ana, work, 4)
        ben.merge({ snapshot: part, edits: knownEdits(part, []) })
        for (const each of answer) play(ben, each)
        for (const each of after) play(ana, each)
        expectEqualInTheEnd(ana, ben)
      }),
      runs,
    )
  })

  it('[H7] a question that is asked no longer goes where it was asked', () => {
    const ana = asking([])
    const ben = new Replica('ben', sent(ana, 'passages', 8))
    const [first, ...others] = [...ana.snapshot.all('opinionRequests')]
    if (!first) throw new Error('She asks something')
    ana.run(withdrawRequests, { requests: [first.id] })
    const later = sent(ana, 'passages', 8)
    ben.merge({ snapshot: later, edits: knownEdits(later, []) })
    expect([...ben.snapshot.all('opinionRequests')].map(({ id }) => id)).toEqual(others.map(({ id }) => id))
  })
})

/** Laws every sequence of commands must hold, on random sequences of all of them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/json.ts'
import type { Change } from '#domain/change.ts'
import { asId } from '#domain/ids.ts'
import { allDangling } from '#domain/integrity.ts'
import { isRejection } from '#domain/rejection.ts'
import { findRuleBreaks } from '#domain/rule-breaks.ts'
import type { MemorySnapshot, Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { smallProject, stateText, takeBack, testContext, withoutScans } from '#test/builders/project.ts'
import { articleRow, assessmentRow, batchRow, conflictRow, requestRow } from '#test/builders/rows.ts'
import { Picks } from '#test/builders/picks.ts'
import { randomArgs } from '#test/builders/random-args.ts'
import { planCommand, type Command } from './define-command.ts'
import { registry, type CommandName } from './registry.ts'

const names = Object.keys(registry) as CommandName[]
const invocation = fc.record({
  name: fc.constantFrom(...names),
  picks: fc.array(fc.nat(9999), { minLength: 4, maxLength: 12 }),
  actor: fc.constantFrom('ana', 'ben'),
})
const sequences = fc.array(invocation, { minLength: 1, maxLength: 40, size: 'max' })
/** What a sheet brings is data that arrives: it may break C2 and is told by a check. */
const ofPeople = fc.array(
  invocation.filter(({ name }) => name !== 'takeSheet'),
  { minLength: 1, maxLength: 40, size: 'max' },
)
type Invocation = typeof invocation extends fc.Arbitrary<infer Value> ? Value : never

/** Enough of everything that random picks find something to work on. */
function start(): MemorySnapshot {
  const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
  return smallProject({
    articles: [articleRow('b', { tags: ['x', 'y'] }), articleRow('c', { tags: ['x'] })],
    batches: [batchRow('batch'), batchRow('batch-0', { status: 'running' })],
    assessments: [
      assessmentRow('k', 'b', omits),
      assessmentRow('k', 'c', omits),
      assessmentRow('l', 'b', { ...omits, claimVersion: 0 }),
      assessmentRow('k', 'b', { ...omits, analyst: asId('ben') }),
    ],
    opinionRequests: [requestRow('k', 'b'), requestRow('l', 'c')],
    mergeConflicts: [
      conflictRow('claims', 'l', [{ note: 'one' }, { note: 'other' }]),
      conflictRow('claims', 'k', [{ polarity: 'affirmed' }, { polarity: 'denied' }]),
      conflictRow('articles', 'b', [null]),
      conflictRow('stories', 'story', [null]),
    ],
  })
}

/** What one invocation comes to on a snapshot; `prefix` keeps new ids of different steps apart. */
function planOf(snapshot: Snapshot, { name, picks, actor }: Invocation, prefix: string) {
  const command = registry[name] as unknown as Command<unknown>
  const args: unknown = randomArgs[name](snapshot, new Picks(picks))
  return planCommand(command, withoutScans(snapshot), args, testContext(actor, prefix))
}

/** Runs a sequence; gives all changes made. */
function play(snapshot: MemorySnapshot, sequence: readonly Invocation[], after: () => void = () => {}): Change[] {
  const changes: Change[] = []
  for (const [index, step] of sequence.entries()) {
    const plan = planOf(snapshot, step, `s${index}`)
    if (isRejection(plan)) continue
    snapshot.apply(plan.changes)
    changes.push(...plan.changes)
    after()
  }
  return changes
}

const runs = { numRuns: 300, seed: 20240319 }

describe('laws of commands', () => {
  it('no sequence leaves a row without the rows it needs', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const snapshot = start()
        play(snapshot, sequence)
        expect(allDangling(snapshot)).toEqual([])
      }),
      runs,
    )
  })

  it('[C2] [C4] [C10] the rules hold for every analyst after every command', () => {
    fc.assert(
      fc.property(ofPeople, (sequence) => {
        const snapshot = start()
        play(snapshot, sequence, () => expect(findRuleBreaks(snapshot)).toEqual([]))
      }),
      runs,
    )
  })

  it('[H2] taking all changes back in reverse gives the start again', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const snapshot = start()
        const before = stateText(snapshot)
        takeBack(snapshot, play(snapshot, sequence))
        expect(stateText(snapshot)).toBe(before)
      }),
      runs,
    )
  })

  it('[H1] a plan is the same every time, and planning writes nothing', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const snapshot = start()
        for (const [index, step] of sequence.entries()) {
          const versions = tableNames.map((table) => snapshot.version(table))
          const plan = planOf(snapshot, step, `s${index}`)
          expect(canonicalJson(planOf(snapshot, step, `s${index}`))).toBe(canonicalJson(plan))
          expect(tableNames.map((table) => snapshot.version(table))).toEqual(versions)
          if (!isRejection(plan)) snapshot.apply(plan.changes)
        }
      }),
      { ...runs, numRuns: 100 },
    )
  })

  it('[T1] [T4] a passage never moves and a revision never changes', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const snapshot = start()
        for (const { table, before, after } of play(snapshot, sequence)) {
          if (!before || !after) continue
          expect(table).not.toBe('revisions')
          if ('quote' in before && 'quote' in after && table === 'passages')
            expect([after.revision, after.start, after.end, after.quote]).toEqual([
              before.revision,
              before.start,
              before.end,
              before.quote,
            ])
        }
      }),
      runs,
    )
  })

  it('random arguments reach every command: each is taken at least once', () => {
    const taken = new Set<string>()
    fc.assert(
      fc.property(sequences, (sequence) => {
        const snapshot = start()
        for (const [index, step] of sequence.entries()) {
          const plan = planOf(snapshot, step, `s${index}`)
          if (isRejection(plan)) continue
          if (plan.changes.length > 0) taken.add(step.name)
          snapshot.apply(plan.changes)
        }
      }),
      runs,
    )
    expect(names.filter((name) => !taken.has(name))).toEqual([])
  })
})

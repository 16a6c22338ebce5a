/**
 * What stands in the way of taking a step back, and which later steps would have to be taken back before it (H2). It only reads: the
 * steps are written by `Reversals`.
 */
import { changedFields, rowKey, type Change } from '#domain/change.ts'
import { isErasure } from '#domain/erasure/erasure.ts'
import type { AnalystId, StepId } from '#domain/ids.ts'
import { personOf } from '#domain/person.ts'
import type { CommitHead, ProjectStore } from '#domain/ports.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { nextTurn } from './in-turns.ts'
import { obstaclesTo, type Obstacle } from './invert-step.ts'
import { standingSteps, type StandingStep } from './standing-steps.ts'

/** An obstacle, and the newest step that put it there; `null` when the journal does not tell. */
export interface ObstacleBy {
  readonly obstacle: Obstacle
  readonly by: CommitHead | null
}

/** All that stands in the way of one step. */
export interface InTheWay {
  /** Empty when nothing does any more. */
  readonly obstacles: readonly ObstacleBy[]
  /** The later steps that would have to go first, newest first. */
  readonly later: readonly StandingStep[]
  /**
   * Why they cannot be taken back along: some are `others`' steps, one is an import that is `unfinished`, or what is in the way was put
   * there by no step that can be taken back (`unknown`). `null` when they can.
   */
  readonly whyNot: 'others' | 'unfinished' | 'unknown' | null
}

interface Journal {
  readonly store: Pick<ProjectStore, 'step' | 'commits'>
  readonly snapshot: Snapshot
  /** All heads, in order of sequence. */
  readonly heads: readonly CommitHead[]
  /** Who asks: only their own steps may be taken back along. */
  readonly analyst: AnalystId
}

/** Commits read at a time, so that a long journal is never in memory as a whole. */
const commitsAtOnce = 500
/** Steps may stand on steps that stand on steps; so many times is looked further. */
const mostRounds = 30

/** `step` as it was first done. A step that does not stand has nothing in its way and nothing to take back. */
export async function whatIsInTheWay(step: StepId, journal: Journal): Promise<InTheWay> {
  const standing = standingSteps(journal.heads)
  const target = [...standing.values()].find((each) => each.step === step)
  if (!target) return { obstacles: [], later: [], whyNot: null }
  const changesOf = stepReader(journal.store)
  const first = await obstaclesTo(await changesOf(target.applied), journal.snapshot, nextTurn)
  if (first.length === 0) return { obstacles: [], later: [], whyNot: null }
  const touches = await laterTouches(target, standing, journal)
  const obstacles = first.map((obstacle) => ({ obstacle, by: touchersOf(obstacle, touches).at(-1)?.head ?? null }))
  const later = new Map<StepId, StandingStep>()
  let left = first
  for (let round = 0; left.length > 0 && round < mostRounds; round += 1) {
    const fresh = left.flatMap((each) => touchersOf(each, touches)).filter(({ applied }) => !later.has(applied))
    if (fresh.length === 0) break
    for (const each of fresh) later.set(each.applied, each)
    const parts = await Promise.all([target, ...inOrder(later)].map(({ applied }) => changesOf(applied)))
    left = await obstaclesTo(parts.flat(), journal.snapshot, nextTurn)
  }
  const newestFirst = inOrder(later).toReversed()
  return { obstacles, later: newestFirst, whyNot: whyNot(newestFirst, left, journal) }
}

function inOrder(steps: ReadonlyMap<StepId, StandingStep>): StandingStep[] {
  return [...steps.values()].sort((one, other) => one.from - other.from)
}

function whyNot(later: readonly StandingStep[], left: readonly Obstacle[], journal: Journal): InTheWay['whyNot'] {
  const me = personOf(journal.snapshot, journal.analyst)
  const isOwn = ({ head }: StandingStep) => personOf(journal.snapshot, head.analyst) === me
  if (!later.every(isOwn)) return 'others'
  if (!later.every(({ isWhole }) => isWhole)) return 'unfinished'
  return left.length > 0 || later.some(({ head }) => head.origin === 'restore' || isErasure(head)) ? 'unknown' : null
}

/** A later step's change of a row. */
interface Touch {
  readonly by: StandingStep
  /** `null` when the row was made or removed. */
  readonly fields: ReadonlySet<string> | null
}

type Touches = ReadonlyMap<string, readonly Touch[]>

/** What the steps after `target` that still stand did, by row, in order. */
async function laterTouches(
  target: StandingStep,
  standing: ReadonlyMap<StepId, StandingStep>,
  { store, heads }: Journal,
): Promise<Touches> {
  const touches = new Map<string, Touch[]>()
  const newest = heads.at(-1)?.sequence ?? 0
  for (let from = target.from; from < newest; from += commitsAtOnce) {
    for (const { commit } of await store.commits(from, Math.min(newest, from + commitsAtOnce))) {
      const by = standing.get(commit.step)
      if (!by || by.applied === target.applied) continue
      for (const change of commit.changes) {
        const key = rowKey(change)
        const touch: Touch = { by, fields: fieldsOf(change) }
        const known = touches.get(key)
        if (known) known.push(touch)
        else touches.set(key, [touch])
      }
    }
  }
  return touches
}

function fieldsOf({ before, after }: Change): ReadonlySet<string> | null {
  return before && after ? new Set(changedFields(before, after)) : null
}

/** The later steps that put an obstacle there, oldest first. */
function touchersOf({ table, id, field, needed, kind }: Obstacle, touches: Touches): StandingStep[] {
  const place = kind === 'missingRow' && needed ? needed : { table, id }
  return (touches.get(rowKey(place)) ?? [])
    .filter(({ fields }) => field === '' || fields === null || fields.has(field))
    .map(({ by }) => by)
}

type ChangesOf = (step: StepId) => Promise<readonly (readonly Change[])[]>

/** Reads each step once. */
function stepReader(store: Pick<ProjectStore, 'step'>): ChangesOf {
  const known = new Map<StepId, Promise<readonly (readonly Change[])[]>>()
  const read = async (step: StepId) => (await store.step(step)).map(({ commit }) => commit.changes)
  return (step) => {
    const reading = known.get(step) ?? read(step)
    known.set(step, reading)
    return reading
  }
}

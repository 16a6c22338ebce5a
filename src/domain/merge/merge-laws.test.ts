/** Laws of merging, on copies of one project that random commands changed apart from each other. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { takeBack, stateText } from '#test/builders/project.ts'
import { allDangling } from '../integrity.ts'
import { exchange, lostValues, play, replicaOf, step, steps } from './laws.cases.ts'
import { differences, Replica } from './replicas.cases.ts'
import { startOfReplicas } from './start.cases.ts'

/** `MERGE_RUNS=10000 npm test -- unit merge-laws` is the full size. */
const runs = { numRuns: Number(process.env['MERGE_RUNS'] ?? 80), seed: Number(process.env['MERGE_SEED'] ?? 20240319) }
vi.setConfig({ testTimeout: Math.max(120_000, runs.numRuns * 200) })

describe('laws of merging', () => {
  it('[H7] two that merge each other are equal once what is undecided is decided alike', () => {
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const [ana, ben, before] = [replicaOf('ana', one), replicaOf('ben', other), replicaOf('ben', other)]
        ben.merge(ana)
        ana.merge(before)
        ana.decideAlike()
        ben.decideAlike()
        expect(differences(ana, ben)).toEqual([])
      }),
      runs,
    )
  })

  it('[H7] merging the same once more changes nothing, and taking the merge back gives the start', () => {
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const [ana, ben] = [replicaOf('ana', one), replicaOf('ben', other)]
        const start = stateText(ana.snapshot)
        const { changes } = ana.merge(ben)
        expect(ana.merge(ben).changes).toEqual([])
        expect(allDangling(ana.snapshot)).toEqual([])
        takeBack(ana.snapshot, changes)
        expect(stateText(ana.snapshot)).toBe(start)
      }),
      runs,
    )
  })

  it('[F4] what either changed is there, or stands against what the other made of it', () => {
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const [ana, ben] = [replicaOf('ana', one), replicaOf('ben', other)]
        const before = replicaOf('ana', one)
        ana.merge(ben)
        const lost = [before, ben].flatMap((side) => lostValues(startOfReplicas(), side.snapshot, ana.snapshot))
        expect(lost).toEqual([])
      }),
      runs,
    )
  })

  it('[H7] in whatever order three are merged, they are equal in the end', () => {
    fc.assert(
      fc.property(steps, steps, steps, (one, other, third) => {
        const [left, right] = [0, 1].map(() => [
          replicaOf('ana', one),
          replicaOf('ben', other),
          replicaOf('eva', third),
        ])
        const [ana, ben, eva] = left as [Replica, Replica, Replica]
        ana.merge(ben)
        ana.merge(eva)
        const [ana2, ben2, eva2] = right as [Replica, Replica, Replica]
        ben2.merge(eva2)
        ana2.merge(ben2)
        ana.decideAlike()
        ana2.decideAlike()
        expect(differences(ana, ana2)).toEqual([])
      }),
      runs,
    )
  })

  it('[H7] four that change and merge in any order converge', () => {
    const round = fc.record({ from: fc.nat(3), to: fc.nat(3), steps: fc.array(step, { maxLength: 12 }) })
    fc.assert(
      fc.property(fc.array(round, { minLength: 4, maxLength: 10, size: 'max' }), (rounds) => {
        const all = ['ana', 'ben', 'eva', 'zoe'].map((name) => new Replica(name, startOfReplicas()))
        for (const { from, to, steps: played } of rounds) {
          const [source, target] = [all[from], all[to]]
          for (const each of played) if (target) play(target, each)
          if (source && target && source !== target) target.merge(source)
        }
        exchange(all)
        for (const each of all) each.decideAlike()
        const [first, ...others] = all
        for (const each of others) if (first) expect(differences(first, each)).toEqual([])
      }),
      runs,
    )
  })

  it('[H7] what one decides for all, removals too, is so everywhere', () => {
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        const [ana, ben, before] = [replicaOf('ana', one), replicaOf('ben', other), replicaOf('ben', other)]
        ben.merge(ana)
        ana.merge(before)
        ana.decideAlone()
        exchange([ana, ben])
        expect(differences(ana, ben)).toEqual([])
      }),
      runs,
    )
  })
})

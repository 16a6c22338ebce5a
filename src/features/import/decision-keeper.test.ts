import { expect, it, vi } from 'vitest'
import { plainChoices } from '#domain/import-choices.ts'
import type { JsonObject } from '#domain/json.ts'
import { DecisionKeeper } from './decision-keeper.ts'
import { undecided } from './kept-decisions.ts'
import { untouched, type Preview } from './preview.ts'

const chosen = undecided.chosen
const preview: Preview = untouched({ files: [], drafts: [], cancelled: false }, new Map(), {
  keepsOriginals: true,
  story: null,
  unkept: null,
})
const at = (name: string) => ({
  state: { kind: 'preview' as const, ...preview, name },
  choices: plainChoices,
  chosen,
})

it('[F2] keeps decisions in order, one after the other, and lags behind until all are kept', async () => {
  const kept: JsonObject[] = []
  const changed = vi.fn()
  let finish: () => void = () => undefined
  const note = (decision: JsonObject) => {
    kept.push(decision)
    return new Promise<void>((resolve) => (finish = resolve))
  }
  const keeper = new DecisionKeeper(changed)
  keeper.begin({ note }, { choices: plainChoices, chosen })
  keeper.follow(at('as proposed'))
  expect(keeper.isBehind).toBe(false)
  for (const name of ['A', 'Au', 'Aut']) keeper.follow(at(name))
  expect(kept).toEqual([{ name: 'A' }])
  for (const next of ['Au', 'Aut']) {
    finish()
    await vi.waitFor(() => expect(kept.at(-1)).toEqual({ name: next }))
    expect(changed).not.toHaveBeenCalled()
  }
  expect(keeper.isBehind).toBe(true)
  finish()
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(null))
  expect(keeper.isBehind).toBe(false)
})

it('[F2] tells what could not be kept, and keeps nothing of one import with the next', async () => {
  const changed = vi.fn()
  const keeper = new DecisionKeeper(changed)
  keeper.begin({ note: () => Promise.reject(new Error('the disk is full')) }, { choices: plainChoices, chosen })
  keeper.follow(at('one'))
  keeper.follow(at('two'))
  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith('the disk is full'))

  const next = vi.fn(() => Promise.resolve())
  keeper.begin({ note: next }, { choices: plainChoices, chosen })
  const choices = { ...plainChoices, outlet: 'Port Times' }
  keeper.follow({ ...at('of the next'), choices })
  expect(next.mock.calls).toEqual([[{ choices }]])
  keeper.end()
  // What is under way is of no matter to a page that has nothing to lose.
  expect(keeper.isBehind).toBe(false)
  keeper.follow(at('of none'))
  expect(next).toHaveBeenCalledTimes(1)
})

import { expect, it } from 'vitest'
import type { Reversal } from '#domain/commit.ts'
import { asId, type AnalystId, type DeviceId, type StepId, type TabId } from '#domain/ids.ts'
import type { CommitHead } from '#domain/ports.ts'
import { cancelCommand, UndoStacks } from './undo.ts'

const owner = {
  tab: asId<TabId>('here'),
  analyst: asId<AnalystId>('me'),
  device: asId<DeviceId>('device'),
  openedAt: 10,
} as const

let sequence = 0
function head(
  step: string,
  reversal: [Reversal['kind'], string] | null = null,
  fields: Partial<CommitHead> = {},
): CommitHead {
  sequence += 1
  return {
    sequence: sequence + 100,
    id: `${step}-${sequence}`,
    step: asId<StepId>(step),
    analyst: owner.analyst,
    device: owner.device,
    tab: owner.tab,
    at: '',
    origin: 'person',
    command: 'test',
    subject: {},
    reversal: reversal && { kind: reversal[0], step: asId<StepId>(reversal[1]) },
    changes: 1,
    ...fields,
  }
}

function stacks(...heads: CommitHead[]): [string | undefined, string | undefined] {
  const read = new UndoStacks(owner)
  for (const one of heads) read.take(one)
  return [read.undoable?.step, read.redoable?.step]
}

const elsewhere = { tab: asId<TabId>('elsewhere') }

it.each<[string, CommitHead[], [string | undefined, string | undefined]]>([
  ['nothing', [], [undefined, undefined]],
  ['the newest step', [head('a'), head('b')], ['b', undefined]],
  ['a step of many commits once', [head('a'), head('b'), head('b')], ['b', undefined]],
  ['no import that is being written', [head('a'), head('b', null, { command: 'startBatch' })], [undefined, undefined]],
  [
    'an import that is complete',
    [head('a'), head('b', null, { command: 'startBatch' }), head('b', null, { command: 'completeBatch' })],
    ['b', undefined],
  ],
  ['the one before, after an undo', [head('a'), head('b'), head('u', ['undo', 'b'])], ['a', 'b']],
  [
    'an undo of many commits once',
    [head('a'), head('b'), head('u', ['undo', 'b']), head('u', ['undo', 'b'])],
    ['a', 'b'],
  ],
  ['a step that was brought again', [head('a'), head('u', ['undo', 'a']), head('r', ['redo', 'a'])], ['a', undefined]],
  ['no second time a step of many commits', [head('a'), head('b'), head('b'), head('u', ['undo', 'b'])], ['a', 'b']],
  [
    'no second redo of an undo of many commits',
    [head('a'), head('u', ['undo', 'a']), head('u', ['undo', 'a']), head('r', ['redo', 'a'])],
    ['a', undefined],
  ],
  ['no redo after a new step', [head('a'), head('u', ['undo', 'a']), head('b')], ['b', undefined]],
  ['going back like any step', [head('a'), head('g', ['goBack', 'a'])], ['g', undefined]],
  [
    'no redo of a cancelled import',
    [head('a'), head('u', ['undo', 'a'], { command: cancelCommand })],
    [undefined, undefined],
  ],
  ['no step of another tab', [head('a'), head('b', null, elsewhere)], ['a', undefined]],
  [
    'redo although another tab went on',
    [head('a'), head('u', ['undo', 'a']), head('b', null, elsewhere)],
    [undefined, 'a'],
  ],
  ['no step another tab took back', [head('a'), head('b'), head('u', ['undo', 'b'], elsewhere)], ['a', undefined]],
  ['own steps from before a reload', [head('a', null, { ...elsewhere, sequence: 5 })], ['a', undefined]],
  [
    'no earlier step of another analyst',
    [head('a', null, { ...elsewhere, sequence: 5, analyst: asId('you') })],
    [undefined, undefined],
  ],
  [
    'no earlier step of another device',
    [head('a', null, { ...elsewhere, sequence: 5, device: asId('old') })],
    [undefined, undefined],
  ],
])('[H2] undo finds %s', (_name, heads, found) => {
  expect(stacks(...heads)).toEqual(found)
})

it('[H2] a step brought again is taken back by what brought it', () => {
  const read = new UndoStacks(owner)
  for (const one of [head('a'), head('u', ['undo', 'a']), head('r', ['redo', 'a'])]) read.take(one)
  expect(read.undoable).toMatchObject({ step: 'a', applied: 'r' })
  read.take(head('u2', ['undo', 'a']))
  expect(read.redoable).toMatchObject({ step: 'a', undoneBy: 'u2' })
})

it('[H2] never takes back what came with a copy or the sample', () => {
  expect(stacks(head('sample', null, { origin: 'restore' }))).toEqual([undefined, undefined])
  expect(stacks(head('sample', null, { origin: 'restore' }), head('mine'))).toEqual(['mine', undefined])
})

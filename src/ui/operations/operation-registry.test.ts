/** Which operations hold when parts come and go and dialogs stand above them. */
import { describe, expect, it, vi } from 'vitest'
import { createOperationRegistry } from './operation-registry.ts'
import { operation } from './operation.ts'

const nothing = () => undefined
const ids = (registry: ReturnType<typeof createOperationRegistry>) =>
  registry.current().map(({ id, label }) => `${id}:${label}`)

describe('the registry of operations', () => {
  it('offers what is mounted, the last of one id', () => {
    const registry = createOperationRegistry()
    const screen = {}
    const pane = {}
    registry.register(screen, 0, [operation('a', 'screen', nothing), operation('b', 'screen', nothing)])
    registry.register(pane, 0, [operation('a', 'pane', nothing)])
    expect(ids(registry)).toEqual(['a:pane', 'b:screen'])
    registry.unregister(pane)
    expect(ids(registry)).toEqual(['a:screen', 'b:screen'])
  })

  it('lets the operations beneath a dialog rest', () => {
    const registry = createOperationRegistry()
    registry.register({}, 0, [operation('a', 'screen', nothing)])
    const close = registry.openLayer(1)
    expect(ids(registry)).toEqual([])
    const dialog = {}
    registry.register(dialog, 1, [operation('a', 'dialog', nothing)])
    expect(ids(registry)).toEqual(['a:dialog'])
    registry.unregister(dialog)
    close()
    expect(ids(registry)).toEqual(['a:screen'])
  })

  it('keeps those beneath a dialog that it asks for, and no others', () => {
    const registry = createOperationRegistry()
    registry.register({}, 0, [operation('undo', 'frame', nothing), operation('a', 'screen', nothing)])
    const close = registry.openLayer(1, ['undo'])
    registry.register({}, 1, [operation('b', 'dialog', nothing)])
    expect(ids(registry)).toEqual(['undo:frame', 'b:dialog'])
    const closeUpper = registry.openLayer(2)
    expect(ids(registry)).toEqual([])
    closeUpper()
    close()
    expect(ids(registry)).toEqual(['undo:frame', 'a:screen'])
  })

  it('runs the newest function without telling those who only show the list', async () => {
    const registry = createOperationRegistry()
    const owner = {}
    const listener = vi.fn()
    registry.register(owner, 0, [operation('a', 'A', () => undefined)])
    registry.subscribe(listener)
    const [shown] = registry.current()
    const run = vi.fn()
    registry.register(owner, 0, [operation('a', 'A', run)])
    expect(listener).not.toHaveBeenCalled()
    expect(registry.current()[0]?.run()).toBeUndefined()
    expect(run).toHaveBeenCalledOnce()
    // A button that was not drawn anew holds the operation it was given first.
    await shown?.run()
    expect(run).toHaveBeenCalledTimes(2)
    registry.register(owner, 0, [operation('a', 'A', run, 'There is no passage here.')])
    expect(listener).toHaveBeenCalledOnce()
    expect(registry.current()[0]?.available).toBe(false)
  })

  it('hands out the same operation while others change, and another one when it looks different', () => {
    const registry = createOperationRegistry()
    const frame = {}
    const screen = {}
    registry.register(frame, 0, [operation('a', 'A', nothing)])
    registry.register(screen, 0, [operation('b', 'B', nothing)])
    const [a, b] = [registry.operation('a'), registry.operation('b')]
    registry.register(screen, 0, [operation('b', 'B', nothing, 'Nothing is chosen.')])
    expect(registry.operation('a')).toBe(a)
    expect(registry.operation('b')).not.toBe(b)
    expect(registry.operation('b')?.available).toBe(false)
    // The same words of another part are another operation.
    registry.register({}, 0, [operation('a', 'A', nothing)])
    expect(registry.operation('a')).not.toBe(a)
    expect(registry.operation('c')).toBeNull()
  })
})

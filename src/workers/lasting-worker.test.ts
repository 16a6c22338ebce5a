import { expose } from 'comlink'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LastingWorker, PATIENCE, type Answering } from './lasting-worker.ts'

interface Calls extends Answering {
  add(one: number, other: number): number
  wait(): Promise<number>
}

/** A worker at the other end of a channel. */
class FakeWorker extends EventTarget {
  readonly #channel = new MessageChannel()
  ended = false

  constructor() {
    super()
    const calls = {
      alive: () => undefined,
      add: (one: number, other: number) => one + other,
      wait: () => new Promise<number>(() => undefined),
    }
    expose(calls, this.#channel.port1)
    this.#channel.port2.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    )
    this.#channel.port2.start()
  }

  postMessage(data: unknown, transfer: Transferable[] = []): void {
    if (!this.ended) this.#channel.port2.postMessage(data, transfer)
  }

  terminate(): void {
    this.ended = true
    this.#channel.port1.close()
    this.#channel.port2.close()
  }
}

const begun: FakeWorker[] = []
let lasting = new LastingWorker<Calls>(() => new Worker(''))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  lasting = new LastingWorker<Calls>(() => {
    const worker = new FakeWorker()
    begun.push(worker)
    return worker as unknown as Worker
  })
})

afterEach(() => {
  vi.useRealTimers()
  for (const worker of begun.splice(0)) worker.terminate()
})

/** Lets messages through the channel. */
const messages = () => new Promise((resolve) => setTimeout(resolve, 5))

it('[H4] one worker serves all calls', async () => {
  expect(await lasting.call((remote) => remote.add(1, 2))).toBe(3)
  expect(await lasting.call((remote) => remote.add(3, 4))).toBe(7)
  expect(begun).toHaveLength(1)
})

it('[H4] what waits is told when the worker breaks down, and the next call has a new one', async () => {
  const waiting = lasting.call((remote) => remote.wait())
  begun[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
  await expect(waiting).rejects.toThrow('out of memory')
  expect(begun[0]?.ended).toBe(true)
  expect(await lasting.call((remote) => remote.add(1, 2))).toBe(3)
  expect(begun).toHaveLength(2)
})

it('[H4] a worker that is gone without a word is given up after a while; one that only takes long is not', async () => {
  const patient = lasting.call((remote) => remote.wait())
  const outcome = vi.fn<(error: Error) => void>()
  patient.catch(outcome)
  await messages()
  for (let look = 0; look < 5; look += 1) {
    vi.advanceTimersByTime(PATIENCE)
    await messages()
  }
  expect(outcome).not.toHaveBeenCalled()
  begun[0]?.terminate()
  vi.advanceTimersByTime(PATIENCE)
  await messages()
  expect(outcome).not.toHaveBeenCalled()
  vi.advanceTimersByTime(PATIENCE)
  await expect(patient).rejects.toThrow('does not answer')
  expect(await lasting.call((remote) => remote.add(1, 2))).toBe(3)
})

it('[H4] nobody is asked while nothing waits', async () => {
  await lasting.call((remote) => remote.add(1, 2))
  expect(vi.getTimerCount()).toBe(0)
})

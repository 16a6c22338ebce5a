import { expect, it, vi } from 'vitest'
import { watchBuilds, type TabBuild } from './build-watch.ts'

/** Channels that hear each other at once, and never themselves. */
class Air {
  readonly #ears: { readonly owner: object; readonly hear: (event: MessageEvent) => void }[] = []
  readonly said: TabBuild[] = []

  channel() {
    const owner = {}
    return {
      postMessage: (data: TabBuild) => {
        this.said.push(data)
        for (const ear of this.#ears) if (ear.owner !== owner) ear.hear(new MessageEvent('message', { data }))
      },
      addEventListener: (_type: string, hear: unknown) =>
        void this.#ears.push({ owner, hear: hear as (event: MessageEvent) => void }),
    }
  }

  tab(build: string, loadedAt: number) {
    let show = () => undefined as void
    const watch = watchBuilds({ build, loadedAt }, this.channel(), (call) => (show = call))
    return { watch, show: () => show() }
  }
}

it('[H4] the older of two builds learns that it is outdated, whichever spoke last', () => {
  const air = new Air()
  const older = air.tab('one', 1)
  const told = vi.fn<() => void>()
  const silent = vi.fn<() => void>()
  older.watch.subscribe(told)
  older.watch.subscribe(silent)()
  const newer = air.tab('two', 2)
  expect([older.watch.isOutdated(), newer.watch.isOutdated()]).toEqual([true, false])
  expect(told).toHaveBeenCalledTimes(1)
  expect(silent).not.toHaveBeenCalled()
  // A tab restored from an earlier time, which heard nothing when the newer one was loaded.
  const restored = air.tab('one', 1)
  expect([restored.watch.isOutdated(), newer.watch.isOutdated()]).toEqual([true, false])
})

it('[H4] tabs of one build share; one that was frozen asks when it is shown again', () => {
  const air = new Air()
  const tab = air.tab('one', 1)
  expect([air.tab('one', 2), tab].map(({ watch }) => watch.isOutdated())).toEqual([false, false])
  const before = air.said.length
  tab.show()
  expect(air.said.slice(before)).toEqual([{ build: 'one', loadedAt: 1 }])
})

it('[H4] what another program says on the channel is no build', () => {
  const air = new Air()
  const { watch } = air.tab('one', 1)
  for (const data of [null, 7, 'x', {}, { build: 2, loadedAt: 9 }, { build: 'two', loadedAt: '9' }])
    air.channel().postMessage(data as never)
  expect(watch.isOutdated()).toBe(false)
})

import { describe, expect, it, vi } from 'vitest'
import type { TranslationProgress } from '#domain/ports.ts'
import { browserName, createDeviceTranslator } from './device-translator.ts'

const pair = { from: 'ru', into: 'en' }

/** A translator like the browser's that knows Russian to English and turns the words round. */
class FakeTranslator {
  static destroyed = 0
  static availability({ sourceLanguage }: { sourceLanguage: string }) {
    if (sourceLanguage === 'xx') return Promise.reject(new RangeError('no such language'))
    return Promise.resolve({ ru: 'available', sr: 'downloadable', uk: 'downloading' }[sourceLanguage] ?? 'unavailable')
  }
  static create({ monitor }: { monitor: (target: EventTarget) => void }) {
    const target = new EventTarget()
    monitor(target)
    target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5, total: 1 }))
    return Promise.resolve(new FakeTranslator())
  }
  translate(text: string) {
    return Promise.resolve(text.split(' ').toReversed().join(' '))
  }
  destroy() {
    FakeTranslator.destroyed += 1
  }
}

function made() {
  vi.stubGlobal('Translator', FakeTranslator)
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('fetch', () => {
    throw new Error('A helper must not use the network.')
  })
  return createDeviceTranslator()
}

describe('the translator of the browser', () => {
  it('says in which state a pair is, and never rejects', async () => {
    const translator = made()
    const offers = ['ru', 'sr', 'uk', 'ka', 'xx'].map((from) => translator.offer({ from, into: 'en' }))
    expect(await Promise.all(offers)).toEqual(['ready', 'needsPack', 'needsPack', 'unavailable', 'unavailable'])
  })

  it('[P1] translates in order, tells how far it is, ends the engine, and uses no network', async () => {
    const told: TranslationProgress[] = []
    const before = FakeTranslator.destroyed
    const signal = new AbortController().signal
    const translations = await made().translate(['one two', 'three'], pair, (one) => told.push(one), signal)
    expect(translations).toEqual(['two one', 'three'])
    expect(told).toEqual([
      { step: 'pack', share: 0.5 },
      { step: 'texts', done: 1 },
      { step: 'texts', done: 2 },
    ])
    expect(FakeTranslator.destroyed).toBe(before + 1)
  })

  it('stops when it is told to, and ends the engine', async () => {
    const stop = new AbortController()
    const before = FakeTranslator.destroyed
    const run = made().translate(['one', 'two'], pair, ({ step }) => step === 'texts' && stop.abort(), stop.signal)
    await expect(run).rejects.toMatchObject({ name: 'AbortError' })
    expect(FakeTranslator.destroyed).toBe(before + 1)
    await expect(made().translate(['one'], pair, () => undefined, AbortSignal.abort())).rejects.toBeDefined()
  })

  it('is said to be missing where the browser has none', async () => {
    vi.stubGlobal('Translator', undefined)
    const translator = createDeviceTranslator()
    expect(translator.engine).toBeNull()
    expect(await translator.offer(pair)).toBe('unavailable')
  })
})

describe('browserName', () => {
  it('is the product, not the engine in it nor a made-up name', () => {
    const brands = [
      { brand: 'Not)A;Brand', version: '8' },
      { brand: 'Chromium', version: '148' },
      { brand: 'Microsoft Edge', version: '148' },
    ]
    expect(browserName({ userAgentData: { brands } })).toBe('Microsoft Edge 148')
    expect(browserName({ userAgentData: { brands: brands.slice(0, 2) } })).toBe('Chromium 148')
    expect(browserName({})).toBe('this browser')
  })
})

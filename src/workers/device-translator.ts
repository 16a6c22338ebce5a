/**
 * The port `Translator` over the translator some browsers have. It runs on the page, where alone browsers give it, and nothing is
 * fetched by this program: a language pack comes from the browser's maker, by the browser itself (P1).
 */
import type { LanguagePair, TranslationOffer, Translator } from '#domain/ports.ts'

/** The parts of the browser's interface that are used here; the type library does not know it. */
export interface BrowserTranslator {
  availability(pair: BrowserPair): Promise<string>
  create(options: BrowserPair & { signal: AbortSignal; monitor: (monitor: EventTarget) => void }): Promise<{
    translate(text: string, options: { signal: AbortSignal }): Promise<string>
    destroy?(): void
  }>
}

interface BrowserPair {
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

interface Brand {
  readonly brand: string
  readonly version: string
}

const OFFERS: Readonly<Record<string, TranslationOffer>> = {
  available: 'ready',
  downloadable: 'needsPack',
  downloading: 'needsPack',
}

export const pairOf = ({ from, into }: LanguagePair): BrowserPair => ({ sourceLanguage: from, targetLanguage: into })

/** Makes the translator of this browser, or one that says that there is none. */
export function createDeviceTranslator(): Translator {
  const { Translator: browser } = globalThis as { Translator?: BrowserTranslator }
  if (!browser) {
    return {
      engine: null,
      offer: () => Promise.resolve('unavailable'),
      translate: () => Promise.reject(new Error('This browser has no translator.')),
    }
  }
  return {
    engine: browserName(navigator),
    offer: async (pair) => {
      try {
        return OFFERS[await browser.availability(pairOf(pair))] ?? 'unavailable'
      } catch {
        return 'unavailable'
      }
    },
    translate: async (...asked) => (await import('./translate-texts.ts')).translateTexts(browser, ...asked),
  }
}

/** Name and main version, of the product rather than of the engine in it; browsers add a made-up name, which is left out. */
export function browserName(browser: object): string {
  const { brands = [] } = (browser as { userAgentData?: { brands?: readonly Brand[] } }).userAgentData ?? {}
  const real = brands.filter(({ brand }) => !/not.*brand/i.test(brand))
  const product = real.find(({ brand }) => brand !== 'Chromium') ?? real[0]
  return product ? `${product.brand} ${product.version}` : 'this browser'
}

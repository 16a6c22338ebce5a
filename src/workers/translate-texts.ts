/** The work of the browser's translator, fetched when somebody first wants it. */
import type { LanguagePair, TranslationProgress, Translator } from '#domain/ports.ts'
import { pairOf, type BrowserTranslator } from './device-translator.ts'

/** See `Translator`. */
export async function translateTexts(
  browser: BrowserTranslator,
  texts: readonly string[],
  pair: LanguagePair,
  progressed: Parameters<Translator['translate']>[2],
  signal: AbortSignal,
): Promise<readonly string[]> {
  signal.throwIfAborted()
  const engine = await browser.create({ ...pairOf(pair), signal, monitor: watchPack(progressed) })
  try {
    const translations: string[] = []
    for (const text of texts) {
      translations.push(await engine.translate(text, { signal }))
      signal.throwIfAborted()
      progressed({ step: 'texts', done: translations.length })
    }
    return translations
  } finally {
    engine.destroy?.()
  }
}

/** Follows the fetching of a language pack. Browsers that count bytes instead of shares say the whole in `total`. */
function watchPack(progressed: (progress: TranslationProgress) => void) {
  return (monitor: EventTarget) => {
    monitor.addEventListener('downloadprogress', (event) => {
      const { loaded, total } = event as ProgressEvent
      progressed({ step: 'pack', share: Math.min(1, loaded / Math.max(1, total)) })
    })
  }
}

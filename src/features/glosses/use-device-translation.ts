/** Sentences translated by this device and stored as glosses: one run at a time, to be stopped at any moment. */
import { useEffect, useRef, useState } from 'react'
import { storeGlosses } from '#commands/glosses/store-glosses.ts'
import type { LanguagePair, TranslationOffer, TranslationProgress } from '#domain/ports.ts'
import { helpersMessages } from '#i18n/messages/helpers.ts'
import { useAct } from '#state/use-act.ts'
import { usePorts } from '#state/use-ports.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import { machineGlosses } from './machine-glosses.ts'
import type { NumberedSentence } from './numbered-lines.ts'
import type { ArticleText } from './use-article-text.ts'

const words = helpersMessages.translate

/** `failed` has the device's own words, for a report. */
export type TranslationRun =
  | { readonly state: 'waiting' }
  | { readonly state: 'running'; readonly progress: TranslationProgress }
  | { readonly state: 'failed'; readonly details: string }

/** What the device says of a pair of languages; `null` until it has answered. */
export function useOffer({ from, into }: LanguagePair): TranslationOffer | null {
  const { translator } = usePorts()
  const [answer, setAnswer] = useState<{ readonly to: string; readonly offer: TranslationOffer } | null>(null)
  const pair = `${from} ${into}`
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const offer = await translator.offer({ from, into })
      if (isWanted) setAnswer({ to: pair, offer })
    }
    unattended(ask())
    return () => {
      isWanted = false
    }
  }, [translator, from, into, pair])
  return answer?.to === pair ? answer.offer : null
}

/**
 * Nothing is stored before every sentence is translated, and then in one step; `done` is called after it. Stops when the part
 * that uses it goes away.
 */
export function useDeviceTranslation(pair: LanguagePair, done: () => void) {
  const { translator } = usePorts()
  const act = useAct()
  const [run, setRun] = useState<TranslationRun>({ state: 'waiting' })
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])

  const start = async ({ revision, text }: ArticleText, sentences: readonly NumberedSentence[]) => {
    const { engine } = translator
    if (engine === null) return
    const controller = new AbortController()
    stopping.current = controller
    const progressed = (progress: TranslationProgress) => {
      if (!controller.signal.aborted) setRun({ state: 'running', progress })
    }
    progressed({ step: 'texts', done: 0 })
    try {
      const texts = sentences.map((sentence) => sentence.text)
      const translations = await translator.translate(texts, pair, progressed, controller.signal)
      const glosses = machineGlosses(text, sentences, translations, { engine, language: pair.into })
      setRun({ state: 'waiting' })
      if (glosses.length === 0) showNotice(words.unchanged)
      else {
        const stored = await act(storeGlosses, { revision: revision.id, glosses })
        if (!stored) return
        if (stored === 'written') showNotice(words.stored(glosses.length))
      }
      done()
    } catch (error) {
      setRun(controller.signal.aborted ? { state: 'waiting' } : { state: 'failed', details: String(error) })
    }
  }
  return { run, start, stop: () => stopping.current?.abort() }
}

/** Translations of a machine as glosses to be stored (T6). Pure. */
import type { GlossInput } from '#commands/shared/put-gloss.ts'
import { positionIn } from '#domain/passages.ts'
import type { NumberedSentence } from './numbered-lines.ts'

/** In the order of the sentences. What came back empty or as it went was not translated and is left out. */
export function machineGlosses(
  text: string,
  sentences: readonly NumberedSentence[],
  translations: readonly string[],
  { engine, language }: { readonly engine: string; readonly language: string },
): readonly GlossInput[] {
  return sentences.flatMap((sentence, index) => {
    const translation = (translations[index] ?? '').trim()
    if (translation === '' || translation === sentence.text.trim()) return []
    const position = positionIn(text, sentence.start, sentence.end)
    return [{ position, language, text: translation, origin: { kind: 'engine', engine } }]
  })
}

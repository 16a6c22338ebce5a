/** Asks an encoder how near the sentences that were found are in meaning to what is sought (C9). Writes nothing. */
import { similarity, type TextToEncode } from '#domain/encoder.ts'
import type { FoundIn, Sought, SoughtIn } from '#domain/finding.ts'
import type { Encoder, ProjectStore } from '#domain/ports.ts'
import { withEncoder } from '#domain/with-encoder.ts'

/** Of each version; what the finder puts behind these is hardly ever it. */
const BEST_OF_EACH = 20
/** Of all versions together: somebody waits. */
const MOST = 200

export interface MeaningQuestion {
  readonly home: Pick<ProjectStore, 'text'>
  readonly sought: Sought
  readonly targets: readonly SoughtIn[]
  readonly found: readonly FoundIn[]
}

/**
 * What was found with what the encoder adds; `null` when no model is kept. Rejects with the reason of `signal`, and when the model
 * fails.
 */
export async function compareMeaning(
  encoder: Encoder,
  { home, sought, targets, found }: MeaningQuestion,
  signal: AbortSignal,
): Promise<readonly FoundIn[] | null> {
  const model = await encoder.kept()
  if (!model) return null
  const best = found
    .flatMap(({ article, sentences }) => sentences.slice(0, BEST_OF_EACH).map((sentence) => ({ article, ...sentence })))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
  const hashes = new Map(targets.map(({ article, textHash }) => [article, textHash]))
  const texts: TextToEncode[] = [{ text: sought.text, role: 'query' }]
  const compared: typeof best = []
  for (const sentence of best) {
    const hash = hashes.get(sentence.article)
    const text = hash === undefined ? null : await home.text(hash)
    if (text === null) continue
    compared.push(sentence)
    texts.push({ text: text.slice(sentence.start, sentence.end), role: 'passage' })
  }
  const [query, ...passages] = await encoder.embed(texts, signal)
  if (!query) return null
  const similarities = compared.map(({ article, start }, index) => ({
    article,
    start,
    similarity: similarity(query, passages[index] ?? new Float32Array()),
  }))
  return withEncoder(found, similarities, model.name)
}

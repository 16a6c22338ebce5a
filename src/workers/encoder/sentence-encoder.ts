/** A sentence encoder that runs here: a tokenizer and a model of ONNX, both given as bytes. Asks nothing of the network. */
import { Tokenizer } from '@huggingface/tokenizers'
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import type { TextToEncode } from '#domain/encoder.ts'
import type { ModelDescription } from './model-files.ts'
import { ofLengthOne, poolWords } from './pool.ts'

/** What the encoder is made of. */
export interface EncoderParts {
  readonly model: Uint8Array
  readonly tokenizer: object
  readonly tokenizerConfig: object
  readonly description: ModelDescription
}

/** What is put before a text for models that were taught so. */
const ROLES = { query: 'query: ', passage: 'passage: ' } as const

/**
 * Loads a model.
 * @param engine the WebAssembly of the engine; it is used for the first model and kept
 * @throws when the engine cannot run the model, or the tokenizer is of no kind that is known
 */
export async function loadEncoder(parts: EncoderParts, engine: ArrayBuffer): Promise<SentenceEncoder> {
  // One thread: more would need workers from addresses the policy refuses (P1).
  Object.assign(env.wasm, { numThreads: 1, proxy: false, wasmBinary: engine })
  const tokenizer = new Tokenizer(parts.tokenizer, parts.tokenizerConfig)
  const session = await InferenceSession.create(parts.model, { executionProviders: ['wasm'] })
  return new SentenceEncoder(tokenizer, session, parts.description)
}

/** A loaded model. */
export class SentenceEncoder {
  readonly #tokenizer: Tokenizer
  readonly #session: InferenceSession
  readonly #description: ModelDescription

  constructor(tokenizer: Tokenizer, session: InferenceSession, description: ModelDescription) {
    this.#tokenizer = tokenizer
    this.#session = session
    this.#description = description
  }

  /** One vector of length one for each text. Rejects when the model gives no vectors of words or sentences. */
  async embed(texts: readonly TextToEncode[]): Promise<readonly Float32Array[]> {
    if (texts.length === 0) return []
    const tokens = texts.map((text) => this.#tokensOf(text))
    const { last_hidden_state: ofWords, sentence_embedding: ofSentences } = await this.#session.run(this.#feeds(tokens))
    if (ofSentences?.data instanceof Float32Array) return rowsOf(ofSentences.data, texts.length)
    const [count, words, size] = ofWords?.dims ?? []
    if (!(ofWords?.data instanceof Float32Array) || count !== texts.length || words === undefined || size === undefined)
      throw new Error('The model gives no vectors: neither last_hidden_state nor sentence_embedding.')
    const lengths = tokens.map(({ length }) => length)
    return poolWords({ data: ofWords.data, shape: [count, words, size] }, lengths, this.#description.pooling)
  }

  /** Frees the memory of the model. */
  async release(): Promise<void> {
    await this.#session.release()
  }

  /** A long text loses words before its last mark. At least one token, so that there is something to look at. */
  #tokensOf({ text, role }: TextToEncode): readonly number[] {
    const { hasRoles, mostTokens, padding } = this.#description
    const { ids } = this.#tokenizer.encode(hasRoles ? ROLES[role] + text : text)
    // A small vocabulary may have no word for the unknown.
    const known = ids.filter((id) => Number.isInteger(id))
    if (known.length === 0) return [padding]
    return known.length > mostTokens ? [...known.slice(0, mostTokens - 1), ...known.slice(-1)] : known
  }

  #feeds(tokens: readonly (readonly number[])[]): Record<string, Tensor> {
    const longest = Math.max(...tokens.map(({ length }) => length))
    const tensor = (value: (of: readonly number[], word: number) => number) => {
      const values = tokens.flatMap((of) => Array.from({ length: longest }, (_, word) => BigInt(value(of, word))))
      return new Tensor('int64', BigInt64Array.from(values), [tokens.length, longest])
    }
    const feeds: Record<string, Tensor> = {
      input_ids: tensor((of, word) => of[word] ?? this.#description.padding),
      attention_mask: tensor((of, word) => (word < of.length ? 1 : 0)),
      token_type_ids: tensor(() => 0),
    }
    return Object.fromEntries(Object.entries(feeds).filter(([name]) => this.#session.inputNames.includes(name)))
  }
}

function rowsOf(data: Float32Array, count: number): readonly Float32Array[] {
  const size = data.length / count
  return Array.from({ length: count }, (_, row) => ofLengthOne(data.slice(row * size, (row + 1) * size)))
}

/** The real engines on a model made here: no weights are fetched, and the network is forbidden. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { similarity, type TextToEncode } from '#domain/encoder.ts'
import { tinyEncoderFiles } from '#test/builders/tiny-encoder.ts'
import { describeModel, type ModelDescription } from './model-files.ts'
import { loadEncoder } from './sentence-encoder.ts'

const require = createRequire(import.meta.url)
const engine = new Uint8Array(readFileSync(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'))).buffer

const files = tinyEncoderFiles({
  '[PAD]': [9, 9, 9],
  containers: [1, 0, 0],
  контейнеры: [1, 0, 0],
  ships: [0, 2, 0],
  query: [0, 0, 1],
})
const read = (path: string) => JSON.parse(new TextDecoder().decode(files[path])) as Record<string, unknown>
const model = files['onnx/model.onnx'] ?? new Uint8Array()
const stated = describeModel(read('config.json'), null, 'folder')

const load = (description: ModelDescription = stated, bytes = model) =>
  loadEncoder({ model: bytes, tokenizer: read('tokenizer.json'), tokenizerConfig: {}, description }, engine)
const passages = (...texts: readonly string[]) => texts.map((text): TextToEncode => ({ text, role: 'passage' }))

describe('[P1] the sentence encoder', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => {
      throw new Error('The encoder must not use the network.')
    })
  })

  it('gives vectors of length one, in order, whatever stands beside a text', async () => {
    const encoder = await load()
    const [one, other, both] = await encoder.embed(passages('Containers', 'контейнеры', 'ships containers'))
    expect([...(one ?? [])]).toEqual([1, 0, 0])
    expect(similarity(one ?? new Float32Array(), other ?? new Float32Array())).toBeCloseTo(1)
    expect([...(both ?? [])].map((value) => value.toFixed(2))).toEqual(['0.45', '0.89', '0.00'])
    await encoder.release()
  })

  it('takes the first word where the model says so, and says what a text is where it wants to know', async () => {
    const encoder = await load({ ...stated, pooling: 'cls', hasRoles: true })
    const [query, passage] = await encoder.embed([
      { text: 'ships', role: 'query' },
      { text: 'ships', role: 'passage' },
    ])
    expect([...(query ?? [])]).toEqual([0, 0, 1])
    expect([...(passage ?? [])]).toEqual([0, 1, 0])
    await encoder.release()
  })

  it('cuts what is too long, and has an answer for words it does not know and for none', async () => {
    const encoder = await load({ ...stated, mostTokens: 2 })
    const [long, unknown, nothing] = await encoder.embed(passages('ships containers containers', 'nobody', ''))
    expect([...(long ?? [])].map((value) => value.toFixed(2))).toEqual(['0.45', '0.89', '0.00'])
    expect(unknown).toEqual(nothing)
    expect(await encoder.embed([])).toEqual([])
    await encoder.release()
  })

  it('refuses a model that is damaged', async () => {
    await expect(load(stated, model.slice(0, 60))).rejects.toThrow(/model/i)
  })
})

import { describe, expect, it } from 'vitest'
import { describeModel, modelFiles, readJsonObject, type FolderFile } from './model-files.ts'
import { poolWords } from './pool.ts'

const file = (path: string, size = 1): FolderFile => {
  const blob = new Blob(['{}'])
  Object.defineProperty(blob, 'size', { value: size })
  return { path, file: blob }
}
const whole = ['config.json', 'tokenizer.json', 'onnx/model.onnx', 'README.md'].map((path) => file(path))
const without = (path: string) => whole.filter((one) => one.path !== path)

describe('modelFiles', () => {
  it('says what is not there', () => {
    expect(modelFiles([])).toMatchObject({ refused: 'noConfig' })
    expect(modelFiles(without('config.json'))).toMatchObject({ refused: 'noConfig' })
    expect(modelFiles(without('tokenizer.json'))).toMatchObject({ refused: 'noTokenizer' })
    expect(modelFiles(without('onnx/model.onnx'))).toMatchObject({ refused: 'noModel' })
  })

  it('takes the model that a processor runs best, and what else the folder has', () => {
    const more = ['onnx/model_fp16.onnx', 'onnx/model_quantized.onnx', '1_Pooling/config.json', 'tokenizer_config.json']
    expect(modelFiles([...whole, ...more.map((path) => file(path))])).toMatchObject({
      model: { path: 'onnx/model_quantized.onnx' },
      pooling: { path: '1_Pooling/config.json' },
      tokenizerConfig: { path: 'tokenizer_config.json' },
    })
    expect(modelFiles([...without('onnx/model.onnx'), file('model.onnx')])).toMatchObject({
      model: { path: 'model.onnx' },
    })
    expect(modelFiles(whole)).toMatchObject({
      model: { path: 'onnx/model.onnx' },
      pooling: null,
      tokenizerConfig: null,
    })
  })

  it('refuses what is too large to be read', () => {
    expect(modelFiles([...without('onnx/model.onnx'), file('onnx/model.onnx', 3e9)])).toMatchObject({
      refused: 'tooLarge',
      file: 'onnx/model.onnx',
    })
    expect(modelFiles([...without('tokenizer.json'), file('tokenizer.json', 2e8)])).toMatchObject({
      refused: 'tooLarge',
      file: 'tokenizer.json',
    })
  })
})

it.each(['', '{', '[]', 'null', '7'])('readJsonObject refuses %j by the name of its file', async (content) => {
  const read = await readJsonObject({ path: 'config.json', file: new Blob([content]) })
  expect(read).toMatchObject({ refused: 'damaged', file: 'config.json' })
})

describe('describeModel', () => {
  it('believes what the files say', () => {
    const config = { _name_or_path: 'intfloat/multilingual-e5-small', max_position_embeddings: 512, pad_token_id: 1 }
    expect(describeModel(config, { pooling_mode_cls_token: true }, 'download')).toEqual({
      name: 'multilingual-e5-small',
      pooling: 'cls',
      hasRoles: true,
      mostTokens: 512,
      padding: 1,
    })
  })

  it('goes without what they do not say', () => {
    const wrong = { _name_or_path: 7, max_position_embeddings: 'x', pad_token_id: -1 }
    const plain = { name: 'LaBSE', pooling: 'mean', hasRoles: false, mostTokens: 512, padding: 0 }
    expect(describeModel(wrong, null, 'LaBSE')).toEqual(plain)
    expect(describeModel({ max_position_embeddings: 8192 }, { pooling_mode_mean_tokens: true }, 'LaBSE')).toEqual(plain)
    expect(describeModel({}, null, 'multilingual-e5-base').hasRoles).toBe(true)
  })
})

it('poolWords leaves out what only fills up, and makes zeros of what is no direction', () => {
  const data = Float32Array.from([3, 0, 0, 4, 9, 9, 0, 0, 9, 9, 9, 9])
  const words = { data, shape: [2, 3, 2] as const }
  const rounded = (vectors: readonly Float32Array[]) => vectors.map((one) => [...one].map((value) => value.toFixed(1)))
  expect(rounded(poolWords(words, [2, 1], 'mean'))).toEqual([
    ['0.6', '0.8'],
    ['0.0', '0.0'],
  ])
  expect(rounded(poolWords(words, [2, 1], 'cls'))[0]).toEqual(['1.0', '0.0'])
})

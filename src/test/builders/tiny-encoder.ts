/** A sentence encoder small enough to read: a table of vectors, one for each word, as a model of ONNX and a tokenizer. */

/** Each word with its vector; all vectors of one length. The first is the filling. */
export type TinyVocabulary = Readonly<Record<string, readonly number[]>>

/** The files of the folder by path, as a maker of models gives them. */
export function tinyEncoderFiles(
  vocabulary: TinyVocabulary,
  name = 'tiny-encoder',
): Record<string, Uint8Array<ArrayBuffer>> {
  const words = Object.keys(vocabulary)
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  return {
    'config.json': json({ _name_or_path: `makers/${name}`, max_position_embeddings: 16, pad_token_id: 0 }),
    'tokenizer.json': json({
      version: '1.0',
      added_tokens: [],
      normalizer: { type: 'Lowercase' },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: null,
      decoder: null,
      model: { type: 'WordLevel', unk_token: words[0], vocab: Object.fromEntries(words.map((word, id) => [word, id])) },
    }),
    'onnx/model.onnx': tinyModel(Object.values(vocabulary)),
  }
}

/** A model that looks words up: `last_hidden_state = Gather(table, input_ids)`. Written by hand after the fields of onnx.proto. */
function tinyModel(table: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const size = table[0]?.length ?? 0
  const numbers = new Uint8Array(Float32Array.from(table.flat()).buffer)
  const raw = field(9, numbers)
  const initializer = [...number(1, table.length), ...number(1, size), ...number(2, FLOAT), ...text(8, 'table'), ...raw]
  const node = [...text(1, 'table'), ...text(1, 'input_ids'), ...text(2, 'last_hidden_state'), ...text(4, 'Gather')]
  const graph = [
    ...field(1, node),
    ...text(2, 'tiny'),
    ...field(5, initializer),
    ...field(11, valueInfo('input_ids', INT64, ['texts', 'words'])),
    ...field(11, valueInfo('attention_mask', INT64, ['texts', 'words'])),
    ...field(12, valueInfo('last_hidden_state', FLOAT, ['texts', 'words', size])),
  ]
  const operators = field(8, number(2, 13))
  return Uint8Array.from([...number(1, 8), ...field(7, graph), ...operators])
}

const FLOAT = 1
const INT64 = 7

function valueInfo(name: string, type: number, shape: readonly (string | number)[]): number[] {
  const dimensions = shape.flatMap((one) => field(1, typeof one === 'number' ? number(1, one) : text(2, one)))
  return [...text(1, name), ...field(2, field(1, [...number(1, type), ...field(2, dimensions)]))]
}

/** A number in seven bits a byte, the lowest first. */
function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
}

const number = (id: number, value: number): number[] => [...varint(id * 8), ...varint(value)]
const field = (id: number, bytes: Iterable<number>): number[] => {
  const all = [...bytes]
  return [...varint(id * 8 + 2), ...varint(all.length), ...all]
}
const text = (id: number, value: string): number[] => field(id, new TextEncoder().encode(value))

/** Which of the files of a folder make an encoder, and what they say of it. Pure; nothing is run. */
import type { EncoderRefusal, EncoderRefusalReason } from '#domain/encoder.ts'

/** A file with its path in the chosen folder, the folder left out: `onnx/model.onnx`. */
export interface FolderFile {
  readonly path: string
  readonly file: Blob
}

/** The files that are used. */
export interface ModelFiles {
  readonly config: FolderFile
  readonly tokenizer: FolderFile
  /** `null` where the folder has none: then the tokenizer is taken as it says itself. */
  readonly tokenizerConfig: FolderFile | null
  readonly pooling: FolderFile | null
  readonly model: FolderFile
}

/** What has to be known to run the model. */
export interface ModelDescription {
  readonly name: string
  readonly pooling: 'mean' | 'cls'
  /** Whether the model wants to be told what is a query and what a passage. */
  readonly hasRoles: boolean
  /** Longer texts are cut. */
  readonly mostTokens: number
  readonly padding: number
}

/** A tokenizer of 250,000 words has 17 MB; more than this is something else. */
const MOST_JSON = 100_000_000
/** The engine has 4 GB in all and needs the model twice while it loads it. */
const MOST_MODEL = 1_500_000_000
const MOST_TOKENS = 512
/** What runs best without a graphics card stands first; then by name. */
const PREFERRED = ['model_quantized', 'model_int8', 'model_uint8', 'model']

export function refuse(
  refused: EncoderRefusalReason,
  file: string | null = null,
  details: string | null = null,
): EncoderRefusal {
  return { refused, file, details }
}

export function isRefusal(value: object): value is EncoderRefusal {
  return 'refused' in value
}

/** Chooses the files. Of several models one is taken that a processor runs well. */
export function modelFiles(files: readonly FolderFile[]): ModelFiles | EncoderRefusal {
  const at = (path: string) => files.find((file) => file.path === path) ?? null
  const config = at('config.json')
  const tokenizer = at('tokenizer.json')
  const model = chooseModel(files)
  if (!config) return refuse('noConfig')
  if (!tokenizer) return refuse('noTokenizer')
  if (!model) return refuse('noModel')
  const chosen = {
    config,
    tokenizer,
    tokenizerConfig: at('tokenizer_config.json'),
    pooling: at('1_Pooling/config.json'),
  }
  const small = Object.values(chosen).filter((file) => file !== null)
  const tooLarge = small.find(({ file }) => file.size > MOST_JSON) ?? (model.file.size > MOST_MODEL ? model : null)
  return tooLarge ? refuse('tooLarge', tooLarge.path) : { ...chosen, model }
}

function chooseModel(files: readonly FolderFile[]): FolderFile | null {
  const rank = ({ path }: FolderFile) => {
    const place = PREFERRED.indexOf(path.replace(/^onnx\/|\.onnx$/g, ''))
    return place === -1 ? PREFERRED.length : place
  }
  const models = files.filter(({ path }) => /^(onnx\/)?model[^/]*\.onnx$/.test(path))
  return models.toSorted((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1))[0] ?? null
}

/** The object a JSON file holds; a refusal when it is none. */
export async function readJsonObject({
  path,
  file,
}: FolderFile): Promise<{ readonly json: Readonly<Record<string, unknown>> } | EncoderRefusal> {
  try {
    const value: unknown = JSON.parse(await file.text())
    return isObject(value) ? { json: value } : refuse('damaged', path)
  } catch (error) {
    return refuse('damaged', path, String(error))
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What `config.json` and `1_Pooling/config.json` say; a model that does not say takes the mean of its words. */
export function describeModel(
  config: Readonly<Record<string, unknown>>,
  pooling: Readonly<Record<string, unknown>> | null,
  folder: string,
): ModelDescription {
  const { _name_or_path: origin, max_position_embeddings: most, pad_token_id: padding } = config
  const stated = typeof origin === 'string' ? (origin.split(/[/\\]/).findLast((part) => part !== '') ?? '') : ''
  return {
    name: stated === '' ? folder : stated,
    pooling: pooling?.['pooling_mode_cls_token'] === true ? 'cls' : 'mean',
    hasRoles: /\be5\b/i.test(`${stated} ${folder}`),
    mostTokens: isCount(most) ? Math.min(most, MOST_TOKENS) : MOST_TOKENS,
    padding: isCount(padding) ? padding : 0,
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0
}

/** Reads the small files of a chosen folder and says what is wrong with them. The model itself is looked at when it is run. */
import type { EncoderRefusal } from '#domain/encoder.ts'
import type { KeptFiles } from './kept-model.ts'
import {
  describeModel,
  isObject,
  isRefusal,
  modelFiles,
  readJsonObject,
  refuse,
  type FolderFile,
  type ModelDescription,
} from './model-files.ts'

export interface CheckedModel {
  readonly files: KeptFiles
  readonly description: ModelDescription
}

/** @param folder its name, for a model that does not name itself */
export async function checkFolder(
  files: readonly FolderFile[],
  folder: string,
): Promise<CheckedModel | EncoderRefusal> {
  const chosen = modelFiles(files)
  if (isRefusal(chosen)) return chosen
  const { config, tokenizer, tokenizerConfig, pooling, model } = chosen
  const read = await Promise.all([config, tokenizer, tokenizerConfig, pooling].map(readIfThere))
  const refusal = read.find(isRefusal)
  if (refusal) return refusal
  const [settings = {}, words = {}, , pooled = null] = read.map(
    (one) => (isRefusal(one) ? null : one.json) ?? undefined,
  )
  if (!isObject(words['model'])) return refuse('damaged', tokenizer.path)
  return {
    files: { model: model.file, tokenizer: tokenizer.file, tokenizerConfig: tokenizerConfig?.file ?? new Blob(['{}']) },
    description: describeModel(settings, pooled, folder),
  }
}

async function readIfThere(file: FolderFile | null) {
  return file ? readJsonObject(file) : { json: null }
}

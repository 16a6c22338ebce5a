/**
 * The model that is kept in this browser: files in OPFS, in a folder that belongs to no project, and a list that names them. The list
 * is written last, so that a model is there whole or not at all.
 */
import type { EncoderModel } from '#domain/encoder.ts'
import { isObject, type ModelDescription } from './model-files.ts'

/** What is kept of a model. */
export interface KeptFiles {
  readonly model: Blob
  readonly tokenizer: Blob
  readonly tokenizerConfig: Blob
}

interface KeptList {
  /** The folder the files lie in. */
  readonly folder: string
  readonly bytes: number
  readonly description: ModelDescription
}

const LIST = 'encoder.json'
const NAMES = { model: 'model.onnx', tokenizer: 'tokenizer.json', tokenizerConfig: 'tokenizer_config.json' } as const
/** Written in one go, so that progress can be told and nothing large is held. */
const PIECE = 8_000_000

async function home(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle('helpers', { create: true })
}

/** `null` when none is kept, and when the list cannot be read: then the files can be chosen again. */
export async function keptModel(): Promise<EncoderModel | null> {
  const list = await readList().catch(() => null)
  return list && { name: list.description.name, bytes: list.bytes }
}

async function readList(): Promise<KeptList | null> {
  const folder = await home()
  const file = await folder.getFileHandle(LIST).then(
    (handle) => handle.getFile(),
    () => null,
  )
  const value: unknown = file && JSON.parse(await file.text())
  // Written by this program only; another shape is of another version of it.
  const isList = isObject(value) && typeof value['folder'] === 'string' && isObject(value['description'])
  return isList ? (value as unknown as KeptList) : null
}

/** Writes the files beside those kept so far, then lets the list name them, then removes the others. */
export async function keepModel(
  files: KeptFiles,
  description: ModelDescription,
  folder: string,
  progressed: (share: number) => void,
): Promise<EncoderModel> {
  const helpers = await home()
  const bytes = files.model.size + files.tokenizer.size + files.tokenizerConfig.size
  let written = 0
  try {
    const place = await helpers.getDirectoryHandle(folder, { create: true })
    for (const key of ['model', 'tokenizer', 'tokenizerConfig'] as const) {
      await write(place, NAMES[key], files[key], (piece) => {
        written += piece
        progressed(written / bytes)
      })
    }
    const list: KeptList = { folder, bytes, description }
    await write(helpers, LIST, new Blob([JSON.stringify(list)]), () => undefined)
  } catch (error) {
    await removeOthers(helpers, (await readList().catch(() => null))?.folder ?? null)
    throw error
  }
  await removeOthers(helpers, folder)
  return { name: description.name, bytes }
}

async function write(
  place: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
  wrote: (bytes: number) => void,
): Promise<void> {
  const handle = await place.getFileHandle(name, { create: true })
  const stream = await handle.createWritable()
  try {
    for (let at = 0; at < content.size; at += PIECE) {
      const piece = content.slice(at, at + PIECE)
      await stream.write(piece)
      wrote(piece.size)
    }
  } catch (error) {
    await stream.abort()
    throw error
  }
  await stream.close()
}

/** Removes every folder but one. */
async function removeOthers(helpers: FileSystemDirectoryHandle, kept: string | null): Promise<void> {
  for await (const [name, entry] of helpers.entries()) {
    if (entry.kind === 'directory' && name !== kept) await helpers.removeEntry(name, { recursive: true })
  }
}

/** The files of the kept model. Rejects when there is none, or when they are not there any more. */
export async function openKeptModel(): Promise<{ readonly files: KeptFiles; readonly description: ModelDescription }> {
  const list = await readList()
  if (!list) throw new Error('No encoder is kept in this browser.')
  const place = await (await home()).getDirectoryHandle(list.folder)
  const read = async (name: string) => (await place.getFileHandle(name)).getFile()
  const [model, tokenizer, tokenizerConfig] = await Promise.all(Object.values(NAMES).map(read))
  if (!model || !tokenizer || !tokenizerConfig) throw new Error('The kept encoder is not whole.')
  return { files: { model, tokenizer, tokenizerConfig }, description: list.description }
}

/** Removes the kept model; there need not be one. */
export async function removeKeptModel(): Promise<void> {
  const helpers = await home()
  await helpers.removeEntry(LIST).catch(() => undefined)
  await removeOthers(helpers, null)
}

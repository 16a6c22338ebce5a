/**
 * Runs the encoder the analyst has chosen, away from the main thread. The one thing it ever fetches is the WebAssembly of its engine,
 * from this origin (P1); only the answer that brings this script allows WebAssembly (`build/security-policy.ts`).
 */
import { expose } from 'comlink'
import engineUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import { newId } from '#db/new-id.ts'
import type { EncoderModel, EncoderRefusal, TextToEncode } from '#domain/encoder.ts'
import { checkFolder } from './encoder/check-folder.ts'
import { keepModel, openKeptModel, removeKeptModel, type KeptFiles } from './encoder/kept-model.ts'
import { isObject, isRefusal, refuse, type FolderFile, type ModelDescription } from './encoder/model-files.ts'
import { loadEncoder, type SentenceEncoder } from './encoder/sentence-encoder.ts'

let fetched: Promise<ArrayBuffer> | null = null

/** The engine, fetched when a model is first loaded; what could not be fetched is tried again. */
function engine(): Promise<ArrayBuffer> {
  fetched ??= fetch(engineUrl).then((answer) => {
    if (!answer.ok) throw new Error(`The engine could not be fetched: ${answer.status}`)
    return answer.arrayBuffer()
  })
  fetched.catch(() => (fetched = null))
  return fetched
}

async function load(files: KeptFiles, description: ModelDescription): Promise<SentenceEncoder> {
  const [model, tokenizer, tokenizerConfig] = await Promise.all([
    files.model.arrayBuffer(),
    readObject(files.tokenizer),
    readObject(files.tokenizerConfig),
  ])
  return loadEncoder({ model: new Uint8Array(model), tokenizer, tokenizerConfig, description }, await engine())
}

/** They were objects when the folder was checked. */
async function readObject(file: Blob): Promise<object> {
  const value: unknown = JSON.parse(await file.text())
  return isObject(value) ? value : {}
}

class EncoderSession {
  #loading: Promise<SentenceEncoder> | null = null

  async keep(
    files: readonly FolderFile[],
    folder: string,
    progressed: (share: number) => void,
  ): Promise<EncoderModel | EncoderRefusal> {
    const checked = await checkFolder(files, folder)
    if (isRefusal(checked)) return checked
    let encoder: SentenceEncoder
    try {
      encoder = await load(checked.files, checked.description)
      await encoder.embed([{ text: '1', role: 'query' }])
    } catch (error) {
      return refuse('notRun', null, String(error))
    }
    try {
      const kept = await keepModel(checked.files, checked.description, `encoder-${newId()}`, progressed)
      await this.#replace(Promise.resolve(encoder))
      return kept
    } catch (error) {
      await encoder.release()
      return refuse('notKept', null, String(error))
    }
  }

  async remove(): Promise<void> {
    await this.#replace(null)
    await removeKeptModel()
  }

  async embed(texts: readonly TextToEncode[]): Promise<readonly Float32Array[]> {
    this.#loading ??= openKeptModel().then(({ files, description }) => load(files, description))
    const loading = this.#loading
    // What could not be loaded is tried again next time.
    loading.catch(() => {
      if (this.#loading === loading) this.#loading = null
    })
    return (await loading).embed(texts)
  }

  async #replace(next: Promise<SentenceEncoder> | null): Promise<void> {
    const before = await this.#loading?.catch(() => null)
    this.#loading = next
    await before?.release()
  }
}

export type EncoderSessionApi = EncoderSession

expose(new EncoderSession())

/** The port `Encoder` over one worker, started when a model is chosen or first asked, and kept for the model it has loaded. */
import { proxy, wrap, type Remote } from 'comlink'
import type { TextToEncode } from '#domain/encoder.ts'
import type { Encoder } from '#domain/ports.ts'
import type { EncoderSessionApi } from './encoder.worker.ts'
import workerUrl from './encoder.worker.ts?worker&url'
import { keptModel } from './encoder/kept-model.ts'
import { scriptUrl } from './script-url.ts'

interface Running {
  readonly session: Remote<EncoderSessionApi>
  readonly stopped: Promise<never>
}

/** Texts in one message: few enough that stopping is felt at once. */
const AT_ONCE = 8
/** Vectors kept, a few kilobytes each; all go when there are more. */
const MOST_KEPT = 5000

/** Makes the encoder. A worker that stops is started anew with the next question. */
export function startEncoder(): Encoder {
  const vectors = new Map<string, Float32Array>()
  let running: Running | null = null
  const start = (): Running => {
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: 'encoder' })
    const stopped = new Promise<never>((_, reject) => {
      worker.addEventListener(
        'error',
        () => {
          running = null
          worker.terminate()
          reject(new Error('The worker of the encoder has stopped.'))
        },
        { once: true },
      )
    })
    return { session: wrap<EncoderSessionApi>(worker), stopped }
  }
  const ask = <Answer>(question: (session: Remote<EncoderSessionApi>) => Promise<Answer>): Promise<Answer> => {
    running ??= start()
    return Promise.race([question(running.session), running.stopped])
  }
  return {
    kept: keptModel,
    keep: async (files, progressed) => {
      const { folder, inFolder } = withoutFolder(files)
      const answer = await ask(async (session) => session.keep(inFolder, folder, proxy(progressed)))
      vectors.clear()
      return answer
    },
    remove: async () => {
      await ask(async (session) => session.remove())
      vectors.clear()
    },
    embed: async (texts, signal) => {
      if (vectors.size + texts.length > MOST_KEPT) vectors.clear()
      const missing = [...new Map(texts.map((one) => [keyOf(one), one]))].filter(([key]) => !vectors.has(key))
      for (let at = 0; at < missing.length; at += AT_ONCE) {
        signal.throwIfAborted()
        const some = missing.slice(at, at + AT_ONCE)
        const made = await ask(async (session) => session.embed(some.map(([, text]) => text)))
        some.forEach(([key], index) => vectors.set(key, made[index] ?? new Float32Array()))
      }
      signal.throwIfAborted()
      return texts.map((text) => vectors.get(keyOf(text)) ?? new Float32Array())
    },
  }
}

const keyOf = ({ role, text }: TextToEncode) => `${role} ${text}`

/** Paths without the name of the chosen folder, which a file loses on its way to a worker. */
function withoutFolder(files: readonly File[]) {
  const split = files.map((file) => {
    const [folder = '', ...rest] = file.webkitRelativePath.split('/')
    return { folder, path: rest.join('/'), file }
  })
  return { folder: split[0]?.folder ?? '', inFolder: split.map(({ path, file }) => ({ path, file })) }
}

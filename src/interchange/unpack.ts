/** Unpacks by what the browser has for it, and no more than it is allowed to. */
import { joinBytes } from '#domain/bytes.ts'

/** The unpacked bytes; `tooLarge` where there are more than `most`, `null` where the bytes are damaged. */
export async function unpack(
  packed: Uint8Array,
  format: 'gzip' | 'deflate-raw',
  most: number,
): Promise<Uint8Array | 'tooLarge' | null> {
  const stream = new DecompressionStream(format)
  const writer = stream.writable.getWriter()
  // What fails here fails at the reader too, where it is caught.
  const written = Promise.all([writer.write(packed as Uint8Array<ArrayBuffer>), writer.close()]).then(
    () => true,
    () => false,
  )
  const reader = stream.readable.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length
      if (length > most) {
        await reader.cancel()
        return 'tooLarge'
      }
      chunks.push(step.value)
    }
  } catch {
    return null
  }
  return (await written) ? joinBytes(chunks) : null
}

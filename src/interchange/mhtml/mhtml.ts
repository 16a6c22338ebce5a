/** Pages that browsers save as one file (MHTML), and mail saved as a file: the page in it is the article. */
import type { ByteFile, ByteFormat, FormatItem } from '../format.ts'
import { contentType, messageHead } from '../message-head.ts'

/** A message by the fields of its head, whatever its name. */
export const mhtmlFormat: ByteFormat = {
  name: 'mhtml',
  recognise: ({ bytes }) => {
    // A cheap look first: most files begin otherwise.
    if (!/^[\w-]+:\s/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 60)))) return false
    const { fields } = messageHead(bytes, 0)
    const { type } = contentType(fields.get('content-type'))
    return fields.has('mime-version') && /^(?:multipart\/|text\/(?:html|plain)$)/.test(type)
  },
  read: readMessageFile,
}

async function* readMessageFile({ bytes }: ByteFile): AsyncIterable<FormatItem> {
  const { readMessage } = await import('./read-message.ts')
  yield readMessage(bytes)
}

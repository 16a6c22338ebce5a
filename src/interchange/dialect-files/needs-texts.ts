/** Formats that are nothing without the texts they mark: no file of them is made of quotes alone. */
import type { PublishSource } from '../published/publish-source.ts'
import type { MarkedText } from './marks.ts'
import { markedTexts } from './marks.ts'

/** Each text with its words; one that no home has is left out. Throws where no texts are to leave: the screen offers no such file. */
export async function* textsToWrite(
  source: PublishSource,
): AsyncGenerator<MarkedText & { readonly text: string }, void, undefined> {
  if (!source.scope.texts) throw new Error('This format holds the texts, and they are not to leave.')
  for (const marked of markedTexts(source)) {
    const text = await source.text(marked.revision.textHash)
    if (text !== null) yield { ...marked, text }
  }
}

/** Whether texts are parted into the sentences their authors wrote. Pure. */
import { segmentText } from '#language/segment.ts'
import type { Counted } from './measure.ts'
import { sentencesOf, textOf, type Story } from './story-set.ts'

/** Sentences with both bounds right, over the texts as an outlet would publish them. */
export function countSegments(stories: readonly Story[]): Counted & { readonly wrong: readonly string[] } {
  let [right, found, wanted] = [0, 0, 0]
  const wrong: string[] = []
  for (const version of stories.flatMap((story) => story.versions)) {
    const text = textOf(version)
    const written = boundsOf(
      text,
      sentencesOf(version).map((sentence) => sentence.text),
    )
    const parted = segmentText(text, version.language).sentences
    for (const { start, end } of parted)
      if (written.has(`${start}-${end}`)) right++
      else wrong.push(`${version.language} parted: ${text.slice(start, end)}`)
    found += parted.length
    wanted += written.size
  }
  return { right, found, wanted, wrong }
}

function boundsOf(text: string, sentences: readonly string[]): ReadonlySet<string> {
  let from = 0
  return new Set(
    sentences.map((sentence) => {
      const start = text.indexOf(sentence, from)
      from = start + sentence.length
      return `${start}-${from}`
    }),
  )
}

/** The text of a document: its paragraphs in order, then its notes; without what was struck out while its changes were followed. */
import type { ReadingReason } from '#domain/import-draft.ts'
import { longestDocument, type ContainedFile, type FormatItem } from '../format.ts'
import { remarksOnMarks, sumOfMarks } from '../inline-marks.ts'
import { bareArticle, type RawRegion } from '../raw-article.ts'
import { openArchive } from '../zip/open-archive.ts'
import { xmlIn } from '../zip/file-in-archive.ts'
import { childrenNamed, textWithin, type XmlElement } from '../xml/xml-tree.ts'
import { deletionsOf, paragraphsOf, type Paragraph } from './paragraphs.ts'

/** So many of what was struck out are shown in the remark on it. */
const shownDeletions = 3

/** Reads a document; the problem of one that is damaged. */
export async function readDocument(bytes: Uint8Array): Promise<FormatItem> {
  const files = await openArchive(bytes, { files: 20_000, bytes: longestDocument })
  if ('refused' in files) return { problem: files.refused }
  const document = (await xmlIn(files, 'word/document.xml')) ?? (await xmlIn(files, 'content.xml'))
  if (document === null) return { problem: { key: 'damagedArchive', params: {} } }
  const notes = [await xmlIn(files, 'word/footnotes.xml'), await xmlIn(files, 'word/endnotes.xml')]
  const parts = [document, ...notes.filter((part) => part !== null)]
  const paragraphs = parts.flatMap(paragraphsOf)
  const about = await aboutOf(files)
  return {
    article: {
      ...bareArticle(paragraphs.map(({ text }) => text).join('\n\n')),
      ...about,
      regions: headlineOf(paragraphs),
      warnings: [
        ...remarksOnMarks(sumOfMarks(paragraphs.map(({ marks }) => marks))),
        ...remarksOnDeletions(parts.flatMap(deletionsOf)),
      ],
      decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
    },
  }
}

function remarksOnDeletions(deletions: readonly string[]): readonly ReadingReason[] {
  const shown = deletions.slice(0, shownDeletions).map((words) => `“${shortened(words)}”`)
  return shown.length === 0
    ? []
    : [{ key: 'deletionsLeftOut', params: { count: deletions.length, words: shown.join(', ') } }]
}

function shortened(words: string): string {
  const characters = Array.from(words)
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : words
}

/** The first paragraph, where its style says it is the title. */
function headlineOf([first]: readonly Paragraph[]): readonly RawRegion[] {
  if (!first?.isTitle) return []
  return [{ start: 0, end: first.text.length, kind: 'headline', reason: 'headingOfPage' }]
}

/** Who wrote it; the title a program keeps is often that of another document, and is not taken. */
async function aboutOf(files: readonly ContainedFile[]): Promise<{ readonly author: string | null }> {
  const core = await xmlIn(files, 'docProps/core.xml')
  const author = core && words(childrenNamed(core, 'dc:creator')[0])
  return { author }
}

function words(element: XmlElement | undefined): string | null {
  const text = element ? textWithin(element).trim() : ''
  return text === '' ? null : text
}

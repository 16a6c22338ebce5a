/** Checks the texts of a file against their hashes, and every position against its text (T2, T3). */
import type { StoredText } from '#domain/ports.ts'
import type { Position } from '#domain/records.ts'
import { offsetConverter, type OffsetConverter } from '../offsets.ts'
import { textHash } from '../text-hash.ts'
import type { ProjectFile } from './file-schema.ts'
import { refuseAt, type FileRefusal } from './refusal.ts'

const contextLength = 32

/** A position with the same in code points. */
interface Entry extends Position {
  readonly codePoints: { readonly start: number; readonly end: number } | null
}

/** What is wrong with the texts or the positions in them; `null` when all is right. */
export function checkTexts(file: ProjectFile, texts: ReadonlyMap<string, StoredText>): FileRefusal | null {
  return checkHashes(file) ?? checkRevisions(file, texts) ?? checkPositions(file, texts)
}

function checkHashes({ texts, textsMissing }: ProjectFile): FileRefusal | null {
  const seen = new Set<string>(textsMissing)
  for (const [index, { hash, text }] of texts.entries()) {
    if (seen.has(hash)) return refuseAt('idTwice', `$.texts[${index}].hash`, { id: hash })
    seen.add(hash)
    if (textHash(text) !== hash) return refuseAt('wrongTextHash', `$.texts[${index}]`)
  }
  return null
}

function checkRevisions(
  { tables, textsMissing }: ProjectFile,
  texts: ReadonlyMap<string, StoredText>,
): FileRefusal | null {
  const missing = new Set<string>(textsMissing)
  for (const [index, revision] of tables.revisions.entries()) {
    const path = `$.tables.revisions[${index}]`
    const text = texts.get(revision.textHash)?.text
    if (text === undefined && !missing.has(revision.textHash)) return refuseAt('missingText', path)
    if (text !== undefined && text.length !== revision.length) return refuseAt('wrongLength', `${path}.length`)
  }
  return null
}

function checkPositions({ tables }: ProjectFile, texts: ReadonlyMap<string, StoredText>): FileRefusal | null {
  const textOf = textsOfRevisions(tables.revisions, texts)
  for (const table of ['passages', 'regions', 'sentenceBounds', 'glosses'] as const) {
    for (const [index, entry] of tables[table].entries()) {
      const path = `$.tables.${table}[${index}]`
      const wrong = checkPosition(entry, path, textOf(entry.revision))
      if (wrong) return wrong
    }
  }
  return checkLinks(tables, textOf) ?? checkAnchors(tables, textOf)
}

function checkLinks(
  tables: ProjectFile['tables'],
  textOf: (revision: string) => TextWithUnits | null,
): FileRefusal | null {
  for (const [index, { codePoints, ...link }] of tables.sentenceLinks.entries()) {
    for (const name of ['one', 'other'] as const) {
      const entry = { ...link[name], codePoints: codePoints[name] }
      const path = `$.tables.sentenceLinks[${index}]`
      const wrong = checkPosition(entry, `${path}.${name}`, textOf(entry.revision), `${path}.codePoints.${name}`)
      if (wrong) return wrong
    }
  }
  return null
}

interface TextWithUnits {
  readonly text: string
  readonly converter: OffsetConverter
}

function checkPosition(
  entry: Entry,
  path: string,
  found: TextWithUnits | null,
  unitsPath = `${path}.codePoints`,
): FileRefusal | null {
  if (entry.end < entry.start) return refuseAt('badBounds', `${path}.end`)
  if (entry.prefix.length > contextLength || entry.suffix.length > contextLength) return refuseAt('longContext', path)
  if (!found) return null
  if (found.text.slice(entry.start, entry.end) !== entry.quote) return refuseAt('wrongQuote', `${path}.quote`)
  if (!hasContext(entry, found.text)) return refuseAt('wrongContext', path)
  return checkUnits(entry, unitsPath, found.converter)
}

function hasContext({ start, end, prefix, suffix }: Position, text: string): boolean {
  return text.slice(Math.max(0, start - prefix.length), start) === prefix && text.startsWith(suffix, end)
}

function checkUnits(
  entry: Pick<Entry, 'start' | 'end' | 'codePoints'>,
  path: string,
  converter: OffsetConverter,
): FileRefusal | null {
  const start = converter.toCodePoint(entry.start)
  const end = converter.toCodePoint(entry.end)
  const expected = start === null || end === null ? null : { start, end }
  const given = entry.codePoints
  const same = expected === null ? given === null : given?.start === expected.start && given.end === expected.end
  return same ? null : refuseAt('unitsDisagree', path)
}

function checkAnchors(
  tables: ProjectFile['tables'],
  textOf: (revision: string) => TextWithUnits | null,
): FileRefusal | null {
  const quotes = new Map<string, string>(tables.passages.map((passage) => [passage.id, passage.quote]))
  for (const [index, anchor] of tables.anchors.entries()) {
    const wrong = checkAnchor(anchor, `$.tables.anchors[${index}]`, textOf(anchor.revision), quotes.get(anchor.passage))
    if (wrong) return wrong
  }
  return null
}

function checkAnchor(
  { start, end, outcome, codePoints }: ProjectFile['tables']['anchors'][number],
  path: string,
  found: TextWithUnits | null,
  quote: string | undefined,
): FileRefusal | null {
  if (start === null || end === null || outcome === 'lost') {
    return outcome === 'lost' && start === null && end === null ? null : refuseAt('badBounds', path)
  }
  if (!found) return null
  if (end < start || end > found.text.length) return refuseAt('badBounds', path)
  // A changed passage may stand on other words; an exact or moved one may not (T4).
  if (outcome !== 'changed' && found.text.slice(start, end) !== quote) return refuseAt('wrongQuote', path)
  return checkUnits({ start, end, codePoints }, `${path}.codePoints`, found.converter)
}

/** Texts by revision with their unit tables, each made once. */
function textsOfRevisions(
  revisions: ProjectFile['tables']['revisions'],
  texts: ReadonlyMap<string, StoredText>,
): (revision: string) => TextWithUnits | null {
  const hashes = new Map<string, string>(revisions.map((revision) => [revision.id, revision.textHash]))
  const made = new Map<string, TextWithUnits>()
  return (revision) => {
    const hash = hashes.get(revision) ?? ''
    const text = texts.get(hash)?.text
    if (text === undefined) return null
    const known = made.get(hash) ?? { text, converter: offsetConverter(text) }
    made.set(hash, known)
    return known
  }
}

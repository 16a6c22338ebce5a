/** The page tells of every format that code knows, with units from the one table, and of no file that is not there. */
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publishedFormats } from '#domain/publication.ts'
import { formatsMessages as words } from '#i18n/messages/formats.ts'
import { dialects, type Dialect } from '#interchange/foreign-annotations/dialects.ts'
import { ownFormats } from '#interchange/own-formats/own-formats.ts'
import { endingsOf, filesOf, formatEntries, unitsOf } from './format-entries.ts'
import { shortUnits, unitSentence } from './unit-words.ts'

const publicFile = (path: string) => new URL(`../../../public${path}`, import.meta.url)
const entryOf = (id: string) => {
  const entry = formatEntries.find((one) => one.id === id)
  if (!entry) throw new Error(`no ${id}`)
  return entry
}
const sorted = (list: readonly (string | undefined)[]) => [...new Set(list.filter((one) => one !== undefined))].sort()

describe('the page on formats', () => {
  it('[F3] tells of every format that is published, read as annotations or our own', () => {
    expect(sorted(formatEntries.map(({ id }) => id))).toEqual(Object.keys(words.entries).toSorted())
    expect(sorted(formatEntries.map(({ published }) => published))).toEqual(
      sorted(publishedFormats.map(({ id }) => id)),
    )
    expect(sorted(formatEntries.map(({ dialect }) => dialect))).toEqual(Object.keys(dialects).toSorted())
    expect(sorted(formatEntries.map(({ own }) => own))).toEqual(Object.keys(ownFormats).toSorted())
  })

  it('leads to every schema and example that is published, and to nothing else', () => {
    const paths = formatEntries.flatMap(filesOf).map(({ path }) => path)
    expect(paths.filter((path) => !existsSync(publicFile(path)))).toEqual([])
    const there = ['/schema/', '/schema/examples/'].flatMap((folder) =>
      readdirSync(publicFile(folder))
        .filter((name) => name.endsWith('.json'))
        .map((name) => folder + name),
    )
    expect(sorted(paths.filter((path) => path.startsWith('/schema/')))).toEqual(there.toSorted())
  })

  it.each(formatEntries.filter(({ dialect }) => dialect !== undefined))(
    '[T2] says of $id the units of the one table',
    (entry) => {
      const rule = dialects[entry.dialect as Dialect]
      const sentence = unitSentence(unitsOf(entry))
      expect(sentence).toContain(rule.unit === null ? words.either : words.unit[rule.unit])
      const written = 'written' in rule ? rule.written : null
      if (written) expect(sentence.toLowerCase()).toMatch(/written/)
      if (written) expect(sentence).toContain(words.unit[written])
      if (entry.writtenAt.length === 0) expect(sentence).not.toMatch(/written/i)
    },
  )

  it('says what is written and read in the same unit once, and what is not apart', () => {
    expect(unitSentence(unitsOf(entryOf('project')))).toBe('Read and written in UTF-16 units and code points.')
    expect(unitSentence(unitsOf(entryOf('doccano')))).toBe(
      'Read in either unit, for its tools differ; written in code points.',
    )
    expect(unitSentence(unitsOf(entryOf('inception')))).toBe('Read in UTF-16 units.')
    expect(unitSentence(unitsOf(entryOf('webAnnotation')))).toBe('Read and written in code points.')
    expect(unitSentence(unitsOf(entryOf('report')))).toBe('It has none.')
    expect(shortUnits(unitsOf(entryOf('hypothesis')))).toBe('UTF-16 units')
  })

  it('names the ending with which a file is published first', () => {
    expect(endingsOf(entryOf('brat'))).toEqual(['zip', 'ann', 'txt'])
    expect(endingsOf(entryOf('ownMark'))).toEqual([])
  })
})

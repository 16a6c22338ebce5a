import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSettings } from '#domain/publication.ts'
import type { Original } from '#domain/records.ts'
import { originalId } from '#domain/row-ids.ts'
import { anyId } from '#test/builders/rows.ts'
import { readProjectBytes } from '../project-file/read-project-file.ts'
import type { PublishSource } from '../published/publish-source.ts'
import {
  projectWith,
  projectWithVerdict,
  publicFile,
  sampleProject,
  sourceOf,
  written,
} from '../published/sample-project.cases.ts'
import { stateHash } from '../state-hash.ts'
import { openArchive } from '../zip/open-archive.ts'
import { archivePieces, type ArchiveFile } from '../zip/write-archive.ts'
import { checkManifest, manifestName, manifestText, measured, type ManifestFile } from './manifest.ts'
import { readProjectOrBundle } from './read-bundle.ts'
import { safeName } from './safe-name.ts'
import { bundleWriter } from './write-bundle.ts'

const validate = new Ajv2020({ strict: true, formats: fullFormats as never }).compile(
  publicFile('schema/bundle-1.schema.json') as object,
)
const project = projectWithVerdict(sampleProject())
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The files of a bundle by their names. */
async function filesIn(source: PublishSource): Promise<ReadonlyMap<string, Uint8Array>> {
  const budget = { files: 1000, bytes: 1e9 } as Parameters<typeof openArchive>[1]
  const opened = await openArchive(await written(bundleWriter, source), budget)
  if ('refused' in opened) throw new Error('refused')
  const found = new Map<string, Uint8Array>()
  for (const file of opened) {
    const taken = 'bytes' in file ? await file.bytes() : null
    if (!(taken instanceof Uint8Array) || !('name' in file)) throw new Error(JSON.stringify(file))
    found.set(file.name, taken)
  }
  return found
}

const listOf = (files: ReadonlyMap<string, Uint8Array>): readonly ManifestFile[] =>
  [...files].filter(([name]) => name !== manifestName).map(([name, bytes]) => measured(name, bytes))
const manifestOf = (files: ReadonlyMap<string, Uint8Array>) =>
  new TextDecoder().decode(files.get(manifestName) ?? new Uint8Array())

describe('a bundle', () => {
  it('[F1] [F3] lists every file with its size and hash, and of the whole project holds the project file', async () => {
    const files = await filesIn(await sourceOf(project, { texts: true }))
    const manifest = JSON.parse(manifestOf(files)) as { files: readonly ManifestFile[] }
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true)
    expect(checkManifest(manifestOf(files), listOf(files))).toEqual([])
    expect(manifest.files.map(({ name }) => name)).toEqual([
      'project.json',
      'annotations.json',
      'report.html',
      'report.md',
      ...['articles', 'claims', 'passages', 'assessments', 'matrix'].map((table) => `tables/${table}.csv`),
      'claim-reviews.json',
    ])
    const bytes = files.get('project.json') ?? new Uint8Array()
    const reading = await readProjectBytes(bytes.length, () => Promise.resolve(bytes))
    expect('project' in reading && reading.project.rows.claims.length).toBe(project.snapshot.size('claims'))
  })

  it('[F3] holds no project file where something was to stay here, and says so', async () => {
    for (const scope of [
      { names: false, texts: true },
      { texts: false },
      { texts: true, claims: [project.claim.id] },
    ]) {
      const source = await sourceOf(project, scope)
      expect([...(await filesIn(source)).keys()]).not.toContain('project.json')
      const { warnings } = await bundleWriter.review(source, plainSettings)
      expect(warnings.map(({ key }) => key)).toContain('noProjectFile')
    }
  })

  it('[F1] holds the files that texts were taken out of, each once, only where full texts leave', async () => {
    const [one, other, gone] = [...project.snapshot.all('articles')]
    const row = (article: typeof one, bytesHash: string, name: string): Original => {
      const revision = article?.revision ?? anyId('')
      const of = { id: originalId(revision), rev: 1, extra: null, revision, batch: article?.batch ?? anyId('') }
      return { ...of, bytesHash: anyId(bytesHash), size: 3, name, entry: null }
    }
    const originals = [
      row(one, 'sha-256:aa', '../page.html'),
      row(other, 'sha-256:aa', '../page.html'),
      row(gone, 'sha-256:bb', 'gone.pdf'),
    ]
    const original = ({ bytesHash }: Pick<Original, 'bytesHash'>) =>
      Promise.resolve(bytesHash === 'sha-256:aa' ? bytesOf('abc') : null)
    const source = { ...(await sourceOf(projectWith(project, { originals }), { texts: true })), original }
    const files = await filesIn(source)
    expect([...files.keys()].filter((name) => name.startsWith('originals/'))).toEqual(['originals/_page.html'])
    expect(files.get('originals/_page.html')).toEqual(bytesOf('abc'))
    expect(checkManifest(manifestOf(files), listOf(files))).toEqual([])
    const narrow = await filesIn({ ...source, scope: { ...source.scope, texts: false } })
    expect([...narrow.keys()].filter((name) => name.startsWith('originals/'))).toEqual([])
  })

  it('leaves the project as it is', async () => {
    const before = stateHash(project.snapshot)
    await filesIn(await sourceOf(project, { texts: true }))
    expect(stateHash(project.snapshot)).toBe(before)
  })
})

describe('the list of a bundle', () => {
  const file = fc.record({ name: fc.constantFrom('a', 'b/c', 'd', 'e'), content: fc.string({ unit: 'grapheme' }) })
  const files = fc.uniqueArray(file, { selector: ({ name }) => name, minLength: 1 })

  it('[F2] tells each file that was changed, lost or added, and no other', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.constantFrom('none', 'changed', 'missing', 'notListed'), (made, at, harm) => {
        const list = made.map(({ name, content }) => measured(name, bytesOf(content)))
        const text = manifestText(list, '2026-11-21T12:00:00.000Z')
        const harmed = list[at % list.length]?.name ?? ''
        const changed = list.map((each) => (each.name === harmed ? measured(harmed, bytesOf('other!')) : each))
        const found = {
          none: list,
          changed,
          missing: list.filter(({ name }) => name !== harmed),
          notListed: [...list, measured('x', bytesOf(''))],
        }[harm]
        if (harm === 'changed' && made[at % made.length]?.content === 'other!') return
        const name = harm === 'notListed' ? 'x' : harmed
        expect(checkManifest(text, found)).toEqual(harm === 'none' ? [] : [{ kind: harm, name }])
      }),
    )
  })

  it('[F2] is none where it is broken, foreign or of another version', () => {
    const good = manifestText([], '2026-11-21T12:00:00.000Z')
    for (const text of [null, '', '{', '[]', '{"format":"x"}', good.replace('"version": 1', '"version": 2')])
      expect(checkManifest(text, [])).toEqual([{ kind: 'noManifest', name: 'manifest.json' }])
    expect(checkManifest(good, [])).toEqual([])
  })
})

it('names in a bundle lead nowhere, are unique without regard to case, and can be unpacked anywhere', () => {
  const part = fc.constantFrom(
    '../',
    '/',
    'C:\\',
    'con',
    'CON.txt',
    'a',
    'A',
    '.',
    ' ',
    '\0',
    '\u202e',
    'порт',
    '😀',
    '?*',
    'x'.repeat(300),
  )
  fc.assert(
    fc.property(
      fc.array(
        fc.array(part, { maxLength: 4 }).map((parts) => parts.join('')),
        { maxLength: 6 },
      ),
      (names) => {
        const taken = new Set<string>()
        const safe = names.map((name, index) => safeName(name, `sha-256:${String(index).padStart(12, '0')}`, taken))
        expect(new Set(safe.map((name) => name.toLowerCase())).size).toBe(names.length)
        for (const name of safe) {
          expect(name).not.toMatch(/[\p{Cc}<>:"/\\|?*]|^[.\s]|[.\s]$/u)
          expect(name).not.toMatch(/^(?:con|prn|aux|nul)(?:\.|$)/i)
          expect(name).not.toBe('')
          expect(name.length).toBeLessThan(300)
        }
      },
    ),
  )
})

describe('a bundle that comes back', () => {
  /** A bundle as bytes, with some of its files changed, left out (`null`) or added. */
  async function bundleWith(changes: Readonly<Record<string, string | null>>): Promise<Blob> {
    const files = await filesIn(await sourceOf(project, { texts: true }))
    const names = [...new Set([...files.keys(), ...Object.keys(changes)])]
    const archive: ArchiveFile[] = names.flatMap((name) => {
      const bytes = files.get(name)
      const content = name in changes ? (changes[name] ?? null) : bytes ? new Uint8Array(bytes) : null
      return content === null ? [] : [{ name, pieces: [content] }]
    })
    const pieces: Uint8Array<ArrayBuffer>[] = []
    for await (const piece of archivePieces(archive, new Date(0)))
      pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : new Uint8Array(piece))
    return new Blob(pieces)
  }
  const refusalOf = async (changes: Readonly<Record<string, string | null>>) => {
    const reading = await readProjectOrBundle(await bundleWith(changes))
    return 'refused' in reading
      ? [reading.refused.key, reading.refused.params['kind'] ?? '', reading.refused.params['name'] ?? '']
      : 'read'
  }

  it('[H7] gives the project it was made of', async () => {
    const reading = await readProjectOrBundle(await bundleWith({}))
    if ('refused' in reading) throw new Error(JSON.stringify(reading.refused))
    expect(reading.project.rows.claims.length).toBe(project.snapshot.size('claims'))
  })

  it('[F2] is refused, with the file, when anything of it was changed, lost or added', async () => {
    expect(await refusalOf({ 'report.md': 'other words' })).toEqual(['brokenBundle', 'changed', 'report.md'])
    expect(await refusalOf({ 'report.md': null })).toEqual(['brokenBundle', 'missing', 'report.md'])
    expect(await refusalOf({ 'more.txt': 'x' })).toEqual(['brokenBundle', 'notListed', 'more.txt'])
    expect(await refusalOf({ [manifestName]: null })).toEqual(['brokenBundle', 'noManifest', manifestName])
  })

  it('[F2] is refused when the archive is cut, and read as a project file when it is none', async () => {
    const whole = await bundleWith({})
    const cut = await readProjectOrBundle(whole.slice(0, whole.size - 40))
    expect('refused' in cut && cut.refused.key).toBe('brokenBundle')
    const none = await readProjectOrBundle(new Blob(['{"format":"other"}']))
    expect('refused' in none && none.refused.key).toBe('notProjectFile')
  })
})

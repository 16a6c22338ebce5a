/** The list of what is in a bundle, by which a reader can tell that nothing of it was changed or lost. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import {
  array,
  integer,
  literal,
  minValue,
  number,
  object,
  pipe,
  regex,
  safeParse,
  string,
  type InferOutput,
} from 'valibot'

export const manifestName = 'manifest.json'
const bundleFormat = 'variorum-bundle'
const bundleVersion = 1

const manifestSchema = object({
  format: literal(bundleFormat),
  version: literal(bundleVersion),
  madeAt: string(),
  files: array(
    object({
      name: string(),
      size: pipe(number(), integer(), minValue(0)),
      sha256: pipe(string(), regex(/^[0-9a-f]{64}$/)),
    }),
  ),
})

export type Manifest = InferOutput<typeof manifestSchema>
export type ManifestFile = Manifest['files'][number]

/** What is amiss with a file of a bundle, or with its list. */
export interface ManifestProblem {
  readonly kind: 'noManifest' | 'missing' | 'changed' | 'notListed'
  /** The file; the name of the list for `noManifest`. */
  readonly name: string
}

/** The list as text. */
export function manifestText(files: readonly ManifestFile[], madeAt: string): string {
  const manifest: Manifest = { format: bundleFormat, version: bundleVersion, madeAt, files: [...files] }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Counts and hashes what passes. */
export class Measure {
  readonly #hash = sha256.create()
  #size = 0

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes)
    this.#size += bytes.length
  }

  /** What passed; nothing can be added afterwards. */
  result(name: string): ManifestFile {
    return { name, size: this.#size, sha256: bytesToHex(this.#hash.digest()) }
  }
}

/** What a file is, measured whole. */
export function measured(name: string, bytes: Uint8Array): ManifestFile {
  const measure = new Measure()
  measure.add(bytes)
  return measure.result(name)
}

/**
 * What is amiss with a bundle whose list reads `text`, `null` where it has none, and whose other files are `found`. Empty where every file
 * is there as it was and nothing came to them; a list that cannot be read is as good as none.
 */
export function checkManifest(text: string | null, found: readonly ManifestFile[]): readonly ManifestProblem[] {
  const manifest = readManifest(text)
  if (manifest === null) return [{ kind: 'noManifest', name: manifestName }]
  const byName = new Map(found.map((file) => [file.name, file]))
  const listed = new Set(manifest.files.map(({ name }) => name))
  return [
    ...manifest.files.flatMap(({ name, size, sha256: hash }): readonly ManifestProblem[] => {
      const file = byName.get(name)
      if (!file) return [{ kind: 'missing', name }]
      return file.size === size && file.sha256 === hash ? [] : [{ kind: 'changed', name }]
    }),
    ...found.filter(({ name }) => !listed.has(name)).map(({ name }): ManifestProblem => ({ kind: 'notListed', name })),
  ]
}

function readManifest(text: string | null): Manifest | null {
  if (text === null) return null
  try {
    const read = safeParse(manifestSchema, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/**
 * The formats of our own that leave this program and that another may read, with where each is described. Every version that was ever
 * written has its schema and its examples in `public/schema`; `own-formats.test.ts` holds them to the writers and readers.
 */

export interface OwnFormat {
  /** The newest version, which is the one that is written; counted from 1. */
  readonly version: number
  /** With which the names of its schemas and examples begin. */
  readonly name: string
  /** What tells its examples of the newest version apart; the empty string is the plain one. */
  readonly examples: readonly string[]
}

export const ownFormats = {
  project: { version: 1, name: 'project', examples: ['', 'with-history'] },
  annotations: { version: 1, name: 'annotations', examples: ['', 'collection'] },
  bundle: { version: 1, name: 'bundle', examples: [''] },
  claimReview: { version: 1, name: 'claim-review', examples: [''] },
  importProfile: { version: 1, name: 'import-profile', examples: [''] },
  ownMark: { version: 1, name: 'own-mark', examples: [''] },
} as const satisfies Readonly<Record<string, OwnFormat>>

export type OwnFormatId = keyof typeof ownFormats

/** The context file of our own terms, as a path of the app. */
export const contextPath = '/ns/variorum.jsonld'

/** The schema of a version, as a path of the app. */
export function schemaPath({ name, version }: Pick<OwnFormat, 'name' | 'version'>): string {
  return `/schema/${name}-${version}.schema.json`
}

/** An example of a version, as a path of the app. */
export function examplePath({ name, version }: Pick<OwnFormat, 'name' | 'version'>, example: string): string {
  return `/schema/examples/${name}-${version}${example === '' ? '' : `-${example}`}.json`
}

/**
 * Names the state of the language engine, so that the app knows what an older one has read (`workers/project-index.ts`): a hash over all
 * its files, words and data included. Nobody has to remember to count anything up.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const engine = fileURLToPath(new URL('../language/', import.meta.url))

/** Tests and their cases are no part of it. */
const isPart = (name: string) => /\.(ts|json|txt)$/.test(name) && !/\.(test|cases)\.ts$/.test(name)

/** The same for the same files, on any machine. */
export function engineVersion(folder: string = engine): string {
  const hash = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  for (const name of names.filter(isPart).toSorted()) {
    hash.update(`${name}\0`)
    hash.update(readFileSync(`${folder}/${name}`))
  }
  return hash.digest('hex').slice(0, 16)
}

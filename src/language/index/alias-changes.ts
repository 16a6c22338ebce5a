/** Which texts must be read again when the names that mean the same have changed: those in which one of the names stands. */
import { unelidedTokensOf } from '../anchors/elision.ts'
import { NameTable } from '../anchors/name-table.ts'
import type { AliasGroup } from '../anchors/vocabulary.ts'
import { baseLanguage } from '../language-names.ts'

/** The names that mean something else now than they did: new ones, those that are gone, and those that changed groups. */
export function changedNames(before: readonly AliasGroup[], now: readonly AliasGroup[]): readonly string[] {
  const [old, fresh] = [keysOf(before), keysOf(now)]
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((name) => old.get(name) !== fresh.get(name))
}

/** Whether any of the names stands in a text as the engine would find it, in any form. `language` is a BCP 47 tag. */
export function mentionsAny(text: string, names: readonly string[], language: string): boolean {
  const base = baseLanguage(language)
  const table = new NameTable(base)
  for (const name of names) table.add(name, { kind: 'alias', key: '' })
  if (table.inside(text).length > 0) return true
  const tokens = unelidedTokensOf(text, base)
  return tokens.some((_, at) => table.at(tokens, at) !== null)
}

function keysOf(groups: readonly AliasGroup[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ key, names }) => names.map((name) => [name, key] as const)))
}

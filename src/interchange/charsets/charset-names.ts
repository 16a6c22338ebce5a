/** The charsets a person may choose, by the names of `TextDecoder`. */
import { candidates } from './candidates.ts'

export const unicodeCharsets = ['utf-8', 'utf-16le', 'utf-16be'] as const

export const charsetNames: readonly string[] = [...unicodeCharsets, ...candidates.map(({ charset }) => charset)]

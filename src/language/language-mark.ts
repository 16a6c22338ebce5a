/** A language that was identified, in the form in which rows keep it: with what it was recognised by (T5). */
import type { LanguageMark } from '#domain/records.ts'
import type { IdentifiedLanguage } from './identify.ts'

/** Marked as detected, not as declared or chosen. */
export function detectedMark(found: IdentifiedLanguage): LanguageMark {
  return { tag: found.language, direction: found.direction, basis: 'detected', evidence: evidenceOf(found) }
}

function evidenceOf({ reason, script }: IdentifiedLanguage): string | null {
  if (reason.kind === 'letters') return `letters: ${reason.letters.join(' ')}`
  if (reason.kind === 'words') return `words: ${reason.words.join(' ')}`
  return reason.kind === 'script' ? `script: ${script}` : null
}

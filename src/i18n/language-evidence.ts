/** What an article's language was recognised by, as a person reads it. The stored form is the same in every language. */

const scripts = new Intl.DisplayNames('en-GB', { type: 'script', fallback: 'code' })

/** `letters: ə қ`, `words: және бұл` and `script: Geor` in words; anything else, as other programs may write it, unchanged. */
export function languageEvidence(evidence: string): string {
  const [kind, found] = partsOf(evidence)
  if (kind === 'letters') return `its letters ${found}`
  if (kind === 'words') return `its words ${found}`
  if (kind === 'script') return `its own script (${scriptName(found)})`
  return evidence
}

function partsOf(evidence: string): readonly [kind: string, found: string] {
  const colon = evidence.indexOf(': ')
  return colon < 0 ? ['', evidence] : [evidence.slice(0, colon), evidence.slice(colon + 2)]
}

function scriptName(code: string): string {
  try {
    return scripts.of(code) ?? code
  } catch {
    return code
  }
}

/** Names for files that leave, made of what people call things. */

/** Letters and digits of any script, the rest as hyphens, so that every file system takes it. Never empty. */
export function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60)
  return safe === '' ? 'variorum' : safe
}

/** Whose it is, what it is, and the day (`YYYY-MM-DD`). `ending` has no dot before it. */
export function fileName(project: string, kind: string, day: string, ending = 'json'): string {
  return `${[safeName(project), kind, day].join('-')}.${ending}`
}

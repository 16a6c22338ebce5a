/** Who sits at this browser: asked once, offered in every project as the identity to take (C10). Not a project's data. */

export interface Profile {
  readonly name: string
  /** BCP 47 tags, in the order chosen. */
  readonly languagesRead: readonly string[]
  readonly glossLanguage: string
}

/** Reads a stored profile; `null` when there is none, or it is damaged: then it is asked for again. */
export function parseProfile(stored: string | null): Profile | null {
  let value: unknown = null
  try {
    value = stored === null ? null : JSON.parse(stored)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { name, languagesRead, glossLanguage } = value as Partial<Record<keyof Profile, unknown>>
  if (typeof name !== 'string' || name.trim() === '' || typeof glossLanguage !== 'string') return null
  if (!Array.isArray(languagesRead)) return null
  return { name, languagesRead: languagesRead.filter((tag) => typeof tag === 'string'), glossLanguage }
}

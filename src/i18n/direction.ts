/** Which way a language is written, from its tag alone. Used for quoting users' text; never to judge a text's content. */

const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
])

/** `rtl` for `ar`, `he`, `ur`, `uz-Arab` and the like; `auto` when the tag says nothing (`und`, empty or not a tag). */
export function directionOf(tag: string): 'ltr' | 'rtl' | 'auto' {
  if (tag === '' || tag.startsWith('und')) return 'auto'
  try {
    const { script } = new Intl.Locale(tag).maximize()
    if (script === undefined) return 'auto'
    return RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr'
  } catch {
    return 'auto'
  }
}

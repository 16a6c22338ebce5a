/** Names of files in an archive that every system can unpack, and that lead nowhere but into their folder. */

const longestName = 120
/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * The name without what some system refuses, made unique among `taken`, to which it is added; case does not make a name another. Where
 * nothing is left of it, it is the beginning of `hash`.
 */
export function safeName(name: string, hash: string, taken: Set<string>): string {
  const short = hash.slice(hash.indexOf(':') + 1).slice(0, 12)
  const plain = name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '_')
    .replace(/^[.\s]+/u, '')
    .replace(/[.\s]+$/u, '')
  const cut = [...plain].slice(-longestName).join('')
  const known = cut === '' || device.test(cut) ? `${short}${cut === '' ? '' : `-${cut}`}` : cut
  const unique = taken.has(known.toLowerCase()) ? `${short}-${known}` : known
  taken.add(unique.toLowerCase())
  return unique
}

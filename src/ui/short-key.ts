/** A name of bounded length for a draft about many records at once, whose ids would fill the storage. */

const longest = 200

/** The key itself, or, where it is long, its beginning with a sign of all of it: the same for the same key, another for another. */
export function shortKey(key: string): string {
  return key.length <= longest ? key : `${key.slice(0, longest / 2)}~${key.length}~${signOf(key)}`
}

/** Two rounds of FNV-1a over the code units, 64 bits together. */
function signOf(key: string): string {
  let one = 0x811c9dc5
  let other = 0x9dc5811c
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ ((unit << 5) | (unit >>> 11)), 0x01000193)
  }
  return (one >>> 0).toString(16).padStart(8, '0') + (other >>> 0).toString(16).padStart(8, '0')
}

/** Names of files in archives that are not taken out, and why. */

/** What file managers leave in archives beside the files of people. */
export function isJunkName(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name)
}

/** A name that leads out of the archive. */
export function isUnsafeName(name: string): boolean {
  return /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name)
}

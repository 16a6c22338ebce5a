/** Which addresses may be kept: those of the web, for they are shown as links. */

/** True for http and https without spaces. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/\S+$/i.test(address)
}

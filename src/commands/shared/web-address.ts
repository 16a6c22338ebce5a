/** Which addresses may be kept: those of the web, for whoever reads a published file may follow them. */

/** True for http and https without spaces. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/\S+$/i.test(address)
}

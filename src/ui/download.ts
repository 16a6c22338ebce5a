/** Hands a file to the browser's own download. Nothing leaves the machine by it. */

/** The file is kept in memory until the browser has taken it. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has read the address by the next turn; a minute is for slow "save as" dialogs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

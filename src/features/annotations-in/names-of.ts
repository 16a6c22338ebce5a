/** What is shown and kept as the name of what was read. */
export function namesOf(files: readonly File[]): string {
  return files.map(({ name }) => name).join(', ')
}

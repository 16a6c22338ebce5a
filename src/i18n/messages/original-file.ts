/** Words about the file a text was taken out of; apart from those of the articles, because they come later. */
export const originalFileMessages = {
  title: 'Original file',
  hash: 'SHA-256',
  save: 'Save the file',
  again: 'Read it again',
  forgotten: (when: string) => `The file was forgotten in this browser on ${when}. The text of the article is here.`,
  missing:
    'The file is not in this browser, or not as it came. Files are kept beside the project and are not in project files. The text of the article is here.',
}

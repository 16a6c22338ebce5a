/** The one way by which text gets into Markdown: nothing a user wrote can become markup, in CommonMark or in GitHub's dialect. */

/** What may mean something anywhere in a line; a colon before a letter and an at sign would make links of addresses. */
const anywhere = /[\\`*_{}[\]<>#|~&$@!^]|:(?=\S)/g

/** One line or several, with breaks between them. White space around a line is written as entities, so that it makes no block of code. */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .split(/[\n\u2028\u2029]/)
    .map(escapeLine)
    .join('\\\n')
}

/** The same for a place where a line cannot break, such as a cell or a heading. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text.replaceAll(/[\r\n\u2028\u2029]+/g, ' '))
}

function escapeLine(line: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? []
  const escaped = words
    .replaceAll(anywhere, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replaceAll(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
  return entities(before) + escaped + entities(after) || '&#32;'
}

/** One space means nothing and stays. */
function entities(space: string): string {
  if (space === ' ') return space
  return [...space].map((character) => `&#${character.codePointAt(0)};`).join('')
}

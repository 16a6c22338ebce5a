/** A report as one HTML file that needs nothing else: no script, no request, and a policy that allows neither. */
import { shownWords } from '#i18n/shown-words.ts'
import type { Block, Fact, Line, Report, Run, TableCell, TableRow } from './document.ts'
import { escapeHtml } from './escape-html.ts'
import { reportStyle } from './report-style.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** `language` is that of the words of the report. */
export async function* htmlPieces(
  { title, about, blocks }: Report,
  language: string,
): AsyncGenerator<string, void, undefined> {
  yield `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head>\n<meta charset="utf-8">\n`
  yield `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">\n<meta name="referrer" content="no-referrer">\n`
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
  yield `<title>${escapeHtml(title.map(({ text }) => text).join(''))}</title>\n<style>\n${reportStyle}</style>\n</head>\n<body>\n<main>\n`
  yield `<header>\n<h1>${lineHtml(title)}</h1>\n${about.map((line) => `<p>${lineHtml(line)}</p>\n`).join('')}</header>\n`
  for await (const block of blocks) yield `${blockHtml(block)}\n`
  yield '</main>\n</body>\n</html>\n'
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const place = block.name === undefined ? '' : ` id="${escapeHtml(block.name)}"`
      return `<h${block.level}${place}>${lineHtml(block.line)}</h${block.level}>`
    }
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${lineHtml(item)}</li>\n`).join('')}</ul>`
    case 'facts':
      return `<dl>\n${block.facts.map(factHtml).join('')}</dl>`
    case 'quote':
      return `<figure>\n<blockquote>${runHtml(block.quote)}</blockquote>\n${underHtml(block.under)}</figure>`
    case 'table':
      return tableHtml(block.caption, block.corner, block.head, block.rows)
  }
}

function factHtml({ term, lines }: Fact): string {
  return `<div><dt>${escapeHtml(term)}</dt>${lines.map((line) => `<dd>${lineHtml(line)}</dd>`).join('')}</div>\n`
}

function underHtml(lines: readonly Line[]): string {
  if (lines.length === 0) return ''
  return `<figcaption>${lines.map((line) => `<p>${lineHtml(line)}</p>`).join('')}</figcaption>\n`
}

/** The region around it scrolls where the page is narrow, and can be reached by keyboard. */
function tableHtml(caption: string, corner: string, head: readonly Line[], rows: readonly TableRow[]): string {
  const label = escapeHtml(caption)
  const heads = head.map((line) => `<th scope="col">${lineHtml(line)}</th>`).join('')
  const body = rows
    .map(
      ({ head: rowHead, cells }) =>
        `<tr><th scope="row">${lineHtml(rowHead)}</th>${cells.map(cellHtml).join('')}</tr>\n`,
    )
    .join('')
  return `<div class="table" role="region" aria-label="${label}" tabindex="0">\n<table>\n<caption>${label}</caption>\n<thead><tr><th scope="col">${escapeHtml(corner)}</th>${heads}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n</div>`
}

function cellHtml({ line, tone }: TableCell): string {
  return `<td${tone === null ? '' : ` class="${tone}"`}>${lineHtml(line)}</td>`
}

function lineHtml(line: Line): string {
  return line.map(runHtml).join('')
}

const elements = { strong: 'strong', soft: 'small', code: 'code' } as const

function runHtml({ text, lang, dir, look, href, to }: Run): string {
  const isUsers = lang !== undefined || dir !== undefined
  let html = escapeHtml(isUsers ? shownWords(text) : text)
  if (isUsers)
    html = `<bdi${languageHtml(lang)}${dir === undefined ? '' : ` dir="${dir}"`} translate="no">${html}</bdi>`
  if (look !== undefined) html = `<${elements[look]}>${html}</${elements[look]}>`
  if (href !== undefined) html = `<a href="${escapeHtml(href)}" rel="noreferrer">${html}</a>`
  if (to !== undefined) html = `<a href="#${escapeHtml(to)}">${html}</a>`
  return html
}

/** A language nobody knows is said as such, so that the one around is not taken for it. */
function languageHtml(lang: string | undefined): string {
  if (lang === undefined) return ''
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(lang) && lang !== 'und' ? ` lang="${lang}"` : ' lang=""'
}

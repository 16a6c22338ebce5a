/** A report as Markdown (CommonMark with tables). What it cannot show, such as languages and colours, is left out; the signs remain. */
import type { Block, Line, Report, Run } from './document.ts'
import { escapeMarkdown, escapeMarkdownLine } from './escape-markdown.ts'

type Escape = (text: string) => string

export async function* markdownPieces({ title, about, blocks }: Report): AsyncGenerator<string, void, undefined> {
  yield `# ${lineText(title, escapeMarkdownLine)}\n\n`
  for (const line of about) yield `${lineText(line, escapeMarkdown)}\n\n`
  for await (const block of blocks) yield `${blockText(block)}\n\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineText(block.line, escapeMarkdownLine)}`
    case 'paragraph':
      return lineText(block.line, escapeMarkdown)
    case 'list':
      return block.items.map((item) => `- ${lineText(item, escapeMarkdownLine)}`).join('\n')
    case 'facts':
      return block.facts
        .flatMap(({ term, lines }) =>
          lines.map((line) => `- ${escapeMarkdownLine(term)}: ${lineText(line, escapeMarkdownLine)}`),
        )
        .join('\n')
    case 'quote':
      return [[block.quote], ...block.under].map((line) => quoted(lineText(line, escapeMarkdown))).join('\n>\n')
    case 'table':
      return tableText(block)
  }
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}

function tableText({ caption, corner, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly Line[]) => `| ${cells.map((line) => lineText(line, escapeMarkdownLine)).join(' | ')} |`
  const heads = row([[{ text: corner }], ...head])
  const rule = `|${' --- |'.repeat(head.length + 1)}`
  const body = rows.map(({ head: rowHead, cells }) => row([rowHead, ...cells.map(({ line }) => line)]))
  return [`${escapeMarkdownLine(caption)}\n`, heads, rule, ...body].join('\n')
}

function lineText(line: Line, escape: Escape): string {
  return line.map((run) => runText(run, escape)).join('')
}

/** Emphasis is left to headings and lists: marks of it beside a user's words might not close. A link leads nowhere but to the web. */
function runText({ text, href }: Run, escape: Escape): string {
  const words = escape(text)
  return href === undefined ? words : `[${words}](<${href.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`
}

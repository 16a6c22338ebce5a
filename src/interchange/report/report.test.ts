import { shownWords } from '#i18n/shown-words.ts'
import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { arbitraryProject } from '../project-file/arbitrary-project.cases.ts'
import {
  projectWith,
  projectWithVerdict,
  sampleProject,
  sourceOf,
  writtenText,
} from '../published/sample-project.cases.ts'
import { escapeHtml } from './escape-html.ts'
import { escapeMarkdown, escapeMarkdownLine } from './escape-markdown.ts'
import { htmlReportWriter, markdownReportWriter } from './report-writers.ts'

const project = projectWithVerdict(sampleProject())
const html = ['<script>alert(1)</script>', '"', "'", '&amp;', '<', '>', '<!--']
const markdown = [
  '`',
  '```',
  '*',
  '_',
  '#',
  '# x',
  '- x',
  '1. x',
  '1) x',
  '|',
  '~~',
  '\\',
  '===',
  '---',
  '+',
  '$x$',
  ':x:',
]
const links = ['[a](javascript:alert(1))', '![x](y)', 'https://example.org/x', 'www.example.org', 'a@example.org']
const spaces = ['\n', '\n\n', '    x', '\t', ' ', '\r', '\0', '\u2028']
const letters = ['😀', '\u202e', 'e\u0301', '=1+1', 'порт']
const naughty = fc
  .array(fc.constantFrom(...html, ...markdown, ...links, ...spaces, ...letters), { maxLength: 8 })
  .map((parts) => parts.join(''))

/** Every element of a page. */
function elements(node: Tree.Node): readonly Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : []
  return 'tagName' in node ? [node, ...children] : children
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

const attribute = (element: Tree.Element | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value

/** The page with what is wrong in it. */
function readPage(html: string): { readonly page: Tree.Document; readonly errors: readonly string[] } {
  const errors: string[] = []
  const page = parse(html, { onParseError: ({ code }) => errors.push(code) })
  return { page, errors }
}

describe('text in a report', () => {
  it('[P1] is text in HTML, in an element and in an attribute', () => {
    fc.assert(
      fc.property(naughty, (text) => {
        const { childNodes } = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`)
        const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')
        expect(childNodes).toHaveLength(1)
        const [p] = childNodes.flatMap(elements)
        expect([childNodes.map(textOf).join(''), attribute(p, 'title')]).toEqual([plain, plain])
      }),
    )
  })

  it('[P1] makes no markup in Markdown, wherever it stands', () => {
    const allowed = new Set([
      'paragraph',
      'text',
      'escape',
      'br',
      'space',
      'blockquote',
      'list',
      'list_item',
      'table',
      'heading',
    ])
    const places: readonly ((text: string) => string)[] = [
      escapeMarkdown,
      (text) => `> ${escapeMarkdown(text).replaceAll('\n', '\n> ')}`,
      (text) => `- ${escapeMarkdownLine(text)}`,
      (text) => `## ${escapeMarkdownLine(text)}`,
      (text) => `| a |\n| --- |\n| ${escapeMarkdownLine(text)} |`,
      (text) => `a ${escapeMarkdownLine(text)} b`,
    ]
    const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
    fc.assert(
      fc.property(naughty, fc.constantFrom(...places), (text, place) => {
        const tokens = marked.lexer(place(text))
        const met = new Set<string>()
        const note = ({ type }: Token) => void met.add(type)
        expect(marked.walkTokens(tokens, note)).toBeDefined()
        expect([...met].filter((type) => !allowed.has(type))).toEqual([])
        const html = marked.parser(tokens).replaceAll('<br>', '\n')
        const shown = parseFragment(html).childNodes.map(textOf).join('')
        expect(words(shown)).toContain(words(text.replaceAll('\0', '\ufffd')))
      }),
    )
  })
})

describe('the report as HTML', () => {
  it('[P1] [F3] is valid, runs nothing and fetches nothing, for any project', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, fc.boolean(), async (made, texts) => {
        const { page, errors } = readPage(await writtenText(htmlReportWriter, await sourceOf(made, { texts })))
        expect(errors).toEqual([])
        const all = elements(page)
        const known =
          'html head meta title style body main header h1 h2 h3 h4 p ul li dl div dt dd figure blockquote figcaption table caption thead tbody tr th td bdi strong small code a'
        expect(
          [...new Set(all.map(({ tagName }) => tagName))].filter((tag) => !known.split(' ').includes(tag)),
        ).toEqual([])
        for (const { attrs } of all)
          for (const { name, value } of attrs) {
            expect(name).toMatch(
              /^(lang|dir|class|id|href|rel|scope|role|aria-label|tabindex|translate|charset|name|content|http-equiv)$/,
            )
            if (name === 'href') expect(value).toMatch(/^(https?:\/\/|#[ac]\d+$)/)
          }
        for (const element of all.filter(({ tagName }) => tagName === 'bdi'))
          expect(shownWords(textOf(element)), 'closes no isolate and turns nothing').toBe(textOf(element))
        const names = all.flatMap((element) => attribute(element, 'id') ?? [])
        expect(new Set(names).size).toBe(names.length)
        for (const element of all) {
          const href = attribute(element, 'href')
          if (href?.startsWith('#')) expect(names).toContain(href.slice(1))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('forbids scripts and requests before anything else stands in it, and tells its language', async () => {
    const html = await writtenText(htmlReportWriter, await sourceOf(project))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'))
    const { page } = readPage(html)
    const policy = elements(page).find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    expect(attribute(policy, 'content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
    expect(
      attribute(
        elements(page).find(({ tagName }) => tagName === 'html'),
        'lang',
      ),
    ).toBe('en')
  })

  it('[T5] [C4] [C5] has every quote in its language with its gloss, every stated value and every reason', async () => {
    const { page } = readPage(await writtenText(htmlReportWriter, await sourceOf(project)))
    const all = elements(page)
    const quotes = all.filter(({ tagName }) => tagName === 'blockquote')
    const { snapshot } = project
    for (const { passage } of snapshot.all('mentions')) {
      const row = snapshot.get('passages', passage)
      const shown = quotes.find((quote) => textOf(quote) === row?.quote)
      expect(shown, row?.quote).toBeDefined()
      expect(attribute(shown && elements(shown)[1], 'lang')).toBe(row?.language.tag)
      expect(attribute(shown && elements(shown)[1], 'dir')).toBe(row?.language.direction)
    }
    const text = textOf(page)
    for (const { facets, statedValue, question } of snapshot.all('assessments'))
      for (const told of [...facets.flatMap(({ stated, detail }) => [stated, detail]), statedValue, question])
        if (told !== null) expect(text).toContain(told)
    for (const { textHash } of snapshot.all('revisions')) expect(text).toContain(textHash)
    expect(text).toContain('Left out, was available')
    expect(text).toContain('Nothing shows it.')
    expect([...snapshot.all('glosses')].some((gloss) => text.includes(gloss.text))).toBe(true)
  })

  it('[C3] tells the judgements of the matrix by signs and words, and what is not assessed as such', async () => {
    const { page } = readPage(await writtenText(htmlReportWriter, await sourceOf(project)))
    const cells = elements(page).filter(({ tagName }) => tagName === 'td')
    const counts = new Map<string, number>()
    for (const cell of cells) {
      const sign = /^[=≠∅?/] |^not assessed/.exec(textOf(cell))?.[0].trim() ?? ''
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
    }
    const judged = (judgement: string) =>
      [...project.snapshot.all('assessments')].filter((row) => row.judgement === judgement).length
    expect([counts.get('='), counts.get('≠'), counts.get('∅'), counts.get('?')]).toEqual(
      ['agrees', 'differs', 'omits', 'unclear'].map(judged),
    )
    expect(counts.get('not assessed')).toBeGreaterThan(0)
    for (const cell of cells) expect(textOf(cell) === '' || attribute(cell, 'class') !== undefined).toBe(true)
  })

  it('[F3] holds no note, and no name or text that was not wanted; of one claim only what is said of it', async () => {
    const rows = ['claims', 'articles', 'stories', 'assessments', 'derivations'] as const
    const notes = rows
      .flatMap((table) => [...project.snapshot.all(table)].map((row) => row.note))
      .filter((note) => note.length > 12)
    const [analyst] = [...project.snapshot.all('analysts')]
    for (const writer of [htmlReportWriter, markdownReportWriter]) {
      const text = await writtenText(writer, await sourceOf(project, { names: false }))
      expect(notes.filter((note) => text.includes(note))).toEqual([])
      for (const hidden of [analyst?.name ?? '-', analyst?.id ?? '-', 'Ask the ministry'])
        expect(text).not.toContain(hidden)
    }
    const html = await writtenText(htmlReportWriter, await sourceOf(project, { claims: [project.claim.id] }))
    expect(textOf(readPage(html).page)).toContain(`Report: ${project.claim.wording}`)
    const headings = elements(readPage(html).page).filter(({ tagName }) => tagName === 'h3')
    expect(headings.filter((one) => /^c\d/.test(attribute(one, 'id') ?? '')).map(textOf)).toEqual([
      `C1 ${project.claim.wording}`,
    ])
    const [first] = project.texts.values()
    const line = (first ?? '').split('\n').find((each) => each.length > 200) ?? '-'
    const whole = await writtenText(htmlReportWriter, await sourceOf(project, { texts: true }))
    expect([html.includes(escapeHtml(line)), whole.includes(escapeHtml(line))]).toEqual([false, true])
  })

  it('leads nowhere but to the web', async () => {
    const [article] = [...project.snapshot.all('articles')]
    if (!article) throw new Error('the sample has articles')
    const articles = [{ ...article, url: 'javascript:alert(1)' }]
    const html = await writtenText(htmlReportWriter, await sourceOf(projectWith(project, { articles })))
    expect(html).toContain('javascript:alert(1)')
    expect(html).not.toContain('href="javascript')
  })
})

it('the report as Markdown says the same as the one in HTML', async () => {
  const source = await sourceOf(project)
  const { page } = readPage(await writtenText(htmlReportWriter, source))
  const markdown = await marked.parse(await writtenText(markdownReportWriter, source))
  const squeezed = (text: string) => text.replaceAll(/[\s:]+/g, '')
  const headings = elements(page).filter(({ tagName }) => /^h[1-4]$/.test(tagName))
  const again = elements(parse(markdown)).filter(({ tagName }) => /^h[1-4]$/.test(tagName))
  expect(again.map((one) => squeezed(textOf(one)))).toEqual(headings.map((one) => squeezed(textOf(one))))
  const cells = (node: Tree.Node) => elements(node).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  expect(cells(parse(markdown)).map((one) => squeezed(textOf(one)))).toEqual(
    cells(page).map((one) => squeezed(textOf(one))),
  )
})

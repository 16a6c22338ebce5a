import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../raw-article.ts'
import { htmlFormat } from './html.ts'
import { pages } from './html.cases.ts'
import { readPage } from './read-page.ts'

function article(html: string): RawArticle {
  const item = readPage(html)
  if ('problem' in item) throw new Error(item.problem.key)
  return item.article
}

const quotes = ({ text, regions }: RawArticle, kind: string) =>
  regions.filter((region) => region.kind === kind).map(({ start, end }) => text.slice(start, end))

/** The lines of the text that no furniture holds. */
function own({ text, regions }: RawArticle): readonly string[] {
  let at = 0
  let kept = ''
  for (const { start, end, kind } of regions) {
    if (kind !== 'furniture') continue
    kept += text.slice(at, start)
    at = end
  }
  return (kept + text.slice(at)).split(/\s*[\n\t]\s*/).filter((line) => line.trim() !== '')
}

describe('readPage', () => {
  it.each(pages)('[T1] keeps all that shows and marks what stands around the article. $name', (page) => {
    const read = article(page.html)
    expect(own(read).map((line, index) => line.slice(0, page.article[index]?.length))).toEqual(page.article)
    const furniture = quotes(read, 'furniture').join('\n')
    for (const words of page.around) expect(furniture).toContain(words)
    expect(quotes(read, 'headline')).toEqual([page.title])
    expect(quotes(read, 'caption')).toEqual(page.captions ?? [])
    expect(quotes(read, 'quotation')).toEqual(page.quotations ?? [])
  })

  it.each(pages)('reads what the page says of the article. $name', (page) => {
    const { title, language, published, outlet, url } = page
    expect(article(page.html)).toMatchObject({ title, language, published, outlet, url })
  })

  it('[P1] takes no script, style or hidden word for text', () => {
    const read = article(
      `<body><script>one()</script><style>p{}</style><noscript>two</noscript><template>three</template>
      <p hidden>four</p><p style="display: none">five</p><textarea>six</textarea><svg><text>seven</text></svg><p onclick="eight()">Nine.`,
    )
    expect(read.text).toBe('Nine.')
  })

  it('[T1] parts paragraphs, lines and cells, and makes one space of white space', () => {
    const read = article(
      '<p>One\n  <b>bold</b>word, <i> two </i> .</p>text<br>next<br><br>last<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></table><pre>x\n  y</pre>',
    )
    expect(read.text).toBe('One boldword, two .\n\ntext\nnext\n\nlast\n\na\tb\nc\n\nx\ny')
  })

  it('[T1] marks nothing where nothing reads like an article', () => {
    expect(article('<p>Short.</p><nav><a href="#">Menu</a></nav>').regions).toEqual([])
  })

  it('[F2] refuses a page that shows nothing, and one that is nested without end', () => {
    expect(readPage('<html><script>app()</script>')).toEqual({ problem: { key: 'pageWithoutText', params: {} } })
    expect(readPage(`${'<div>'.repeat(100_000)}words`)).toEqual({ problem: { key: 'deepPage', params: {} } })
    expect(article(`${'<div><p>words</p></div>'.repeat(5000)}`).text).toContain('words')
  })

  it('[F2] takes JSON-LD that is broken, polluted or endless for none', () => {
    const scripts = [
      '{"@type":"NewsArticle","headline":',
      '{"__proto__":{"@type":"NewsArticle","headline":"no"},"@graph":[{"@type":["x"]}]}',
      '['.repeat(100),
    ]
    for (const script of scripts) {
      const html = `<title>Of the page</title><script type="application/ld+json">${script}</script><p>words`
      expect(article(html).title).toBe('Of the page')
    }
  })

  it('[F2] gives an article or a reason, with regions in order and inside the text, for any page cut and mixed', () => {
    const parts = fc.constantFrom(
      ...pages.map(({ html }) => html),
      '<table><p><td><a href=1>',
      '</body>x<frameset>',
      '<svg><template><math></p>',
      '\0&#13;&#xD800;&nbsp;',
      '<b><p><a><div></b>',
    )
    const piece = fc
      .tuple(parts, fc.nat(4000), fc.nat(600))
      .map(([html, at, length]) => html.slice(at % html.length, (at % html.length) + length))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const item = readPage(pieces.join(''))
        if ('problem' in item) return
        const { text, regions } = item.article
        let at = 0
        for (const { start, end } of regions) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(regions.length === 0 || !text.includes('\r')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('htmlFormat', () => {
  it('knows a page by its content under any name, and a piece of one by its name', () => {
    const sure = (name: string, text: string) => htmlFormat.recognise({ name, text })
    expect(sure('a.txt', '\n<!-- saved --><!DOCTYPE html><p>x')).toBe(2)
    expect(sure('a', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>')).toBe(2)
    expect(sure('a.htm', '<p>x')).toBe(2)
    expect(sure('a.htm', 'no tags')).toBe(0)
    expect(sure('a.txt', '<p>x')).toBe(0)
  })
})

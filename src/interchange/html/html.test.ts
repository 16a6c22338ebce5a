import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../raw-article.ts'
import { htmlFormat } from './html.ts'
import { pages } from './html.cases.ts'
import { elements, elementsAround, pageTree } from './page-tree.ts'
import { readPage } from './read-page.ts'

function article(html: string): RawArticle {
  const item = readPage(html)
  if ('problem' in item) throw new Error(item.problem.key)
  return item.article
}

function raise(): never {
  throw new Error('there is none')
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
    expect(read.text).toBe('One boldword, two .\n\ntext\nnext\n\nlast\n\na\tb\nc\n\nx\n  y')
  })

  it.each([
    ['Sold 35,000<sup>1</sup> tons', 'Sold 35,000¹ tons'],
    ['35,000<sup><a href="#n">1</a>,<a href="#m">2</a></sup>.', '35,000¹,².'],
    ['35,000<sup>[<a href="#n">1</a>]</sup> 7<sup>*</sup>', '35,000[1] 7*'],
    ['640 m<sup>2</sup>, 10<sup>-6</sup>, CO<sub>2</sub>, 2<sup>1</sup>/<sub>2</sub>', '640 m², 10⁻⁶, CO₂, 2¹/₂'],
    ['٣٥<sup>١</sup> من', '٣٥[١] من'],
    ['le 1<sup>er</sup> mai, n<sub>k</sub>', 'le 1er mai, nk'],
  ])('[T1] keeps a figure above or below its line out of the figure before it: %s', (html, text) => {
    const read = article(`<p>${html}</p>`)
    expect(read.text).toBe(text)
    expect(read.warnings.map(({ key }) => key)).toEqual(/[¹⁶]|\[١/.test(text) ? ['smallFigures'] : [])
  })

  it.each([
    ['the word<sub>note</sub> here', 'the word[note] here'],
    ['Total<sup><a href="#a">a</a></sup>, 東京<sup>注釈</sup>', 'Total[a], 東京[注釈]'],
    ['it said.<sup>who <i>says</i> </sup>Then', 'it said.[who says] Then'],
    ['wo<b>rd</b><sup>fn</sup>', 'word[fn]'],
    ['1<sup>er</sup>, XIX<sup>ième</sup>, M<sup>me</sup>, P<sub>max</sub>, NO<sub>x</sub>, 3<sup>rd</sup>', null],
    ['<sup>small</sup> print <sub>alone</sub>, <sup>[who?]</sup>', null],
  ])('[T1] sets small words apart from the word before them, where they are no part of it: %s', (html, text) => {
    const read = article(`<p>${html}</p>`)
    expect(read.text).toBe(text ?? html.replaceAll(/<[^>]*>/g, ''))
    expect(read.warnings.map(({ key }) => key)).toEqual(text === null ? [] : ['smallFigures'])
  })

  it('[T1] keeps the place of cells without words between those that have some', () => {
    const rows =
      '<tr><th>Port<th>Ships<th>Tons</tr><tr><td>Batumi<td><td>9</tr><tr><td colspan="2">Poti<td>4<td>5</tr><tr><td><td>6</tr>'
    expect(article(`<table>${rows}</table>`).text).toBe('Port\tShips\tTons\nBatumi\t\t9\nPoti\t\t4\t5\n\t6')
    const below =
      '<caption>Ports</caption><tr><th><th>2022<th><p>2023</p></tr><tr><td rowspan="2"><p>Georgia</p><td>Batumi<td rowspan=2>9</tr><tr><td>Poti</tr><tr><td rowspan="0" colspan=2>Kazakhstan<td>4</tr><tr><td>5</tr>'
    expect(article(`<table>${below}</table>`).text).toBe(
      'Ports\n\t2022\t2023\nGeorgia\tBatumi\t9\n\tPoti\nKazakhstan\t\t4\n\t\t5',
    )
    const endless = '<table><tr><td rowspan=1e9 colspan=1e9>a<td rowspan=-1>b</tr><tr><td>c<td>d</table>'
    expect(article(endless).text).toBe('a\tb\nc\td')
    const spaced = '<table><tr><td><img><td><p>The port was closed.</p><td></td></tr></table>'
    expect(article(spaced).text).toBe('The port was closed.')
  })

  it('[T1] keeps what is struck out, apart, as furniture, and says so', () => {
    const read = article(
      '<p>Killed: <del> 5,000</del>7,000 <s>or <b>more</b></s>.</p><div style="text-decoration: line-through"><p>Gone</p><p>too</p></div>',
    )
    expect(read.text).toBe('Killed: ⟦5,000⟧7,000 ⟦or more⟧.\n\n⟦Gone⟧\n\n⟦too⟧')
    expect(quotes(read, 'furniture')).toEqual(['⟦5,000⟧', '⟦or more⟧', '⟦Gone⟧', '⟦too⟧'])
    expect(read.warnings).toEqual([{ key: 'struckOut', params: { count: 4 } }])
  })

  it('[T1] sets the reading of a word behind it in brackets, and says so', () => {
    const read = article(
      '<p>約<ruby>三<rp>(</rp><rt>さん</rt><rp>)</rp>万<rt>まん</rt></ruby>人と<ruby>東京<rt>とうきょう</rt></ruby>',
    )
    expect(read.text).toBe('約三万(さんまん)人と東京(とうきょう)')
    expect(read.warnings).toEqual([{ key: 'readings', params: { count: 2 } }])
  })

  it('[T1] keeps the white space of a page that is set as it is typed', () => {
    const read = article('<pre>\n  Item    7,000\n\n\tsum  <b>9</b>  \n</pre>after')
    expect(read.text).toBe('  Item    7,000\n\n\tsum  9\n\nafter')
  })

  it('[T1] marks nothing where nothing reads like an article', () => {
    expect(article('<p>Short.</p><nav><a href="#">Menu</a></nav>').regions).toEqual([])
  })

  it('[F2] refuses a page that shows nothing, and one that is nested without end', () => {
    expect(readPage('<html><script>app()</script>')).toEqual({ problem: { key: 'pageWithoutText', params: {} } })
    expect(readPage(`${'<div>'.repeat(100_000)}words`)).toEqual({ problem: { key: 'deepPage', params: {} } })
    expect(article(`${'<div><p>words</p></div>'.repeat(5000)}`).text).toContain('words')
  })

  it('[F2] asks no more than the elements near a block, however deep it lies, and loses nothing of it', () => {
    const deep = `${'<div class="a">'.repeat(1900)}${'<p>words'.repeat(20_000)}`
    expect(article(deep).text.match(/words/g)).toHaveLength(20_000)
    const paragraph = elements(pageTree(deep) ?? raise(), ({ tagName }) => tagName === 'p')[0] ?? raise()
    expect(elementsAround(paragraph).length).toBeLessThan(100)
    expect(elementsAround(paragraph)[0]).toBe(paragraph)
  })

  it('[F2] reads a comment and a style that say the same without end, and what they say', () => {
    const endless = (words: string) => words.repeat(100_000)
    const noted = `<!-- Page saved with SingleFile ${endless('SingleFile ')} url: https://example.org/x saved date: Fri Mar 22 2024 -->`
    expect(article(`${noted}<p>words`)).toMatchObject({ url: 'https://example.org/x', text: 'words' })
    const style = `${endless('text-decoration ')}; text-decoration: line-through`
    expect(quotes(article(`<p>words <span style="${style}">gone</span>`), 'furniture')).toEqual(['⟦gone⟧'])
  })

  it('[F2] takes the text a page holds for machines where it shows no article, and says so', () => {
    const script = (body: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'T', articleBody: body })}</script>`
    const body = 'The port was closed.\nIt opened again in May.'
    const read = article(`<head>${script(body)}</head><nav><a href="#">Menu</a></nav>`)
    expect(read).toMatchObject({ text: `${body}\n\nMenu`, title: 'T', warnings: [{ key: 'textOfData', params: {} }] })
    expect(quotes(read, 'furniture')).toEqual(['Menu'])
    expect(article(script('<p>One &amp; two</p>')).text).toBe('One & two')
    const shown = 'The port was closed for three days after the storm, the harbour master said.'
    expect(article(`<body>${script(body)}<article><p>${shown}</p></article>`)).toMatchObject({
      text: shown,
      warnings: [],
    })
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

/** What tries to run, below the browser: it stays words in what comes in and in what goes out. The browser's part is in `e2e`. */
import { parse } from 'papaparse'
import { expect, it } from 'vitest'
import { plainSettings } from '#domain/publication.ts'
import { csvWriter } from '#interchange/csv/write-csv.ts'
import { claimReviewWriter } from '#interchange/claim-review/write-claim-review.ts'
import { attribute, elements, pageTree, type PageElement } from '#interchange/html/page-tree.ts'
import { exampleProject } from '#interchange/own-formats/example-project.cases.ts'
import { projectWith, sourceOf, writtenText } from '#interchange/published/sample-project.cases.ts'
import { readFiles } from '#interchange/read-batch.cases.ts'
import { htmlReportWriter } from '#interchange/report/report-writers.ts'
import { wordyProject } from '#interchange/sheet-in/sheets.cases.ts'
import { scriptPayloads } from '../../e2e/support/script-payloads.ts'

const payloads = scriptPayloads()
const words = payloads.map(({ text }) => text).join('\n')

it('are two thousand at least, each another', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(2000)
  expect(new Set(payloads.map(({ text }) => text.replaceAll(/\d+/g, '0'))).size).toBeGreaterThanOrEqual(1900)
})

it('[T1] [P1] come in as the words they are, from a table, from JSON and under keys that mean something elsewhere', async () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const csv = ['text,title', ...payloads.map(({ text }) => `${quoted(`w ${text} w`)},${quoted(`t ${text}`)}`)].join(
    '\n',
  )
  const json = JSON.stringify(payloads.map(({ text }) => ({ text: `j ${text} w`, title: `t ${text}`, [text]: text })))
  const { texts } = await readFiles([
    { name: 'a.csv', content: csv },
    { name: 'a.json', content: json.replaceAll('"title"', '"__proto__":{"fired":1},"title"') },
  ])
  const known = new Set(texts.values())
  const unified = (text: string) => text.replaceAll(/\r\n?/g, '\n')
  for (const { text } of payloads)
    for (const start of ['w', 'j']) expect(known.has(unified(`${start} ${text} w`)), text).toBe(true)
  expect(Reflect.get({}, 'fired')).toBeUndefined()
})

/** What in a page runs, or asks for something. */
function running(html: string): readonly string[] {
  const all = elements(pageTree(html) ?? raise(), () => true)
  const isForeign = ({ tagName }: PageElement) =>
    /^(?:script|iframe|object|embed|base|link|svg|math|img|form)$/.test(tagName)
  const address = (element: PageElement) => attribute(element, 'href') ?? attribute(element, 'src') ?? ''
  return all
    .filter(
      (element) =>
        isForeign(element) ||
        element.attrs.some(({ name }) => name.startsWith('on') || name === 'style') ||
        !/^(?:https?:|#|$)/.test(address(element)),
    )
    .map(({ tagName }) => tagName)
}

function raise(): never {
  throw new Error('there is no page')
}

it('[P1] are words in a report, in any place that has words, and the check sees what is not', async () => {
  const source = await sourceOf({ snapshot: wordyProject(words), texts: new Map() })
  const report = await writtenText(htmlReportWriter, source)
  expect(report).toContain('&lt;img src=x onerror=fired(')
  expect(running(report)).toEqual([])
  expect(running(report.replace('&lt;img src=x onerror=', '<img src=x onerror='))).toEqual(['img'])
})

it('[F3] begin no formula in a table, whatever cell they stand in', async () => {
  for (const { text } of payloads.filter(({ family }) => family === 'formula')) {
    const source = await sourceOf({ snapshot: wordyProject(text), texts: new Map() })
    for (const table of ['claims', 'assessments', 'articles'] as const) {
      const file = await writtenText(csvWriter, source, { ...plainSettings, table })
      const cells = parse<string[]>(file.replace('\ufeff', ''), { delimiter: ',' }).data.flat()
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d/.test(cell))).toEqual([])
    }
  }
})

it('[P1] end no script that a check stands in', async () => {
  const project = exampleProject()
  const claims = [...project.snapshot.all('claims')].map((claim) => ({ ...claim, wording: words }))
  const check = { address: 'https://desk.example/', publisher: words, publisherAddress: 'https://desk.example/' }
  const json = await writtenText(claimReviewWriter, await sourceOf(projectWith(project, { claims })), { check })
  expect(json).toContain('fired(')
  const page = pageTree(`<script type="application/ld+json">${json}</script>`) ?? raise()
  const tags = elements(page, ({ tagName }) => !['html', 'head', 'body'].includes(tagName)).map(
    ({ tagName }) => tagName,
  )
  expect(tags).toEqual(['script'])
  expect(json).not.toContain('</script>')
})

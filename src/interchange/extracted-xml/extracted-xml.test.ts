import { expect, it } from 'vitest'
import { readFiles } from '../read-batch.cases.ts'

it('[F1] [T1] gives the text that was taken out of a page, with what is known of it', async () => {
  const main =
    '<main><head rend="h1">Port</head><p>Ships &amp; <hi rend="#b">grain</hi><lb/>came.</p><list><item>One</item><item>Two</item></list><table><row><cell>a</cell><cell>b</cell></row></table></main>'
  const xml = `<doc sitename="Coast" title="Port" author="N" date="2024-03-19" source="https://example.org/a" hostname="example.org" excerpt="short" tags="a;b">${main}<comments><p>No!</p></comments></doc>`
  const { drafts, files, texts } = await readFiles([
    { name: 'a.xml', content: `<?xml version="1.0"?>\n${xml}` },
    { name: 'b.txt', content: xml.replaceAll('Ships', 'Trains').replace('</doc>', '') },
    { name: 'c.xml', content: '<doc title="x"><main></main></doc>' },
  ])
  expect([...texts.values()][0]).toBe('Port\n\nShips & grain\ncame.\n\nOne\nTwo\n\na\tb')
  expect(drafts[0]).toMatchObject({
    title: 'Port',
    outlet: 'Coast',
    author: 'N',
    url: 'https://example.org/a',
    published: { earliest: '2024-03-19' },
    tags: ['a', 'b'],
    extra: { excerpt: 'short', comments: 'No!' },
  })
  expect(files.map(({ entry }) => [entry.outcome, entry.reason?.key ?? null])).toEqual([
    ['imported', null],
    ['repaired', 'cutOff'],
    ['refused', 'noArticles'],
  ])
})

it('[F2] takes no other XML for a text, nor a text with tags of pages for XML', async () => {
  const { files } = await readFiles([
    { name: 'a.txt', content: '<records><r>Words of a record that is no article.</r></records>\n' },
    { name: 'b.txt', content: '<p>Words of an article, typed with its tags.</p>' },
    { name: 'c.txt', content: '<sigh> said the captain of the ship, and left.' },
  ])
  expect(files.map(({ entry }) => entry.reason?.key ?? null)).toEqual(['xmlFile', null, null])
})

import { expect, it } from 'vitest'
import { readFiles } from '../read-batch.cases.ts'

const feed = (items: readonly unknown[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Coast', language: 'ka', items })

it('[F1] [F2] gives the text of each entry of a feed, out of its HTML too, and keeps that', async () => {
  const html = '<p>Ships came<sup>1</sup>.</p><script>no()</script><p>They left.</p>'
  const { drafts, files, texts } = await readFiles([
    {
      name: 'a.json',
      content: feed([
        { id: 'a', url: 'https://example.org/a', title: 'A', content_html: html, authors: [{ name: 'N' }] },
        { id: 'b', content_text: 'Plain words of it.', content_html: '<p>Plain words of it.</p>' },
        { id: 'c', summary: 'In short.' },
        { id: 'd' },
        7,
      ]),
    },
    { name: 'b.json', content: feed([]) },
    { name: 'c.json', content: `${feed([])},` },
  ])
  expect([...texts.values()]).toEqual(['Ships came¹.\n\nThey left.', 'Plain words of it.', 'In short.'])
  expect(
    drafts.map(({ entry, title, url, outlet, author, extra }) => [entry, title, url, outlet, author, extra]),
  ).toEqual([
    [
      1,
      'A',
      'https://example.org/a',
      'Coast',
      'N',
      { language: 'ka', id: 'a', content_html: html, authors: [{ name: 'N' }] },
    ],
    [2, null, null, 'Coast', null, expect.objectContaining({ content_html: '<p>Plain words of it.</p>' })],
    [3, null, null, 'Coast', null, expect.objectContaining({ id: 'c', summary: 'In short.' })],
  ])
  expect(files.map(({ entry, problems }) => [entry.outcome, problems.map(({ key }) => key)])).toEqual([
    ['repaired', expect.arrayContaining(['smallFigures', 'onlySummary', 'entryWithoutText', 'entryWithoutText'])],
    ['refused', ['noArticles']],
    ['refused', ['badJson']],
  ])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeShown } from '#i18n/messages/interchange.ts'
import { readFiles } from './read-batch.cases.ts'

const feed = `<rss><channel><item><title>One</title><description>&lt;p&gt;The first text.&lt;/p&gt;</description></item>
<item><title>Two</title><content>The second text ends here.</content></item></channel></rss>`
const boundary = ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="x"', 'Snapshot-Content-Location: a']
const message = [...boundary, '', '--x', 'Content-Type: text/html', '', '<p>The text.', '--x--', ''].join('\r\n')

const problemsOf = async (name: string, content: string) => {
  const { files, drafts } = await readFiles([{ name, content }])
  const [file] = files
  return { keys: file?.problems.map(({ key }) => key), outcome: file?.entry.outcome, warnings: drafts.at(-1)?.warnings }
}

describe('a file that breaks off', () => {
  it.each([
    ['a.xml', feed.slice(0, feed.indexOf(' ends here')), 'onlySummary cutOff'],
    ['b.xml', feed.slice(0, feed.indexOf('</channel>')), 'onlySummary cutOff'],
    ['c.html', '<html><p>The text of a page.</p><p>Second</p><a hre', 'cutOff'],
    ['d.html', '<html><p>The text of a page.</p><script>let a = "<p>', 'cutOff'],
    ['e.mhtml', message.slice(0, message.indexOf('xt.')), 'cutOff'],
  ])('[F2] is read as far as it goes, and said to: %s', async (name, content, keys) => {
    const found = await problemsOf(name, content)
    expect(found).toMatchObject({ keys: keys.split(' '), outcome: 'repaired' })
    expect(found.warnings).toEqual([{ key: 'cutOff', params: {} }])
  })

  it.each([
    ['a.xml', feed, 'onlySummary'],
    ['b.html', '<html><body><p>Pages leave out their last tags, 3 < 4 too.', ''],
    ['c.html', '<html><p>Text</p><script>let a = "<p"</script>', ''],
    ['d.mhtml', message, ''],
  ])('takes what is complete for complete: %s', async (name, content, keys) => {
    expect(await problemsOf(name, content)).toMatchObject({
      keys: keys.split(' ').filter(Boolean),
      outcome: 'imported',
    })
  })

  it('[F2] tells a line of JSON that is cut off from one that is broken', async () => {
    const whole = '{"text":"one, two"}'
    expect(await problemsOf('a.jsonl', `${whole}\n{"text":"three`)).toMatchObject({ keys: ['cutLine'] })
    expect(await problemsOf('a.jsonl', `{"text":"three\n${whole}`)).toMatchObject({ keys: ['badLine'] })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        const { keys } = await problemsOf('a.jsonl', `{"text":"x"}\n${whole.slice(0, length)}`)
        expect(keys).toEqual(['cutLine'])
      }),
      { numRuns: 30 },
    )
  })

  it('[F2] is called imported in part where entries of it were refused, and repaired where all were read', () => {
    const shown = (key: string) => outcomeShown({ outcome: 'repaired', reason: { key } })
    expect([shown('someEntriesRefused'), shown('cutOff')]).toEqual(['partly', 'repaired'])
  })
})

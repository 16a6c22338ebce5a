import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../raw-article.ts'
import { detectFormat } from '../detect-format.ts'
import { feedFormat } from './feed.ts'
import { readFeed } from './read-feed.ts'

const rss = `<?xml version="1.0" encoding="UTF-8"?><!-- made up --><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel>
<title>Вести побережья</title><link>https://example.org/</link><language>ru</language>
<item><title>Порт принял &amp;laquo;первое&amp;raquo; зерно</title><link>https://example.org/1</link><pubDate>Thu, 02 Nov 2023 10:15:00 +0300</pubDate>
<dc:creator>А. Пример</dc:creator><category>Порт</category><description>Коротко.</description>
<content:encoded><![CDATA[<p>Первое судно вошло в порт.</p><script>no()</script><p>Разгрузка займёт четыре дня.</p>]]></content:encoded></item>
<item><title>Маяк</title><guid>https://example.org/2</guid><description>&lt;p&gt;Маяк починят &lt;b&gt;весной&lt;/b&gt;.&lt;/p&gt;</description></item>
<item><title>Только заголовок</title></item></channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ka"><title>ამბები</title>
<entry><title type="html">ხიდი &lt;b&gt;გაიხსნა&lt;/b&gt;</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/bridge"/>
<published>2024-03-19T08:00:00+04:00</published><updated>2024-03-20T08:00:00Z</updated><author><name>ნინო</name></author><category term="ქალაქი"/>
<content type="xhtml"><div xmlns="x"><p>ხიდს ოთხი ზოლი აქვს.</p><p>სიგრძე 640 მეტრია.</p></div></content></entry></feed>`

const articles = (text: string): readonly RawArticle[] =>
  [...readFeed(text)].flatMap((item) => ('article' in item ? item.article : []))

describe('a feed', () => {
  it('[F2] of RSS gives the text of each entry, or its summary with a remark, or what it lacks', () => {
    const items = [...readFeed(rss)]
    expect(items[2]).toEqual({ problem: { key: 'entryWithoutText', params: { entry: 3 } } })
    const [whole, summary] = articles(rss)
    expect(whole).toMatchObject({
      entry: 1,
      text: 'Первое судно вошло в порт.\n\nРазгрузка займёт четыре дня.',
      title: 'Порт принял «первое» зерно',
      url: 'https://example.org/1',
      outlet: 'Вести побережья',
      author: 'А. Пример',
      published: '2023-11-02',
      language: 'ru',
      tags: ['Порт'],
      warnings: [],
    })
    expect(summary).toMatchObject({
      text: 'Маяк починят весной.',
      url: 'https://example.org/2',
      warnings: [{ key: 'onlySummary', params: { entry: 2 } }],
    })
  })

  it('of Atom gives the text of elements, and the address of the page', () => {
    expect(articles(atom)[0]).toMatchObject({
      text: 'ხიდს ოთხი ზოლი აქვს.\n\nსიგრძე 640 მეტრია.',
      title: 'ხიდი გაიხსნა',
      url: 'https://example.org/bridge',
      published: '2024-03-19T08:00:00+04:00',
      author: 'ნინო',
      language: 'ka',
      tags: ['ქალაქი'],
    })
  })

  it('is known by its first element, and other XML is refused', () => {
    for (const type of [
      '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "x.dtd">',
      '<!DOCTYPE rss [<!ENTITY a "b">]>',
    ])
      expect(feedFormat.recognise({ name: 'a', text: rss.replace('<!-- made up -->', type) })).toBe(2)
    expect(detectFormat({ name: 'a', text: rss })).toBe(feedFormat)
    expect(detectFormat({ name: 'a.html', text: atom })).toBe(feedFormat)
    expect(detectFormat({ name: 'a.xml', text: '<?xml version="1.0"?><urlset/>' })).toMatchObject({
      refused: { key: 'xmlFile' },
    })
    expect([...readFeed('<rss><channel></channel></rss>')]).toEqual([{ problem: { key: 'noArticles', params: {} } }])
  })
})

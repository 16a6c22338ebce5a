/**
 * Imported and typed words are text, set off from the words around them, and never become code or a link by themselves. Each rule is first
 * shown to find a planted fault.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..')
/** Where elements are made. The files that are written for other programs are looked at by their own tests. */
const files = ['features', 'ui', 'state', 'i18n', 'workers', 'main.tsx']
  .flatMap((name) =>
    name.includes('.')
      ? [name]
      : readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((path) => `${name}/${path}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|cases)\.tsx?$/.test(path))

interface Rule {
  readonly says: string
  readonly fault: RegExp
  /** Files that may, for they are the one place of it. */
  readonly but: readonly string[]
  readonly planted: readonly string[]
}

const rules: readonly Rule[] = [
  {
    says: '[P1] no text is read as HTML',
    fault:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|srcDoc|createContextualFragment|setHTML(?:Unsafe)?|parseHTMLUnsafe|DOMParser)\b|\bdocument\s*\.\s*write/,
    but: [],
    planted: [
      'element.innerHTML = words',
      '<iframe srcDoc={words} />',
      "node.insertAdjacentHTML('beforeend', words)",
      'document.write(words)',
      'new DOMParser()',
      'range.createContextualFragment(words)',
    ],
  },
  {
    says: '[T5] words of people are set off by Isolated or Quote, which let nothing of them turn the line',
    fault: /<bdi\b|\bcreateElement\(\s*['"`]bdi/,
    but: ['ui/Isolated.tsx', 'ui/marks/Quote.tsx'],
    planted: ['<bdi translate="no">{name}</bdi>', "createElement('bdi', null, name)"],
  },
  {
    says: '[T5] only isolated() writes characters that turn the direction',
    fault: /[\u202a-\u202e\u2066-\u2069]|\\u(?:202[a-e]|206[6-9])(?![^'"`]*\])/i,
    but: ['i18n/isolated.ts', 'i18n/shown-words.ts'],
    planted: ['`\\u2068${name}\\u2069`', '`\u2068${name}\u2069`'],
  },
  {
    says: '[P1] an address of somebody else is a link in WebLink alone, which shows its host and sends no referrer',
    fault:
      /\bhref=\{(?!writeAddress\(|`#\$\{|path\}|contextPath\})|\bwindow\s*\.\s*open\s*\(|\blocation\s*\.\s*(?:href|assign|replace)\b\s*[=(]\s*(?!=)/,
    but: ['ui/marks/WebLink.tsx'],
    planted: ['<a href={article.url}>', "window.open(url, '_blank')", 'location.href = url', 'location.assign(url)'],
  },
]

/** Names and words of people and articles, as parts of elements and not as attributes. */
const ownWords =
  /(?<![=$])\{\s*(?!words\.|\.)(?:[\w.?]+\.(?:outlet|wording|author|fileName|firstWords|rating|question)\b|(?:nameOf|titleOf|rowTitle|articleTitle|shownTitle)\()[^{}]*\}/g
const setsOff = /<(?:Isolated|Quote|Chip)$/

/** Lines of a part of the page where such words stand in an element that does not set them off. */
function bareWords(source: string): readonly string[] {
  return Array.from(source.matchAll(ownWords)).flatMap(({ 0: words, index }) => {
    const tag = /.*(<\/?\w+)/s.exec(source.slice(Math.max(0, index - 600), index))?.[1] ?? ''
    return setsOff.test(tag) ? [] : [`${source.slice(0, index).split('\n').length} ${words}`]
  })
}

describe('[T5] names stand in Isolated or Quote', () => {
  it.each([
    '<p>by {nameOf(analyst)}</p>',
    '<span className={styles.outlet}>\n{article.outlet ?? words.none}\n</span>',
    '<Isolated>{a}</Isolated> {claim.wording}',
  ])('finds %s', (source) => {
    expect(bareWords(source)).toHaveLength(1)
  })

  it.each(['<Isolated lang={tag}>{article.outlet}</Isolated>', '<Quote text={claim.wording} />', '`${nameOf(x)}`'])(
    'passes by %s',
    (source) => {
      expect(bareWords(source)).toEqual([])
    },
  )

  it('holds', () => {
    const found = files
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) => bareWords(readFileSync(join(folder, path), 'utf8')).map((line) => `src/${path}:${line}`))
    expect(found).toEqual([])
  })
})

describe.each(rules)('$says', ({ fault, but, planted }) => {
  it.each(planted)('finds %s', (line) => {
    expect(line).toMatch(fault)
  })

  it('holds', () => {
    const found = files.flatMap((path) =>
      but.includes(path)
        ? []
        : readFileSync(join(folder, path), 'utf8')
            .split('\n')
            .flatMap((line, index) => (fault.test(line) ? [`src/${path}:${index + 1} ${line.trim()}`] : [])),
    )
    expect(found).toEqual([])
    expect(files.length).toBeGreaterThan(400)
  })
})

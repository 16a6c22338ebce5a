/** Holds the sample project's content to its own texts and to the rules of the domain. It does not test the loader. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCertainlyBefore } from '#domain/date-bounds.ts'
import { facets, isTruthConditionalByDefault, omissionReasons } from '#domain/judgement.ts'
import type {
  SampleArticle,
  SampleCell,
  SampleClaim,
  SampleFile,
  SampleSpan,
} from '#interchange/sample/sample-shape.ts'

const folder = new URL('../../../public/sample/', import.meta.url)
const sample = JSON.parse(readFileSync(new URL('story.json', folder), 'utf8')) as SampleFile

function find<Item extends { readonly key: string }>(list: readonly Item[], key: string): Item {
  const item = list.find((candidate) => candidate.key === key)
  if (item === undefined) throw new Error(`nothing is called "${key}"`)
  return item
}
const articleOf = (key: string): SampleArticle => find(sample.articles, key)
const claimOf = (key: string): SampleClaim => find(sample.claims, key)

/** Offset of a span in a text, -1 when the quote does not occur that often. */
function offsetOf(text: string, { quote, occurrence }: SampleSpan): number {
  let offset = quote === '' ? -1 : text.indexOf(quote)
  for (let count = 0; count < occurrence && offset !== -1; count += 1) offset = text.indexOf(quote, offset + 1)
  return offset
}

const nameOf = (cell: { claim: string; article: string }): string => `${cell.claim} x ${cell.article}`
const judged = sample.cells.flatMap((cell) =>
  cell.assessment === null ? [] : [{ cell, ...cell.assessment, name: nameOf(cell) }],
)
const omitted = judged.flatMap((entry) => (entry.omission === null ? [] : [{ ...entry, omission: entry.omission }]))
const supports = (cell: SampleCell): boolean => cell.mentions.some(({ role }) => role === 'supports')

/** Names of the entries that break a rule; a list, so that a failure says which. */
function breaking<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  holds: (entry: Entry) => boolean,
): string[] {
  return entries.filter((entry) => !holds(entry)).map(({ name }) => name)
}

describe('texts of the sample', () => {
  it('speaks at least six languages, these among them', () => {
    const languages = new Set(sample.articles.map(({ language }) => language))
    expect([...languages]).toEqual(expect.arrayContaining(['en', 'ka', 'ru', 'uk', 'kk', 'sr-Latn', 'ar']))
  })

  it('[T1] has a plain file for every article with exactly its text, and no other file', () => {
    const names = readdirSync(new URL('files/', folder)).sort()
    expect(names).toEqual(sample.articles.map(({ file }) => file).sort())
    for (const { file, text } of sample.articles) {
      const bytes = readFileSync(new URL(`files/${file}`, folder))
      expect(bytes.equals(Buffer.from(text, 'utf8')), file).toBe(true)
    }
  })

  it('[T1] needs no decoding step: no CR, no byte order mark, composed letters, no stray white space', () => {
    for (const { key, text } of sample.articles) {
      expect(text, key).not.toMatch(/[\r\t\uFEFF\u00AD]| {2}| \n|\n |\n{3}|^\s|\s$/)
      expect(text.normalize('NFC') === text, key).toBe(true)
    }
  })

  it('gives each article of the main story a length worth reading', () => {
    for (const { key, text } of sample.articles.filter((article) => article.key.startsWith('containers-'))) {
      const words = text.split(/\s+/).length
      const [least, most] = key === 'containers-report' ? [350, 450] : [120, 260]
      expect(words, key).toBeGreaterThanOrEqual(least)
      expect(words, key).toBeLessThanOrEqual(most)
    }
  })

  it('[T3] quotes every region, mention and reference exactly', () => {
    const spans = [
      ...sample.articles.flatMap(({ key, regions }) => regions.map((span) => ({ article: key, span }))),
      ...sample.cells.flatMap(({ article, mentions }) => mentions.map((span) => ({ article, span }))),
      ...omitted.flatMap(({ omission: { reference } }) =>
        reference === null ? [] : [{ article: reference.article, span: reference }],
      ),
    ]
    expect(spans.length).toBeGreaterThan(100)
    const lost = spans.filter(({ article, span }) => offsetOf(articleOf(article).text, span) === -1)
    expect(lost).toEqual([])
  })

  it('[T3] breaks no word or letter at the ends of a mention', () => {
    const whole = (text: string, at: number): boolean => !/^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
    for (const { article, mentions } of sample.cells) {
      const { text } = articleOf(article)
      for (const mention of mentions) {
        const start = offsetOf(text, mention)
        expect(whole(text, start) && whole(text, start + mention.quote.length), mention.quote).toBe(true)
      }
    }
  })

  it('[T6] glosses every sentence of every text that is not English, in order and without a gap', () => {
    for (const { key, language, text, glosses } of sample.articles) {
      if (language === 'en') {
        expect(glosses, key).toEqual([])
        continue
      }
      let end = 0
      for (const gloss of glosses) {
        const start = offsetOf(text, gloss)
        expect(text.slice(end, Math.max(start, end)).trim(), `${key} before: ${gloss.quote}`).toBe('')
        expect(start, `${key}: ${gloss.quote}`).toBeGreaterThanOrEqual(end)
        expect(gloss.text.trim(), `${key}: ${gloss.quote}`).not.toBe('')
        end = start + gloss.quote.length
      }
      expect(text.slice(end), key).toBe('')
    }
  })

  it('[C7] shows the words a date was read from: in the text, in the address, or none', () => {
    for (const { key, published, text, url } of sample.articles) {
      if (published?.basis === 'text' || published?.basis === 'inferred') {
        expect(text, key).toContain(published.snippet ?? 'no snippet')
      } else if (published?.basis === 'url') expect(url, key).toContain(published.snippet ?? 'no snippet')
      else expect(published?.snippet ?? null, key).toBeNull()
    }
  })

  it('knows where each title stands, and names only reserved domains', () => {
    for (const { key, title, titleBasis, text, url } of sample.articles) {
      expect(titleBasis === null, key).toBe(title === null)
      if (title !== null) expect(text.split('\n').includes(title), key).toBe(titleBasis === 'text')
      expect(new URL(url).hostname, key).toMatch(/\.example\.(?:org|com|net)$/)
    }
  })

  it('shows furniture in two versions, and a caption that is repeated', () => {
    const furnished = sample.articles.filter(({ regions }) => regions.some(({ kind }) => kind === 'furniture'))
    expect(furnished.map(({ key }) => key)).toEqual(['containers-uk', 'containers-kk'])
    const captions = articleOf('containers-kk').regions.filter(({ kind }) => kind === 'caption')
    expect(captions.map((caption) => articleOf('containers-kk').text.split(caption.quote).length - 1)).toEqual([2])
  })
})

describe('keys of the sample', () => {
  it('are unique and lead somewhere', () => {
    for (const list of [sample.articles, sample.claims, sample.stories, sample.sources]) {
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
    }
    for (const cell of [...sample.cells, ...Object.values(sample.opening)]) {
      expect(() => [articleOf(cell.article), claimOf(cell.claim)]).not.toThrow()
    }
    for (const { from, to } of sample.relations) expect(() => [claimOf(from), claimOf(to)]).not.toThrow()
    const speakers = sample.cells.flatMap(({ mentions }) => mentions.flatMap(({ speaker }) => speaker ?? []))
    for (const speaker of speakers) expect(() => find(sample.sources, speaker)).not.toThrow()
  })

  it('[C6] derive an article from another or from a shared source as its kind demands', () => {
    for (const { key, derivation } of sample.articles) {
      if (derivation === null) {
        expect(sample.stories.map(({ sourceDocument }) => sourceDocument)).toContain(key)
        continue
      }
      const needsArticle = ['translationOf', 'adaptationOf', 'followUp'].includes(derivation.kind)
      expect(derivation.from !== null, key).toBe(needsArticle)
      expect(derivation.source !== null, key).toBe(derivation.kind === 'sharedSource')
      if (derivation.from !== null) expect(articleOf(derivation.from).key).not.toBe(key)
      if (derivation.source !== null) expect(() => find(sample.sources, derivation.source ?? '')).not.toThrow()
    }
  })

  it('[C13] give every claim one cell in every article of its stories, and none elsewhere', () => {
    const asked = sample.stories.flatMap(({ claims, versions, sourceDocument }) =>
      claims.flatMap((claim) =>
        [...(sourceDocument === null ? [] : [sourceDocument]), ...versions].map((article) =>
          nameOf({ claim, article }),
        ),
      ),
    )
    expect(sample.cells.map(nameOf).sort()).toEqual(asked.sort())
    expect(sample.articles.map(({ key }) => key).sort()).toEqual(
      sample.stories
        .flatMap(({ versions, sourceDocument }) => [...versions, ...(sourceDocument === null ? [] : [sourceDocument])])
        .sort(),
    )
  })

  it('[C3] leave exactly one cell to be judged, with its passage waiting', () => {
    const open = sample.cells.filter(({ assessment }) => assessment === null)
    expect(open.map(({ claim, article }) => ({ claim, article }))).toEqual([sample.opening.waiting])
    expect(open.every(({ mentions }) => mentions.length > 0)).toBe(true)
  })
})

describe('judgements of the sample', () => {
  const ofKind = (judgement: string) => judged.filter((entry) => entry.judgement === judgement)

  it('[C2] agrees with a supporting mention and without a truth-conditional facet', () => {
    const agrees = ofKind('agrees')
    expect(breaking(agrees, ({ cell }) => supports(cell))).toEqual([])
    expect(breaking(agrees, (entry) => !entry.facets.some((mark) => mark.truthConditional))).toEqual([])
  })

  it('[C2] differs with a mention and a truth-conditional facet', () => {
    const differs = ofKind('differs')
    expect(breaking(differs, ({ cell }) => cell.mentions.length > 0)).toEqual([])
    expect(breaking(differs, (entry) => entry.facets.some((mark) => mark.truthConditional))).toEqual([])
  })

  it('[C2] omits without a mention, without a facet and with a reason, which no other judgement has', () => {
    const omits = ofKind('omits')
    expect(breaking(omits, ({ cell, facets: marks }) => cell.mentions.length === 0 && marks.length === 0)).toEqual([])
    expect(breaking(judged, (entry) => (entry.omission !== null) === (entry.judgement === 'omits'))).toEqual([])
    expect(breaking(omitted, ({ omission }) => omissionReasons.includes(omission.reason))).toEqual([])
  })

  it('[C2] is unclear with a question, which no other judgement has', () => {
    expect(
      breaking(judged, (entry) => (entry.question?.endsWith('?') ?? false) === (entry.judgement === 'unclear')),
    ).toEqual([])
  })

  it('[C2] agrees in the article a claim was made from', () => {
    for (const { key, madeFrom } of sample.claims) {
      const origin = judged.find(({ cell }) => cell.claim === key && cell.article === madeFrom)
      expect(origin?.judgement, key).toBe('agrees')
    }
  })

  it('[C4] names for "available" a supporting mention of the claim in the source document or an earlier article', () => {
    for (const { cell, omission, name } of omitted) {
      expect(omission.reference !== null, name).toBe(omission.reason === 'available')
      if (omission.reference === null) continue
      const { article, quote, occurrence } = omission.reference
      const there = sample.cells.find((other) => other.claim === cell.claim && other.article === article)
      expect(there?.mentions, name).toContainEqual(expect.objectContaining({ quote, occurrence, role: 'supports' }))
      const [theirs, ours] = [articleOf(article).published?.latest, articleOf(cell.article).published?.latest]
      expect((theirs ?? '9999') <= (ours ?? '0000') && article !== cell.article, name).toBe(true)
    }
  })

  it('[C4] says "predates" exactly where the dates prove it', () => {
    const before = ({ cell }: { readonly cell: SampleCell }): boolean =>
      isCertainlyBefore(articleOf(cell.article).published, claimOf(cell.claim).time)
    expect(breaking(omitted, (entry) => (entry.omission.reason === 'predates') === before(entry))).toEqual([])
  })

  it('[C4] says "superseded" only in an article later than the claim', () => {
    const later = omitted.filter(({ omission }) => omission.reason === 'superseded')
    const after = ({ cell }: { readonly cell: SampleCell }): boolean =>
      isCertainlyBefore(claimOf(cell.claim).time, articleOf(cell.article).published)
    expect(breaking(later, after)).toEqual([])
  })

  it('[C5] uses known facets, and says why where it changes a default', () => {
    for (const { cell, facets: marks, name } of judged) {
      for (const mark of marks) {
        expect(Object.keys(facets), name).toContain(mark.facet)
        const usual = isTruthConditionalByDefault(mark.facet, claimOf(cell.claim).aboutSaying)
        if (mark.truthConditional !== usual) expect(mark.detail, name).not.toBeNull()
        expect(mark.stated ?? mark.detail, name).not.toBeNull()
      }
    }
  })

  it('[C11] reads in the original only what the analyst reads, and has a gloss where it reads one', () => {
    const { languagesRead } = sample.project.analyst
    const read = ({ cell, basis }: (typeof judged)[number]): boolean => {
      const { language, glosses } = articleOf(cell.article)
      return basis.medium === 'gloss' ? glosses.length > 0 : languagesRead.includes(language)
    }
    expect(breaking(judged, read)).toEqual([])
  })
})

describe('what the sample teaches', () => {
  const has = (test: (entry: (typeof judged)[number]) => boolean): string[] =>
    judged.filter(test).map(({ name }) => name)
  const withFacet = (facet: string, truthConditional: boolean): string[] =>
    has(({ facets: marks }) => marks.some((mark) => mark.facet === facet && mark.truthConditional === truthConditional))

  it('shows each judgement and each reason for an omission', () => {
    expect(new Set(judged.map(({ judgement }) => judgement))).toEqual(
      new Set(['agrees', 'differs', 'omits', 'unclear']),
    )
    expect(new Set(omitted.map(({ omission }) => omission.reason))).toEqual(new Set(omissionReasons))
  })

  it('[C5] shows differences of quantity, time, object, stage and certainty, and one name that is only form', () => {
    expect(withFacet('quantity', true)).toContain('containers-7000 x containers-ru')
    expect(withFacet('quantity', false)).toContain('containers-7000 x containers-uk')
    for (const facet of ['time', 'object', 'eventPhase', 'certainty']) expect(withFacet(facet, true)).not.toEqual([])
    expect(withFacet('attribution', false)).toContain('containers-7000 x containers-ka')
    expect(withFacet('attribution', true)).toContain('count-by-defence-ministry x containers-ka')
  })

  it('[C1] has one supporting passage for the sea route and the railway in three versions', () => {
    const passages = (claim: string): string[] =>
      sample.cells
        .filter((cell) => cell.claim === claim)
        .flatMap(({ article, mentions }) =>
          mentions.map(({ quote, occurrence }) => `${article} ${occurrence} ${quote}`),
        )
    const railway = new Set(passages('rail-since-october-2024'))
    expect(passages('ships-at-first').filter((passage) => railway.has(passage)).length).toBe(3)
  })

  it('[C1] has two passages of one claim in one article', () => {
    const twice = sample.cells.filter(
      ({ mentions }) => mentions.filter(({ role }) => role === 'supports' || role === 'headline').length > 1,
    )
    expect(twice.map(nameOf)).toContain('containers-7000 x containers-en')
  })

  it('opens on a difference and an omission that was available', () => {
    const { difference, omission } = sample.opening
    const at = (cell: { claim: string; article: string }) => judged.find(({ name }) => name === nameOf(cell))
    expect(at(difference)?.judgement).toBe('differs')
    expect(at(omission)?.omission?.reason).toBe('available')
  })
})

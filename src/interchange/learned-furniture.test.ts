import { describe, expect, it } from 'vitest'
import { readFiles } from './read-batch.cases.ts'

const lines = (name: string) => [
  'The Harbour Post',
  `${name} opens the new bridge`,
  `The bridge was opened by ${name} on Friday, two years later than it had been planned by the city.`,
  'All about bridges',
  `“It is done”, said ${name}, and crossed the river with four hundred people behind, in the rain.`,
  'The Harbour Post is printed on Tuesdays.',
]
const file = (folder: string, name: string) => ({ name: `${folder}/${name}.txt`, content: lines(name).join('\n\n') })
const names = ['Anna', 'Boris', 'Vera', 'Gleb']

describe('[T1] furniture learned from a batch', () => {
  it('is marked in each article, with the title and the first words that are left', async () => {
    const { drafts, texts } = await readFiles(names.map((name) => file('post', name)))
    for (const [at, draft] of drafts.entries()) {
      const name = names[at] ?? ''
      const text = texts.get(draft.textHash) ?? ''
      expect(text).toBe(lines(name).join('\n\n'))
      const furniture = draft.regions.filter(({ kind }) => kind === 'furniture')
      expect(furniture.map(({ quote }) => quote)).toEqual([lines(name)[0], lines(name)[3]])
      expect(new Set(furniture.map(({ reason }) => reason))).toEqual(new Set(['repeatedInBatch']))
      expect(draft.regions.find(({ kind }) => kind === 'headline')?.quote).toBe(`${name} opens the new bridge`)
      expect(draft).toMatchObject({ title: `${name} opens the new bridge`, titleBasis: 'text' })
      expect(draft.firstWords.startsWith(`${name} opens`)).toBe(true)
    }
  })

  it('one site is what comes from one host, else one outlet, else one folder', async () => {
    const apart = await readFiles(names.map((name, at) => file(`post ${at % 2}`, name)))
    expect(apart.drafts.flatMap(({ regions }) => regions).filter(({ kind }) => kind === 'furniture')).toEqual([])
    const record = (name: string, at: number) => ({
      text: lines(name).join('\n\n'),
      url: `https://${at % 2 ? 'www.' : ''}post.org/${at}`,
    })
    const together = await readFiles([{ name: 'all.json', content: JSON.stringify(names.map(record)) }])
    expect(together.drafts.map(({ title }) => title)).toEqual(names.map((name) => `${name} opens the new bridge`))
  })

  it('leaves a stated title and what is not repeated alone', async () => {
    const records = names.map((name) => ({ title: 'The Harbour Post', outlet: 'Post', text: lines(name).join('\n\n') }))
    const { drafts } = await readFiles([{ name: 'all.json', content: JSON.stringify(records) }])
    expect(new Set(drafts.map(({ title, titleBasis }) => `${title} by ${titleBasis}`))).toEqual(
      new Set(['The Harbour Post by metadata']),
    )
    const few = await readFiles(names.slice(0, 2).map((name) => file('post', name)))
    expect(few.drafts.map(({ title }) => title)).toEqual(['The Harbour Post', 'The Harbour Post'])
  })
})

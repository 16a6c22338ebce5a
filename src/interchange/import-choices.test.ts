/** What a person chose for all files of an import counts where a file does not say, and stands behind what they chose for one. */
import { expect, it } from 'vitest'
import { plainChoices, type ImportChoices } from '#domain/import-choices.ts'
import { encodeIn } from './charsets/encode.cases.ts'
import { inputOf, readFiles, readInputs } from './read-batch.cases.ts'
import { readPasted } from './read-batch.ts'

const choose = (some: Partial<ImportChoices>) => ({ choices: { ...plainChoices, ...some } })
const russian =
  'Порт закрыт\n\nПорт был закрыт три дня после бури, и никто не знает, почему его так долго не открывали.'

it('[T1] takes the charset that was chosen where a file leaves its own open, and says so', async () => {
  const files = [inputOf('open.txt', encodeIn(russian, 'koi8-r') ?? ''), inputOf('sure.txt', `${russian} Да.`)]
  const found = await readInputs(files, choose({ charset: 'ibm866' }))
  expect(found.drafts.map(({ decoding }) => decoding.charset)).toEqual(['ibm866', 'utf-8'])
  expect(found.files[0]).toMatchObject({
    charset: 'ibm866',
    entry: { outcome: 'repaired', reason: { key: 'charsetChosen', params: { charset: 'ibm866' } } },
  })
  const one = { ...choose({ charset: 'ibm866' }), chosen: new Map([[0, { charset: 'koi8-r' }]]) }
  expect((await readInputs(files, one)).drafts.map(({ decoding }) => decoding.charset)).toEqual(['koi8-r', 'utf-8'])
})

it('[T5] takes the language and outlet that were chosen where the file names none and the text is not surely in another', async () => {
  const serbian = 'Luka je bila zatvorena tri dana posle oluje. Niko ne zna zašto.'
  const rows = JSON.stringify([
    { text: serbian },
    { text: russian, outlet: 'Port Times' },
    { text: 'ზღვის პორტი სამი დღე დაკეტილი იყო ქარიშხლის შემდეგ და არავინ იცის, რატომ.' },
    { text: 'Da. Ne.', language: 'hr' },
  ])
  const { drafts } = await readFiles([{ name: 'a.json', content: rows }], choose({ language: 'sr', outlet: 'Luka' }))
  expect(drafts.map(({ language: { tag, basis }, outlet }) => [tag, basis, outlet])).toEqual([
    ['sr-Latn', 'analyst', 'Luka'],
    ['ru', 'detected', 'Port Times'],
    ['ka', 'detected', 'Luka'],
    ['hr', 'declared', 'Luka'],
  ])
})

it('[T1] proposes furniture as far as it was chosen, in a pasted text too', async () => {
  const names = ['Анна', 'Борис', 'Вера', 'Глеб', 'Дина', 'Егор']
  const files = names.map((name, index) => ({
    name: `${name}.txt`,
    content: `Новость ${name}\n\nЧитайте также: Порт\n\n${name} видела ${index} судов в порту в понедельник утром.\n\nНаш портал о море`,
  }))
  const kinds = async (furniture: ImportChoices['furniture']) => {
    const { drafts } = await readFiles(files, choose({ furniture }))
    const reasons = drafts.flatMap(({ regions }) => regions.filter(({ kind }) => kind === 'furniture'))
    return [...new Set(reasons.map(({ reason }) => reason))].toSorted((one, other) =>
      String(one).localeCompare(String(other)),
    )
  }
  expect(await kinds('all')).toEqual(['readAlso', 'repeatedInBatch'])
  expect(await kinds('rules')).toEqual(['readAlso'])
  expect(await kinds('none')).toEqual([])
  const pasted = { text: files[0]?.content ?? '', url: null, outlet: null, published: null }
  const context = { known: new Set<never>(), glossLanguage: 'en', texts: new Map(), ...choose({ furniture: 'none' }) }
  const { drafts } = await readPasted(pasted, context)
  expect(drafts[0]?.regions.filter(({ kind }) => kind === 'furniture')).toEqual([])
})

it('[F2] reads columns as the choices for the import say, before what is remembered', async () => {
  const head = (text: 'a' | 'b') => ({
    hasHead: true,
    columns: [
      { name: 'a', role: text === 'a' ? ('text' as const) : ('title' as const) },
      { name: 'b', role: text === 'b' ? ('text' as const) : ('title' as const) },
    ],
  })
  const context = { columns: [head('a')], ...choose({ columns: [head('b')] }) }
  const { files, drafts } = await readFiles([{ name: 'x.csv', content: 'a,b\nShips,Words' }], context)
  expect([files[0]?.columns?.decidedBy, drafts[0]?.title]).toEqual(['profile', 'Ships'])
})

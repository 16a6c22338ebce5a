import { expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { textHash } from '#interchange/text-hash.ts'
import { MemorySecondHome } from '#test/memory-second-home.ts'
import { textsInDamaged } from './regain-texts.ts'
import { makePacks, packName } from './text-packs.ts'

const project = asId<ProjectId>('p')
const stored = ['Ein "Zitat" \\ und\nZeile', 'ტექსტი', '集装箱 🚢', ''].map((text) => ({ hash: textHash(text), text }))
const hashes = stored.map(({ hash }) => hash)

/** Of a pack with this done to its JSON. */
async function regained(damage: (json: string) => string): Promise<readonly string[]> {
  const home = new MemorySecondHome()
  const [pack] = makePacks(stored)
  await home.release()
  await home.documents(project, 'packs')
  home.folders.get(project)?.damaged.set(packName(pack?.id ?? ''), damage(JSON.stringify(pack)))
  return (await textsInDamaged(home, project, hashes, textHash)).map(({ text }) => text)
}

it('[H5] takes every text out of a damaged pack that stands there whole', async () => {
  expect(await regained((json) => json)).toHaveLength(4)
  expect(await regained((json) => json.replace('ტექსტი', 'ტეXსტი'))).toHaveLength(3)
  expect(await regained((json) => json.replace(/sha-256[^"]*/, 'sha-999'))).toHaveLength(4)
})

it('finds texts behind a damaged quotation mark, and before a cut', async () => {
  expect(await regained((json) => json.replace('"hashes"', 'Xhashes"'))).toHaveLength(4)
  const [first = '', second = ''] = stored.map(({ text }) => JSON.stringify(text))
  const between = await regained((json) => json.replace(`${first},${second}`, `${first},X${second.slice(1)}`))
  expect(between).toHaveLength(3)
  expect(between).toContain('集装箱 🚢')
  expect(await regained((json) => json.slice(0, json.indexOf('集')))).toEqual(
    expect.arrayContaining([stored[0]?.text, 'ტექსტი']),
  )
})

it('gives nothing that has another hash, and nothing that was not sought', async () => {
  const home = new MemorySecondHome()
  await home.documents(project, 'packs')
  home.folders.get(project)?.damaged.set('packs/a', JSON.stringify(['ტექსტი', 'other']))
  expect(await textsInDamaged(home, project, [textHash('nobody')], textHash)).toEqual([])
  expect(await textsInDamaged(home, project, [textHash('ტექსტი')], textHash)).toHaveLength(1)
})

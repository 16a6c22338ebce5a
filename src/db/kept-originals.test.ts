import { expect, it, vi } from 'vitest'
import { asId, type BatchId, type ProjectId } from '#domain/ids.ts'
import { MemorySecondHome } from '#test/memory-second-home.ts'
import { originalsIn } from './kept-originals.ts'

const [project, other] = [asId<ProjectId>('p'), asId<ProjectId>('q')]
const batch = asId<BatchId>('autumn')

it('[F2] what is forgotten is told once to every tab that has the project, and to no other', async () => {
  const home = new MemorySecondHome()
  const heard: string[] = []
  const tabs = [originalsIn(home, project), originalsIn(home, project), originalsIn(home, other)]
  const leave = tabs.map((tab, index) => tab.follow((forgotten) => heard.push(`${index} ${forgotten}`)))
  await tabs[0]?.forget(batch, '2026-01-01T00:00:00.000Z')
  await vi.waitFor(() => expect(heard.toSorted()).toEqual(['0 autumn', '1 autumn']))
  leave[0]?.()
  leave[2]?.()
  await tabs[0]?.forget(batch, '2026-01-02T00:00:00.000Z')
  await vi.waitFor(() => expect(heard.slice(2)).toEqual(['1 autumn']))
  leave[1]?.()
})

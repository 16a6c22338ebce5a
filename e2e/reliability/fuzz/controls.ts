/** Readers that do what none may: each must be found, or the count of faults means nothing. */
import { MemorySnapshot } from '../../../src/domain/snapshot.ts'
import { bytesOf } from './article-seeds.ts'
import { homeProject, worded, type Became, type ImportPath } from './import-paths.ts'

const refused: Became = { outcome: 'refused', reason: 'emptyFile' }

function control(name: string, read: () => Promise<Became>): ImportPath {
  return { name: `control: ${name}`, seeds: [{ name: 'a.txt', bytes: bytesOf('words') }], read, isApart: false }
}

export const controls: readonly ImportPath[] = [
  control('throws', () => Promise.reject(new Error('told to throw'))),
  control('leaves a rejection', () => {
    setTimeout(() => undefined)
    const left = Promise.reject(new Error('told to reject'))
    return Promise.resolve({ ...refused, left })
  }),
  control('changes the project', () => {
    const [claim] = homeProject.snapshot.all('claims')
    if (claim && homeProject.snapshot instanceof MemorySnapshot)
      homeProject.snapshot.load('claims', [{ ...claim, note: `${claim.note ?? ''} changed` }])
    return Promise.resolve(refused)
  }),
  control('without words', () =>
    Promise.resolve({ outcome: 'refused', reason: worded({ key: 'no such reason', params: {} }) }),
  ),
  control('slow', () => {
    const until = performance.now() + 10_000
    const { user } = process.cpuUsage()
    while (process.cpuUsage().user - user < 2_500_000 && performance.now() < until);
    return Promise.resolve(refused)
  }),
  control('all memory', () => {
    const kept: object[] = []
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => ({ at })))
  }),
]

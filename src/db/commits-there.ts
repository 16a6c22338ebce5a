/** The commits the second home has. */
import type { StoredCommit } from '#domain/commit.ts'
import type { BothHomes } from './recovery.ts'
import { upcastStored } from './upcast.ts'

/** As far as their records are whole; one may be there twice. Where some are damaged, copies of the journal are looked at, too. */
export async function commitsThere({ home, project }: Pick<BothHomes, 'home' | 'project'>): Promise<StoredCommit[]> {
  const { lines, damaged } = await home.lines(project)
  const there = lines.map((line) => upcastStored(JSON.parse(line) as StoredCommit))
  if (damaged === 0) return there
  const { commitsKept } = await import('./kept-commits.ts')
  return [...there, ...(await commitsKept(home, project, there))]
}

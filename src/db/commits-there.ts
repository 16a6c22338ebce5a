/** The commits the second home has. */
import type { StoredCommit } from '#domain/commit.ts'
import type { BothHomes } from './recovery.ts'
import { upcastStored } from './upcast.ts'

/** As far as their records are whole; one may be there twice. */
export async function commitsThere({ home, project }: Pick<BothHomes, 'home' | 'project'>): Promise<StoredCommit[]> {
  const { lines } = await home.lines(project)
  return lines.map((line) => upcastStored(JSON.parse(line) as StoredCommit))
}

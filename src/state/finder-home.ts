/** What the finder needs of an open project. */
import type { SoughtIn } from '#domain/finding.ts'
import { nameGroups } from '#domain/name-groups.ts'
import type { FinderHome } from '#domain/ports.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { soughtIn } from '#domain/sought-in.ts'
import type { ProjectSession } from './project-session.ts'
import { visibleArticles } from './select.ts'

/** With the names as they are now. */
export function finderHomeOf(session: ProjectSession): FinderHome {
  return {
    project: session.project,
    names: nameGroups(session.snapshot),
    text: (hash) => session.text(hash),
    readTexts: (hashes) => session.readTexts(hashes),
  }
}

/** All visible articles as the finder knows them, in order of their ids. Reads `articles`, `batches` and `soughtInTables`. */
export function articlesToIndex(snapshot: Snapshot): readonly SoughtIn[] {
  return (
    visibleArticles(snapshot)
      .flatMap((article) => soughtIn(snapshot, article))
      // Ids rise with time, and texts that came together lie together.
      .sort((one, other) => (one.article < other.article ? -1 : 1))
  )
}

/** Packs that are damaged in one home, given and taken from the other (H5). */
import type { ProjectId } from '#domain/ids.ts'
import type { Pack, ProjectDatabase } from './project-database.ts'
import type { SecondHome } from './second-home.ts'
import { packIdOf, packName, readPack, type HashText } from './text-packs.ts'

/** How many texts of a pack are not what their hash says. */
export function wrongTexts({ hashes, texts }: Pack, hashText: HashText): number {
  return hashes.filter((hash, at) => hashText(texts[at] ?? '') !== hash).length
}

/**
 * Gives the second home the packs it lacks or has damaged, where they are whole here. Whether it has all of them then, whether any is
 * damaged here, and how many were `given`.
 */
export async function givePacks(
  database: ProjectDatabase,
  home: SecondHome,
  project: ProjectId,
  hashText: HashText,
): Promise<{ readonly hasAll: boolean; readonly isHurt: boolean; readonly given: number }> {
  const here = new Set(await database.packs.toCollection().primaryKeys())
  let [hasAll, isHurt, given] = [true, false, 0]
  for await (const { id, own, other } of wholePacks(database, home, project, hashText)) {
    if (own && !other) {
      await home.writeDocument(project, packName(id), JSON.stringify(own))
      given += 1
    }
    hasAll &&= own !== null || other !== null
    isHurt ||= own === null && here.has(id)
  }
  return { hasAll, isHurt, given }
}

/** Takes from the second home the packs that are missing or damaged here, where they are whole there. */
export async function takePacks(
  database: ProjectDatabase,
  home: SecondHome,
  project: ProjectId,
  hashText: HashText,
): Promise<void> {
  for await (const { own, other } of wholePacks(database, home, project, hashText))
    if (!own && other) await database.packs.put(other)
}

/** Every pack as each home has it; `null` where it is missing or damaged. */
async function* wholePacks(
  database: ProjectDatabase,
  home: SecondHome,
  project: ProjectId,
  hashText: HashText,
): AsyncGenerator<{ readonly id: string; readonly own: Pack | null; readonly other: Pack | null }> {
  const here = await database.packs.toCollection().primaryKeys()
  const there = (await home.documents(project, 'packs')).map(packIdOf)
  const whole = (pack: Pack | null | undefined) => (pack && wrongTexts(pack, hashText) === 0 ? pack : null)
  for (const id of new Set([...here, ...there])) {
    const own = whole(await database.packs.get(id).catch(() => null))
    const other = whole(await readPack(home, project, packName(id)))
    yield { id, own, other }
  }
}

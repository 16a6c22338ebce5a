/** Texts in packs of a bounded size, each under the hash of its content, in both homes (H5). */
import type { ProjectId, TextHash } from '#domain/ids.ts'
import type { StoredText } from '#domain/ports.ts'
import { hexSha256 } from './hash-chain.ts'
import type { Pack, ProjectDatabase, UncopiedMeta } from './project-database.ts'
import type { SecondHome } from './second-home.ts'

/** A pack is closed at this many UTF-16 code units; a longer text has a pack of its own. */
const packSize = 200_000

/** Of more texts only so many are looked up at first. */
const textsProbed = 8

/** Name of a pack's document in the second home. */
export function packName(id: string): string {
  return `packs/${id}`
}

/** The id in a pack's name. */
export function packIdOf(name: string): string {
  return name.slice(name.indexOf('/') + 1)
}

/** Makes packs of texts; the same texts in the same order give the same packs. */
export function makePacks(texts: readonly StoredText[]): Pack[] {
  const packs: Pack[] = []
  let waiting: StoredText[] = []
  let size = 0
  const close = () => {
    if (waiting.length === 0) return
    const hashes = waiting.map(({ hash }) => hash)
    packs.push({ id: hexSha256(hashes.join('\n')), hashes, texts: waiting.map(({ text }) => text) })
    waiting = []
    size = 0
  }
  for (const stored of texts) {
    if (size + stored.text.length > packSize) close()
    waiting.push(stored)
    size += stored.text.length
  }
  close()
  return packs
}

/** Where the texts of a project lie, and how it is told that one is what was put there. */
export interface TextHomes {
  readonly database: ProjectDatabase
  /** `null`: there is none at present. */
  readonly home: SecondHome | null
  readonly project: ProjectId
  readonly hashText: HashText
}

/**
 * Stores texts that are in no pack yet, or in none as they should be: first in the second home, then in IndexedDB together with a note of
 * what the second home refused, so that a crash in between leaves nothing that seems to be in both. Rejects when IndexedDB fails.
 */
export async function putTexts(homes: TextHomes, texts: readonly StoredText[]): Promise<void> {
  const { database, home, project } = homes
  const known = await storedAmong(homes, texts)
  const fresh = new Map(texts.filter(({ hash }) => !known.has(hash)).map((stored) => [stored.hash, stored]))
  const packs = makePacks([...fresh.values()])
  const refused: string[] = []
  for (const pack of packs) {
    const copied = home?.writeDocument(project, packName(pack.id), JSON.stringify(pack))
    await copied?.catch(() => refused.push(pack.id))
  }
  await database.transaction('rw', database.packs, database.meta, async () => {
    await database.packs.bulkPut(packs)
    if (refused.length > 0) await noteUncopied(database, refused)
  })
}

/**
 * Which of these are in a pack, undamaged. Each costs a request, and of an import mostly none are: where some spread over all are not, the
 * rest counts as new. At worst a text then lies in two packs.
 */
async function storedAmong(
  { database, hashText }: TextHomes,
  texts: readonly StoredText[],
): Promise<ReadonlySet<unknown>> {
  const find = async (some: readonly StoredText[]) => {
    const hashes = some.map(({ hash }) => hash)
    const packs = await database.packs.where('hashes').anyOf(hashes).distinct().toArray()
    return new Set<unknown>(packs.flatMap((pack) => hashes.filter((hash) => textIn(pack, hash, hashText) !== null)))
  }
  const every = Math.ceil(texts.length / textsProbed)
  const probed = await find(texts.filter((_text, index) => index % every === 0))
  return every === 1 || probed.size === 0 ? probed : find(texts)
}

/** Notes packs the second home lacks; the next opening brings them there. */
export async function noteUncopied(database: ProjectDatabase, packs: readonly string[]): Promise<void> {
  const noted = (await database.meta.get('uncopied')) as UncopiedMeta | undefined
  await database.meta.put({ key: 'uncopied', packs: [...(noted?.packs ?? []), ...packs] })
}

/** The text from IndexedDB, else from the second home; `null` when neither has it as it was put there. */
export async function readText(homes: TextHomes, hash: TextHash): Promise<string | null> {
  const pack = await packWith(homes, hash)
  return pack && textIn(pack, hash, homes.hashText)
}

/** Several texts at once, in no order; those that neither home has as they were put there are left out. */
export async function readTexts(homes: TextHomes, hashes: readonly TextHash[]): Promise<readonly StoredText[]> {
  const wanted = new Set(hashes)
  const found = new Map<TextHash, string>()
  for (const hash of wanted) {
    if (found.has(hash)) continue
    // Each pack gives all that is wanted of it: to ask for every text by itself takes longer than to read the packs.
    const pack = await packWith(homes, hash)
    for (const other of pack?.hashes ?? []) {
      const text = pack && wanted.has(other) ? textIn(pack, other, homes.hashText) : null
      if (text !== null) found.set(other, text)
    }
  }
  return [...found].map(([hash, text]) => ({ hash, text }))
}

/** One in which the text is as it was put there. */
async function packWith({ database, home, project, hashText }: TextHomes, hash: TextHash): Promise<Pack | null> {
  const isRight = (pack: Pack | null) => pack !== null && textIn(pack, hash, hashText) !== null
  for (const pack of await database.packs.where('hashes').equals(hash).toArray()) if (isRight(pack)) return pack
  for (const name of (await home?.documents(project, 'packs')) ?? []) {
    const other = home && (await readPack(home, project, name))
    if (!other || !isRight(other)) continue
    await database.packs.put(other)
    return other
  }
  return null
}

/** A pack from the second home; `null` when it is missing or damaged. */
export async function readPack(
  home: Pick<SecondHome, 'readDocument'>,
  project: ProjectId,
  name: string,
): Promise<Pack | null> {
  const json = await home.readDocument(project, name)
  return json === null ? null : (JSON.parse(json) as Pack)
}

/** Brings packs that one home lacks to it. */
export async function reconcilePacks(database: ProjectDatabase, home: SecondHome, project: ProjectId): Promise<void> {
  const here = new Set(await database.packs.toCollection().primaryKeys())
  const there = new Set((await home.documents(project, 'packs')).map(packIdOf))
  for (const id of there) {
    if (here.has(id)) continue
    const pack = await readPack(home, project, packName(id))
    if (pack) await database.packs.put(pack)
  }
  for (const id of here) {
    if (there.has(id)) continue
    const pack = await database.packs.get(id)
    if (pack) await home.writeDocument(project, packName(id), JSON.stringify(pack))
  }
}

/** The hash a text must have (T2). */
export type HashText = (text: string) => TextHash

/** `null` where it is not in the pack, or is another by now. */
export function textIn(pack: Pack, hash: TextHash, hashText: HashText): string | null {
  const text = pack.texts[pack.hashes.indexOf(hash)]
  return text !== undefined && hashText(text) === hash ? text : null
}

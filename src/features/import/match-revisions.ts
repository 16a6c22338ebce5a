/** Which articles of the project the drafts of a preview may be the next revision of. Reads texts, writes nothing. */
import type { ArticleId, TextHash } from '#domain/ids.ts'
import type { ArticleDraft, RevisionMatch } from '#domain/import-draft.ts'
import type { ImportRun } from '#domain/import-reader.ts'
import type { Article, OriginalFile } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { isVisible } from '#domain/visible-articles.ts'
import { addressKey } from '#interchange/alike/address-key.ts'
import type { ProjectSession } from '#state/project-session.ts'

/** From here on two texts count as two states of one article. */
const leastLikeness = 0.4

/** After so many articles or drafts the page gets a turn. */
const perTurn = 500

/** So few texts are at hand at once. */
const textsAtOnce = 50

/** By number of the draft. Drafts whose text is shown in the project are no revisions. */
export async function matchRevisions(
  session: Pick<ProjectSession, 'snapshot' | 'readTexts'>,
  run: Pick<ImportRun, 'likeness'>,
  drafts: readonly ArticleDraft[],
): Promise<ReadonlyMap<number, RevisionMatch>> {
  const fresh = drafts.filter(({ duplicate }) => duplicate === null)
  const back = drafts.map((draft) => goingBack(draft, session.snapshot)).filter((one) => one !== null)
  const known = await knownArticles(session.snapshot, fresh)
  const candidates: Candidate[] = []
  for (const [index, draft] of fresh.entries()) {
    if (index % perTurn === perTurn - 1) await turn()
    const found = foundBy(draft, known, session.snapshot)
    if (found) candidates.push({ draft, ...found })
  }
  return new Map([...judged(candidates, await compared(candidates, session, run)), ...back])
}

/** A draft whose text an article had before it got another; `null` where the text is shown, or was never one of an article that is. */
function goingBack(draft: ArticleDraft, snapshot: Snapshot): readonly [number, RevisionMatch] | null {
  if (draft.duplicate !== 'inProject') return null
  const revisions = snapshot.byIndex('revisions', 'textHash', draft.textHash)
  const articles = revisions.flatMap((revision) => {
    const article = snapshot.get('articles', revision.article)
    return article && isVisible(snapshot, article) ? [{ article, isShown: article.revision === revision.id }] : []
  })
  const [first] = articles
  if (!first || articles.some(({ isShown }) => isShown)) return null
  const { id, title, firstWords } = first.article
  return [
    draft.number,
    { article: id, by: 'earlierText', title: title ?? `[${firstWords}]`, alike: true, taken: articles.length > 1 },
  ]
}

interface Found {
  readonly article: Article
  readonly by: RevisionMatch['by']
}

interface Candidate extends Found {
  readonly draft: ArticleDraft
}

function foundBy(draft: ArticleDraft, known: KnownArticles, snapshot: Snapshot): Found | null {
  const byBytes = draft.original && articleOutOf(draft.original, snapshot)
  if (byBytes) return { article: byBytes, by: 'original' }
  const byUrl = known.addresses.get(addressKey(draft.url) ?? '')
  if (byUrl) return { article: byUrl, by: 'url' }
  const byName = known.names.get(nameOf(draft) ?? '')
  return byName ? { article: byName, by: 'fileName' } : null
}

/** The one article that was taken out of this place of these bytes; `null` where there is none, or several. */
function articleOutOf({ bytesHash, entry }: OriginalFile, snapshot: Snapshot): Article | null {
  const originals = snapshot.byIndex('originals', 'bytesHash', bytesHash).filter((one) => one.entry === entry)
  const ids = new Set(originals.map(({ revision }) => snapshot.get('revisions', revision)?.article))
  const [id = null] = ids
  const article = ids.size === 1 ? snapshot.get('articles', id) : null
  return article && isVisible(snapshot, article) ? article : null
}

/** The first draft of a run that is alike takes the article; an address is taken by the first that has it. */
function judged(candidates: readonly Candidate[], shares: readonly number[]): ReadonlyMap<number, RevisionMatch> {
  const taken = new Set<ArticleId>()
  const matches = new Map<number, RevisionMatch>()
  for (const [index, { draft, article, by }] of candidates.entries()) {
    const alike = (shares[index] ?? 0) >= leastLikeness
    const title = article.title ?? `[${article.firstWords}]`
    matches.set(draft.number, { article: article.id, by, title, alike, taken: taken.has(article.id) })
    if (by !== 'fileName' || alike) taken.add(article.id)
  }
  return matches
}

async function compared(
  candidates: readonly Candidate[],
  session: Pick<ProjectSession, 'snapshot' | 'readTexts'>,
  run: Pick<ImportRun, 'likeness'>,
): Promise<readonly number[]> {
  const shares: number[] = []
  for (let at = 0; at < candidates.length; at += textsAtOnce) {
    const part = candidates.slice(at, at + textsAtOnce)
    const hashes = part.map(({ article }) => session.snapshot.get('revisions', article.revision)?.textHash)
    const found = await session.readTexts([...new Set(hashes.filter((hash) => hash !== undefined))])
    const texts = new Map<TextHash | undefined, string>(found.map(({ hash, text }) => [hash, text]))
    const pairs = part.map(({ draft }, index) => ({ draft: draft.textHash, text: texts.get(hashes[index]) ?? '' }))
    shares.push(...(await run.likeness(pairs)))
  }
  return shares
}

interface KnownArticles {
  readonly addresses: ReadonlyMap<string, Article>
  /** Only names that one article has: a file with several articles names none of them. */
  readonly names: ReadonlyMap<string, Article>
}

/** Articles that are seen, as far as the drafts ask for them. */
async function knownArticles(snapshot: Snapshot, drafts: readonly ArticleDraft[]): Promise<KnownArticles> {
  const asked = { names: new Set(drafts.map(nameOf)), hasAddresses: drafts.some(({ url }) => url !== null) }
  const addresses = new Map<string, Article>()
  const names = new Map<string, Article | null>()
  let seen = 0
  for (const article of drafts.length === 0 ? [] : [...snapshot.all('articles')]) {
    seen += 1
    if (seen % perTurn === 0) await turn()
    if (!isVisible(snapshot, article)) continue
    const address = asked.hasAddresses ? addressKey(article.url) : null
    if (address !== null) addresses.set(address, article)
    const name = baseName(article.fileName)
    if (name !== null && asked.names.has(name)) names.set(name, names.has(name) ? null : article)
  }
  return { addresses, names: new Map([...names].flatMap(([name, article]) => (article ? [[name, article]] : []))) }
}

/** `null` for pasted text and for one of several articles in a file. */
function nameOf({ fileName, entry }: Pick<ArticleDraft, 'fileName' | 'entry'>): string | null {
  return entry === null ? baseName(fileName) : null
}

/** Without its folders: the same file may be chosen alone or with the folder it lies in. */
function baseName(fileName: string | null): string | null {
  return fileName?.split('/').at(-1)?.normalize('NFC') ?? null
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/**
 * What the program needs from storage, as interfaces. `db` and `workers` implement them, `main.tsx` hands them out;
 * `state`, `ui` and `features` know only these.
 */
import type { DraftCipher } from './draft-cipher.ts'
import type { ErasureRequest } from './erasure/erasure.ts'
import type { CheckNote, KeptJournals } from './health.ts'
import type { CollateFrom, CollationProgress, CollationRow, Ruling } from './collation.ts'
import type { PendingCommit, Reversal, StoredCommit } from './commit.ts'
import type {
  DatedPlace,
  FactPlaces,
  FoundDifference,
  FoundIn,
  IndexProgress,
  NameGroup,
  NotedFact,
  ProposedClaim,
  ProposeFrom,
  Skeleton,
  Sought,
  SoughtIn,
  Stretch,
  ToldText,
} from './finding.ts'
import type { AnalystId, ArticleId, BatchId, DeviceId, ProjectId, StepId, TabId, TextHash } from './ids.ts'
import type { ArticleToGroup, Grouping } from './grouping.ts'
import type { EncoderModel, EncoderRefusal, TextToEncode } from './encoder.ts'
import type { OpeningReport } from './opening-report.ts'
import type { ReadingReason } from './import-draft.ts'
import type { JsonObject } from './json.ts'
import type { KeptChoices } from './kept-choices.ts'
import type { KeptOriginals } from './kept-originals.ts'
import type { Profile } from './profile.ts'
import type { Instant, LanguageTag, Row, TableName } from './records.ts'
import type { MemorySnapshot } from './snapshot.ts'

/** The head of a commit: everything the undo stacks and the history list need, without the changes. */
export interface CommitHead {
  readonly sequence: number
  readonly id: string
  readonly step: StepId
  readonly analyst: AnalystId
  readonly device: DeviceId
  readonly tab: TabId
  readonly at: Instant
  readonly origin: string
  readonly command: string
  readonly subject: JsonObject
  readonly reversal: Reversal | null
  /** How many rows it changed. */
  readonly changes: number
}

/** How many homes hold an acknowledged commit (H5): both, or one with the reason the other failed. */
export type Durability =
  | { readonly homes: 2 }
  | { readonly homes: 1; readonly missing: 'opfs'; readonly reason: string }

/** A row the write was planned on has changed since: nothing was written (H4). */
export interface StaleWrite {
  readonly kind: 'stale'
  /** The newest sequence in the database; plan again once the snapshot has it. */
  readonly newestSequence: number
}

export interface WrittenCommit {
  readonly kind: 'written'
  readonly sequence: number
  /** Settles when the second home has it too, or has failed: the moment to say "Saved" (H4, H5). Never rejects. */
  readonly durable: Promise<Durability>
}

/** What a project holds when it is opened. */
export interface LoadedProject {
  /** The newest commit the rows contain; 0 when there is none. */
  readonly sequence: number
  /** In order of sequence. */
  readonly heads: readonly CommitHead[]
  /** Who "I" was here last; `null` when nobody was chosen yet. */
  readonly analyst: AnalystId | null
  /** `null` where drafts cannot be hidden: the database takes no writes. */
  readonly drafts: DraftCipher | null
}

/** One open project database. */
export interface ProjectStore {
  readonly project: ProjectId
  readonly device: DeviceId
  readonly tab: TabId
  /** Reads all rows into a snapshot and the heads of all commits, as they stood at one moment. */
  load(snapshot: MemorySnapshot): Promise<LoadedProject>
  /** Remembers who "I" am in this project on this device (C10); the row of that analyst may be written later. */
  chooseAnalyst(analyst: AnalystId): Promise<void>
  /**
   * H5 (a) and (b). `plannedAt` is the sequence of the snapshot the commit was planned on: a later commit that removed a row
   * this one needs, or that needs a row this one removes, makes it stale too; `null` skips that check.
   * Rejects with an `Error` only when storage fails; then nothing was written.
   */
  append(commit: PendingCommit, plannedAt: number | null): Promise<StaleWrite | WrittenCommit>
  /** Tries to give the second home what it did not take. Never rejects. */
  deliverOwed(): Promise<Durability>
  /**
   * Calls `take` with commits after `sequence`, in order, from this and every other tab, at most 500 changes a turn
   * (a larger commit comes alone); `more` says that another turn follows at once. Returns a function that stops it.
   */
  follow(sequence: number, take: (commits: readonly StoredCommit[], more: boolean) => void): () => void
  /** The commits of one step in order; empty when there is none. */
  step(step: StepId): Promise<readonly StoredCommit[]>
  /** All commits with `from < sequence <= to`, in order. */
  commits(from: number, to: number): Promise<readonly StoredCommit[]>
  /** The text, or `null` when neither home has it. */
  text(hash: TextHash): Promise<string | null>
  /** Several texts at once, in no order, quicker than one by one; those that neither home has are left out. */
  readTexts(hashes: readonly TextHash[]): Promise<readonly StoredText[]>
  /** Those of these texts that no home has; each once. */
  textsLacking(hashes: Iterable<TextHash>): Promise<readonly TextHash[]>
  /** Makes texts durable in both homes; call before the commit that names them (H5). */
  putTexts(texts: readonly StoredText[]): Promise<void>
  /** Prepared chunks of an import, kept until it is complete, so that it can be resumed (H2). */
  readonly pendingImports: PendingImports
  readonly originals: KeptOriginals
  /** Notes, before the rows are removed, what is erased (H8) when one tab alone opens the project next; with `null`, that nothing is. */
  askErasure(request: ErasureRequest | null): Promise<void>
  close(): Promise<void>
}

export interface StoredText {
  readonly hash: TextHash
  readonly text: string
}

/** Rows of an import that wait for their turn, in chunks, outside the journal. */
export interface PendingImports {
  put(batch: BatchId, index: number, chunk: JsonObject): Promise<void>
  list(): Promise<readonly { readonly batch: BatchId; readonly chunks: number }[]>
  chunk(batch: BatchId, index: number): Promise<JsonObject | null>
  drop(batch: BatchId): Promise<void>
}

/** What the list of projects shows. */
export interface ProjectSummary {
  readonly id: ProjectId
  readonly name: string
  readonly sample: boolean
  readonly createdAt: Instant
  readonly openedAt: Instant | null
}

/** Who sits at this browser, in two places, because one alone may forget it. */
export interface ProfileBook {
  /** `null` when nobody was asked yet. */
  current(): Profile | null
  /** Holds at once for `current`; settles when it is as durable as it gets. Never rejects: being asked again is no loss. */
  keep(profile: Profile): Promise<void>
}

/** What was chosen for imports at this browser, for the next ones. */
export interface ChoiceBook {
  current(): KeptChoices
  /**
   * What it makes of what is kept holds at once for `current`; settles when it is stored, with what other tabs kept meanwhile. Never rejects:
   * choosing again is no loss.
   */
  change(change: (kept: KeptChoices) => KeptChoices): Promise<void>
}

export interface ProjectListing {
  /** Used last first. */
  readonly projects: readonly ProjectSummary[]
  /** Why the list kept in this browser could not be read, in the browser's words; `null` when it was. Then some names may be missing. */
  readonly unread: string | null
}

/** All projects of this browser. Each is a database of its own. */
export interface ProjectCatalogue {
  /** Never rejects: what one place cannot tell is told by the others. */
  list(): Promise<ProjectListing>
  /** Makes a project with its first commits, all or nothing; the id must not exist yet. Both homes have it once it was opened. */
  create(project: NewProject): Promise<void>
  /**
   * Makes a project from a project file: rows, texts and (for `keep` files) the whole journal, all or nothing; adds no
   * commit (H7). The id must not exist yet.
   */
  restore(project: RestorableProject): Promise<ProjectId>
  /** Follows the project row's name, so that the list shows it without opening the database. */
  noteName(id: ProjectId, name: string): Promise<void>
  open(id: ProjectId): Promise<{ readonly store: ProjectStore; readonly report: OpeningReport }>
  /** Resolves when no other tab has the project open, which this one has; rejects with the signal's reason. */
  whenAlone(id: ProjectId, signal: AbortSignal): Promise<void>
  /** What the second home has of a project that does not open; `null` when it has nothing. Changes nothing. */
  salvage(id: ProjectId): Promise<SalvagedProject | null>
  /** What was kept aside when homes were mended: documents of JSON by their names. Empty where there is no second home. */
  keptAside(id: ProjectId): Promise<readonly KeptAside[]>
  /** Journal files as they were when somebody opened the project after an end without a goodbye, oldest first (H5). */
  keptJournals(id: ProjectId): Promise<readonly KeptJournals[]>
  /** The files of such a copy, one behind the other; empty when it is gone. */
  readKeptJournals(id: ProjectId, name: string): Promise<Blob>
  /** What the last check of a project's homes came to; `null` when there was none. */
  lastCheck(id: ProjectId): CheckNote | null
  /** Notes what a check came to: homes that are not sound are mended at the next opening. */
  noteCheck(id: ProjectId, note: CheckNote): void
  /** Does work that reads an open project whole: should the tab end each time, the next opening does not read it (H5). */
  whileReading<Result>(id: ProjectId, work: () => Promise<Result>): Promise<Result>
  /** Removes both homes of a project, for good. Refuses while another tab has it open. */
  remove(id: ProjectId): Promise<void>
}

/** A project to be made. */
export interface NewProject {
  readonly id: ProjectId
  readonly name: string
  readonly sample: boolean
  /** The texts its commits name. */
  readonly texts: readonly StoredText[]
  /** Planned one on top of the other, from nothing. */
  readonly commits: readonly PendingCommit[]
}

/** Something damaged that was replaced, as it was. */
export interface KeptAside {
  readonly name: string
  /** JSON. */
  readonly text: string
}

/** What one home has of a project. */
export interface SalvagedProject {
  readonly rows: readonly { readonly table: TableName; readonly rows: readonly Row[] }[]
  readonly texts: readonly StoredText[]
  readonly commits: readonly StoredCommit[]
}

/** The content of a project file, already validated. */
export interface RestoredProject {
  readonly summary: ProjectSummary
  readonly rows: { readonly [Table in TableName]: readonly Row<Table>[] }
  readonly texts: readonly StoredText[]
  readonly commits: readonly StoredCommit[]
}

/** A project whose database whoever read its file fills. */
export interface RestorableProject {
  readonly summary: ProjectSummary
  /** Puts all of it, or nothing, into the empty database of the project in this browser, as this device. */
  readonly fill: (device: DeviceId) => Promise<void>
}

/** For whom a project file is written (F3). Private notes leave with `keep`, and with `colleague` only if chosen. */
export type ProjectFilePurpose =
  | {
      readonly purpose: 'keep'
      /** Where the journal is damaged for good, all else is written, as for a colleague who may see everything. */
      readonly mayLackJournal?: boolean
    }
  | {
      readonly purpose: 'colleague'
      readonly privateNotes: boolean
      /** True where only a part of the project is written (`opinion-file.ts`): it tells of no edit to anything else. */
      readonly isPart?: boolean
    }

/** A project file that was read and may be restored, or the one reason why not, with its place as a JSON path. */
export type ProjectFileReading =
  | {
      readonly project: RestoredProject
      readonly purpose: 'keep' | 'colleague'
      readonly textsMissing: number
      /** How many rows break a rule that commands hold; they are kept as they are (C2). */
      readonly ruleBreaks: number
    }
  | { readonly refused: ReadingReason }

/** From which language into which. */
export interface LanguagePair {
  readonly from: LanguageTag
  readonly into: LanguageTag
}

/** What a device says of a pair: it translates at once, it must fetch a language pack before, or it cannot. */
export type TranslationOffer = 'ready' | 'needsPack' | 'unavailable'

/** How far a translation is: the share of the language pack that is there, from 0 to 1, or the texts that are done. */
export type TranslationProgress =
  | { readonly step: 'pack'; readonly share: number }
  | { readonly step: 'texts'; readonly done: number }

/** A translator of this device: texts never leave it. What it makes is a gloss and never a source (T6). */
export interface Translator {
  /** Name and version, for the origin of a gloss; `null` where this device has no translator. */
  readonly engine: string | null
  /** Never rejects: a question that fails is answered with `unavailable`. */
  offer(pair: LanguagePair): Promise<TranslationOffer>
  /**
   * One translation for each text, in their order. To be called from a gesture: browsers fetch a language pack for nothing less.
   * Rejects with the reason of `signal`, or with an `Error` in the device's own words.
   */
  translate(
    texts: readonly string[],
    pair: LanguagePair,
    progressed: (progress: TranslationProgress) => void,
    signal: AbortSignal,
  ): Promise<readonly string[]>
}

/** What the finder needs of the open project. */
export interface FinderHome extends Pick<ProjectStore, 'project' | 'text' | 'readTexts'> {
  /** What counts as the same name; used at once. */
  readonly names: readonly NameGroup[]
}

/** Turns sentences into vectors with a model of files the analyst has, away from the main thread; no network is used. */
export interface Encoder {
  /** The model that is kept; `null` when there is none. Never rejects. */
  kept(): Promise<EncoderModel | null>
  /**
   * Checks the files of a folder, runs the model once, and keeps it in this browser, apart from every project, in place of the one
   * before. What is refused changes nothing. `progressed` gets the share that is written. Rejects when the worker fails.
   */
  keep(files: readonly File[], progressed: (share: number) => void): Promise<EncoderModel | EncoderRefusal>
  /** Removes the kept model. */
  remove(): Promise<void>
  /** One vector of length one for each text. Rejects with the reason of `signal`, and when no model is kept or it fails. */
  embed(texts: readonly TextToEncode[], signal: AbortSignal): Promise<readonly Float32Array[]>
}

/** Looks for the same fact in other versions, away from the main thread. What it has read of a project it keeps. */
export interface Finder {
  /**
   * One answer for each of `targets`, in their order; an article whose text is missing has no sentences. How rare a thing is is
   * counted over the targets, so ask for all versions of a story at once. Comes before any reading for the index. Rejects when the
   * worker fails.
   */
  find(home: FinderHome, sought: Sought, targets: readonly SoughtIn[]): Promise<readonly FoundIn[]>
  /** What each of the texts told tells differently from what is sought, in their order. Rejects when the worker fails. */
  differences(
    home: FinderHome,
    sought: Sought,
    told: readonly ToldText[],
  ): Promise<readonly (readonly FoundDifference[])[]>
  /**
   * Sentences of the versions that may be worth a claim, best first, at most `most`. Compares each with each: a dozen versions at most
   * are meant. A version whose text is missing is left out. Rejects when the worker fails.
   */
  proposeClaims(home: FinderHome, versions: readonly ProposeFrom[], most: number): Promise<readonly ProposedClaim[]>
  /**
   * A story's versions, a dozen at most, in rows of sentences that tell the same, in reading order, without those whose text is missing; with
   * other rulings nothing is compared again. `null` when `signal` said stop, which is looked at in between. Rejects when the worker fails.
   */
  collate(
    home: FinderHome,
    versions: readonly CollateFrom[],
    rulings: readonly Ruling[],
    progressed: (progress: CollationProgress) => void,
    signal: AbortSignal,
  ): Promise<readonly CollationRow[] | null>
  /**
   * The articles of the whole project, as far as the index has them, that are likely to tell it, best first, but for `except`, at most
   * `MOST_ELSEWHERE`; a few sentences of each. No language hides another. How rare a thing is is counted over the whole index. Rejects when
   * the worker fails.
   */
  findElsewhere(home: FinderHome, sought: Sought, except: readonly ArticleId[]): Promise<readonly FoundIn[]>
  /**
   * In how many articles of the project each thing of `home.names` is named, by the key of its group, as the index knows it. `null` until
   * the index has been read with these names. Rejects when the worker fails.
   */
  named(home: FinderHome): Promise<ReadonlyMap<string, number> | null>
  /**
   * Reads what the index lacks of `articles` and drops what is not among them. Settles when that is done or `signal` stops it; what was
   * read by then is kept. Rejects when a worker fails.
   */
  keepIndex(
    home: FinderHome,
    articles: readonly SoughtIn[],
    progressed: (progress: IndexProgress) => void,
    signal: AbortSignal,
  ): Promise<void>
  /** The skeletons of a text's sentences, in order, with names in the language `into`; none when it is missing. Rejects as others do. */
  skeletons(home: FinderHome, target: DatedPlace, into: LanguageTag): Promise<readonly Skeleton[]>
  /** The figures, dates and names of a text in reading order, likewise. */
  facts(home: FinderHome, target: DatedPlace, into: LanguageTag): Promise<readonly NotedFact[]>
  /** Where the figure, date or name that stands at `at` in a text stands in others: one answer for each of `targets`, in their order. */
  whereElse(
    home: FinderHome,
    of: DatedPlace & { readonly at: Stretch },
    targets: readonly SoughtIn[],
  ): Promise<readonly FactPlaces[]>
  /**
   * Which of the articles belong together, each read whole. `null` when `signal` said stop, which is looked at between articles. Rejects
   * when the worker fails.
   */
  group(
    home: FinderHome,
    articles: readonly ArticleToGroup[],
    progressed: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Grouping | null>
}

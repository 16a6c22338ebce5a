/**
 * What a person decided about an import, as it is kept with the copies of its files: one note for each decision, drafts by their place in
 * the files, so that it fits again when they are read again. Pure.
 */
import type { FileChoices } from '#domain/import-reader.ts'
import type { ImportChoices } from '#domain/import-choices.ts'
import type { ArticleDraft } from '#domain/import-draft.ts'
import type { StoryId } from '#domain/ids.ts'
import type { JsonObject } from '#domain/json.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { DraftEdits } from '#interchange/import-plan.ts'
import type { Preview, StoryChoice } from './preview.ts'

/** Of one draft; what is absent was not decided. */
interface DraftDecision {
  /** All edits; none where they were taken back. */
  readonly edits?: DraftEdits
  readonly isOut?: boolean
  readonly isRevision?: boolean
}

/** What was decided at one time; what is absent is as it was. */
export interface DecisionNote {
  readonly name?: string
  readonly story?: StoryChoice
  readonly keepsOriginals?: boolean
  /** For all files. */
  readonly choices?: ImportChoices
  /** For single files, by their number: all of them. */
  readonly chosen?: readonly (readonly [number, FileChoices])[]
  /** By place. */
  readonly drafts?: readonly (readonly [string, DraftDecision])[]
}

/** All notes of an import as one. */
export interface Decided extends Omit<DecisionNote, 'chosen' | 'drafts'> {
  readonly chosen: ReadonlyMap<number, FileChoices>
  readonly drafts: ReadonlyMap<string, DraftDecision>
}

/** So few that handing them over takes no task of the page 50 ms. */
const draftsAtOnce = 1000

/** Nothing was decided. */
export const undecided: Decided = { chosen: new Map(), drafts: new Map() }

/** Where a draft stands in the files: the same whenever they are read the same. */
export function placeOf({ file, entry }: Pick<ArticleDraft, 'file' | 'entry'>): string {
  return `${file} ${entry}`
}

/** What became otherwise between two looks at one preview; `null` where nothing did. */
export function noteBetween(before: Preview, after: Preview): DecisionNote | null {
  const drafts = new Map<number, DraftDecision>()
  const note = (number: number, decision: DraftDecision) => drafts.set(number, { ...drafts.get(number), ...decision })
  for (const number of changedKeys(before.edits, after.edits)) note(number, { edits: after.edits.get(number) ?? {} })
  for (const number of changedMembers(before.leftOut, after.leftOut)) note(number, { isOut: after.leftOut.has(number) })
  for (const number of changedMembers(before.revising, after.revising))
    note(number, { isRevision: after.revising.has(number) })
  const changed: DecisionNote = {
    ...(before.name === after.name ? {} : { name: after.name }),
    ...(before.story === after.story ? {} : { story: after.story }),
    ...(before.keepsOriginals === after.keepsOriginals ? {} : { keepsOriginals: after.keepsOriginals }),
    ...(drafts.size === 0 ? {} : { drafts: [...drafts].flatMap(([number, one]) => atPlace(after, number, one)) }),
  }
  return Object.keys(changed).length === 0 ? null : changed
}

/** All that was noted, the later before the earlier. */
export function decidedBy(notes: readonly JsonObject[]): Decided {
  const places = new Map<string, DraftDecision>()
  let all: Omit<Decided, 'drafts'> = undecided
  for (const { chosen, drafts = [], ...rest } of notes as unknown as readonly DecisionNote[]) {
    for (const [place, decision] of drafts) places.set(place, { ...places.get(place), ...decision })
    all = { ...all, ...rest, chosen: chosen ? new Map(chosen) : all.chosen }
  }
  return { ...all, drafts: places }
}

/** The same decision in notes that are each quickly handed over. */
export function inParts(note: DecisionNote): readonly DecisionNote[] {
  const { drafts = [], ...rest } = note
  if (drafts.length <= draftsAtOnce) return [note]
  const parts: DecisionNote[] = [rest]
  for (let at = 0; at < drafts.length; at += draftsAtOnce) parts.push({ drafts: drafts.slice(at, at + draftsAtOnce) })
  return parts
}

/** The preview with what was decided before, as far as it fits, and how many decisions fit nothing any more. */
export function decideAgain(
  fresh: Preview,
  decided: Decided,
  snapshot: Pick<Snapshot, 'get'>,
): { readonly preview: Preview; readonly unfit: number } {
  const { name = fresh.name, keepsOriginals = fresh.keepsOriginals, story = fresh.story } = decided
  const isStoryGone = story !== null && 'existing' in story && !hasStory(snapshot, story)
  const drafts = draftsDecidedAgain(fresh, decided.drafts)
  const preview = { ...fresh, name, keepsOriginals, story: isStoryGone ? fresh.story : story, ...drafts.preview }
  return { preview, unfit: drafts.unfit + (isStoryGone ? 1 : 0) }
}

function draftsDecidedAgain(fresh: Preview, decided: Decided['drafts']) {
  const numbers = new Map(fresh.reading.drafts.map((draft) => [placeOf(draft), draft.number]))
  const edits = new Map(fresh.edits)
  const leftOut = new Set(fresh.leftOut)
  const revising = new Set(fresh.revising)
  let unfit = 0
  for (const [place, decision] of decided) {
    const number = numbers.get(place)
    const isFit = number !== undefined && (decision.isRevision !== true || fresh.matches.has(number))
    if (!isFit) unfit += 1
    if (number === undefined) continue
    if (decision.edits) edits.set(number, decision.edits)
    setMember(leftOut, number, decision.isOut)
    if (isFit) setMember(revising, number, decision.isRevision)
  }
  return { preview: { edits, leftOut, revising }, unfit }
}

function hasStory(snapshot: Pick<Snapshot, 'get'>, { existing }: { readonly existing: StoryId }): boolean {
  return snapshot.get('stories', existing) !== undefined
}

/** Nothing where it was not decided. */
function setMember(set: Set<number>, number: number, isIn: boolean | undefined): void {
  if (isIn === true) set.add(number)
  if (isIn === false) set.delete(number)
}

function atPlace(
  { reading }: Preview,
  number: number,
  decision: DraftDecision,
): readonly (readonly [string, DraftDecision])[] {
  const draft = reading.drafts[number]
  return draft ? [[placeOf(draft), decision]] : []
}

function changedKeys<Value>(before: ReadonlyMap<number, Value>, after: ReadonlyMap<number, Value>): readonly number[] {
  if (before === after) return []
  return [
    ...[...after].filter(([key, value]) => before.get(key) !== value).map(([key]) => key),
    ...[...before.keys()].filter((key) => !after.has(key)),
  ]
}

function changedMembers(before: ReadonlySet<number>, after: ReadonlySet<number>): readonly number[] {
  if (before === after) return []
  return [...[...after].filter((one) => !before.has(one)), ...[...before].filter((one) => !after.has(one))]
}

/** The operations of the pane that is being worked in: for keys, menus and the palette. */
import { factMessages } from '#i18n/messages/facts.ts'
import { findMessages } from '#i18n/messages/find.ts'
import { namesMessages } from '#i18n/messages/names.ts'
import { skeletonMessages } from '#i18n/messages/skeleton.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useView } from '#state/use-view.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { navigate } from '#ui/use-address.ts'
import { clearingMeant } from './clearing.ts'
import { useReadSettings } from './read-settings.ts'
import { correctionsHere, joinPlace, splitPlace } from './sentence-correction.ts'
import { useTranslationReason } from './use-translation-reason.ts'
import type { PaneRows } from './use-pane-rows.ts'
import type { Meant, ReadingActions } from './use-reading-actions.ts'
import type { PassageBounds } from './use-passage-bounds.ts'
import type { ShownFacts } from './use-shown-fact.ts'
import type { PaneCursor } from '#ui/reader-text/use-text-cursor.ts'

export interface ReadingOperationInput {
  /** False in a pane that keys do not mean now. */
  readonly isActive: boolean
  readonly rows: PaneRows
  readonly meant: Meant
  readonly position: PaneCursor
  readonly actions: ReadingActions
  /** True while the browser keeps changing the text: then no offset can be trusted (P2). */
  readonly isRefused: boolean
  readonly bounds: PassageBounds
  readonly onNewClaim: () => void
  readonly onPick: () => void
  readonly onGloss: () => void
  readonly facts: Pick<ShownFacts, 'next' | 'reason'>
}

const words = readMessages.operations
const reasons = readMessages.reasons
const none: readonly Operation[] = []
const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** Offers them while the pane is the one that keys mean. */
export function useReadingOperations(input: ReadingOperationInput): void {
  const [claim, setClaim] = useView('claim')
  const [only, setOnly] = useView('onlyThisClaim')
  const [, setOverlay] = useView('overlay')
  const [settings, changeSettings] = useReadSettings()
  const { project } = useSession()
  const analyst = useAnalyst()
  const { rows, meant, position, actions, bounds, isRefused } = input
  const { article, claims, passages } = rows
  const isRead = article.readBy.includes(analyst.id)
  const noText = noTextReason(input)
  const place = { chosen: meant.focused, span: meant.span, caret: meant.fine ? meant.caret : null }
  const clearing = clearingMeant(passages, place, claim)
  const notClearing = clearing.kind === 'nothing' ? reasons[clearing.because] : null
  const clear = () => actions.clear(clearing)
  const noClaim = claim === null ? reasons.noClaim : null
  const selection = meant.selected ? meant.span : null
  const { start, end } = selection ?? { start: null, end: null }
  const overlay = (name: string) => () => setOverlay({ name, article: article.id, start, end })

  // What is selected is meant; without a selection the current claim, else the sentence under the cursor.
  const find = () => {
    const text = wordsAt(meant.text, meant.span) ?? ''
    const isClaim = claim !== null && !meant.selected
    setOverlay({ name: 'findInVersions', ...(isClaim ? { claim } : { article: article.id, text }) })
  }

  const selected = wordsAt(meant.text, selection)
  const notName = nameProblem(selected)
  const sameName = () => setOverlay({ name: 'sameName', text: selected, language: article.language.tag })

  const list: Operation[] = [
    operation('passage.link', words.link, () => (claim === null ? undefined : actions.link(claim)), noText ?? noClaim),
    operation('claim.new', words.newClaim, input.onNewClaim, noText),
    operation('versions.find', findMessages.title, find, noText),
    operation('claim.pick', words.pick, input.onPick),
    proposing(rows, () => setOverlay({ name: 'proposedClaims', article: article.id })),
    operation('passage.mark', words.mark, () => actions.mark(), noText),
    operation('passage.bounds', words.bounds, bounds.next, isRefused ? reasons.refused : bounds.reason),
    operation('gloss.edit', words.gloss, input.onGloss, noText),
    operation('fact.show', factMessages.show, input.facts.next, noText ?? input.facts.reason),
    operation('name.same', namesMessages.same.operation, sameName, noText ?? notName),
    ...corrections(input, noText),
    ...resets(input, noText),
    operation('region.furniture', words.furniture, () => actions.toggleFurniture(), noText),
    operation('queue.next', words.next, () => position.moveAndShow({ kind: 'sentence', by: 1 })),
    operation('queue.previous', words.previous, () => position.moveAndShow({ kind: 'sentence', by: -1 })),
    operation('suggestion.reject', words.unlink, clear, notClearing),
    operation('item.clear', words.clear, clear, notClearing, { hidden: true }),
    operation('read.onlyClaim', words.only, () => setOnly(!only), noClaim),
    operation('read.glosses', words.glossLayer, () => changeSettings({ glosses: !settings.glosses })),
    operation('read.skeletons', skeletonMessages.show, () => changeSettings({ skeletons: !settings.skeletons })),
    operation('read.passages', words.passages, () => changeSettings({ panel: !settings.panel })),
    operation('read.markRead', words.markRead, () => actions.toggleRead(!isRead)),
    operation('gloss.copy', words.copyTranslation, overlay('copyForTranslation')),
    operation('gloss.paste', words.pasteTranslation, overlay('pasteTranslation')),
    operation('gloss.translate', words.translateHere, overlay('translateHere'), useTranslationReason()),
    operation('gloss.plain', words.plain, () => navigate(readAddressOf(project, [article.id], { plain: true }))),
    ...digits.map((number) => {
      const chosen = claims[number - 1]
      const reason = chosen ? null : reasons.noSuchClaim(number)
      return operation(`number.${number}`, words.claimNumber(number), () => setClaim(chosen?.claim.id ?? null), reason)
    }),
  ]
  useOperations(input.isActive ? list : none)
}

/** Why nothing can be done with words of the text; `null` when it can. */
function noTextReason({ isRefused, meant }: ReadingOperationInput): string | null {
  if (isRefused) return reasons.refused
  return meant.span === null ? reasons.noText : null
}

function wordsAt(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end)
}

/** The claims proposed of the article's stories. */
function proposing({ stories }: PaneRows, run: () => void): Operation {
  return operation('claims.propose', words.propose, run, stories.length === 0 ? reasons.noStory : null)
}

/** Joining the sentence under the cursor with the next, and splitting it there. */
function corrections({ meant, position, actions }: ReadingOperationInput, noText: string | null): readonly Operation[] {
  const { text, sentences } = meant
  const places = {
    join: joinPlace(text, sentences, position.cursor),
    split: splitPlace(text, sentences, position.cursor),
  }
  return (['join', 'split'] as const).map((kind) => {
    const place = places[kind]
    const reason = 'because' in place ? reasons[place.because] : null
    const correct = () => ('because' in place ? undefined : actions.correctSentence(kind, place))
    return operation(`sentence.${kind}`, words.sentence[kind], correct, noText ?? reason)
  })
}

/** Taking corrections back: of the sentence under the cursor, and of the whole text. */
function resets(
  { rows, meant, position, actions }: ReadingOperationInput,
  noText: string | null,
): readonly Operation[] {
  const all = rows.corrections
  const corrections = { reset: correctionsHere(all, meant.sentences, position.cursor), resetAll: all }
  return (['reset', 'resetAll'] as const).map((scope) => {
    const chosen = corrections[scope]
    const reason = chosen.length === 0 ? reasons.notCorrected[scope] : null
    return operation(`sentence.${scope}`, words.sentence[scope], () => actions.resetSentences(chosen), noText ?? reason)
  })
}

/** Longer words are no name; in UTF-16 code units. */
const longestName = 120

/** Why what is selected cannot be a name; `null` when it can. */
function nameProblem(selected: string | null): string | null {
  if (selected === null || selected.trim() === '') return namesMessages.same.noSelection
  return selected.length > longestName ? namesMessages.same.tooLong : null
}

/** The keys of the chosen row and its chosen cell; offered while it is chosen. */
import type { CellInput } from '#commands/assessments/assess-cells.ts'
import type { CollationCell, CollationRow } from '#domain/collation.ts'
import type { Judgement } from '#domain/judgement.ts'
import { collationMessages as words } from '#i18n/messages/collation.ts'
import { useRows } from '#state/use-rows.ts'
import { useView } from '#state/use-view.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { markState, markWords } from '#ui/marks/JudgementMark.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import type { GridRowProps } from './GridRow.tsx'
import type { RowClaim } from './row-claims.ts'
import { partsAt } from './row-links.ts'
import { useRowActions } from './use-row-actions.ts'

/** What is on its way to another row: a cell of the row it stands in, or with `null` all of it. */
export interface PickedUp {
  readonly row: CollationRow
  readonly cell: CollationCell | null
}

interface RowOperationsProps extends GridRowProps {
  readonly column: number
  readonly claims: readonly RowClaim[]
  /** The one that keys are about. */
  readonly meant: RowClaim | null
  readonly proposals: readonly CellInput[]
}

/** Draws nothing. */
export function RowOperations(props: RowOperationsProps) {
  const { row, index, last, column, versions, onGo, onOpen } = props
  const meant = useMeant(props)
  useOperations([
    ...useRowKeys(props),
    ...useJudgingKeys(props, meant),
    ...useCellKeys(props, meant),
    ...useRowMending(props, meant),
    operation('queue.next', words.next, () => onGo({ row: index + 1, column }), index < last ? null : words.next),
    operation(
      'queue.previous',
      words.previous,
      () => onGo({ row: index - 1, column }),
      index > 0 ? null : words.previous,
    ),
    ...useGoing(row, versions, meant),
    operation(
      'collation.read',
      words.read,
      () => onOpen({ row: index, column }),
      meant.version === null ? words.chooseCell : null,
    ),
  ])
  return null
}

/** What the keys are about. */
interface Meant {
  readonly version: GridRowProps['versions'][number] | null
  readonly cell: CollationCell | null
  readonly claim: RowClaim | null
  /** Why a cell cannot be judged. */
  readonly notJudged: string | null
  /** Why nothing can be done with a sentence. */
  readonly noSentence: string | null
}

function useMeant({ row, column, versions, meant: claim }: RowOperationsProps): Meant {
  const version = versions[column - 1] ?? null
  const cell = row.cells.find(({ article }) => article === version?.article.id) ?? null
  return {
    version,
    cell,
    claim,
    notJudged: claim === null ? words.noClaim : version === null ? words.chooseCell : null,
    noSentence: version === null ? words.chooseCell : cell === null ? words.nothingHere : null,
  }
}

/** N makes the row a claim; T takes what is proposed of it; C goes to the next of several claims. */
function useRowKeys({ row, story, versions, claims, meant, proposals }: RowOperationsProps) {
  const actions = useRowActions(story, versions)
  const [, setCurrent] = useView('claim')
  const make = async () => {
    const claim = await actions.makeClaim(row)
    if (claim === null) return
    setCurrent(claim)
    announce(words.made)
  }
  const take = async () => {
    const claim = meant?.claim
    if (claim && (await actions.take(claim, proposals))) announce(words.taken(proposals.length))
  }
  const next = claims[(meant === null ? 0 : claims.indexOf(meant) + 1) % claims.length]
  const goOn = () => {
    if (!next) return
    setCurrent(next.claim.id)
    announce(next.claim.wording)
  }
  const nothing = claims.length === 0 ? words.noClaim : proposals.length === 0 ? words.nothingToTake : null
  return [
    operation('claim.new', words.make, make, claims.length > 0 ? words.madeAlready : null),
    operation('row.take', words.take, take, nothing),
    operation('claim.pick', words.nextClaim, goOn, claims.length < 2 ? words.oneClaim : null),
  ]
}

function useJudgingKeys({ story, versions }: RowOperationsProps, { version, cell, claim, notJudged }: Meant) {
  const actions = useRowActions(story, versions)
  const [, setOverlay] = useView('overlay')
  const ask = (judgement: Judgement) => () => {
    if (claim && version)
      setOverlay({ name: 'judgeCell', claim: claim.claim.id, article: version.article.id, judgement })
  }
  const agree = async () => {
    // Without a sentence here it may be told elsewhere: the panel shows where.
    if (!claim || !cell) ask('agrees')()
    else if (await actions.agree(claim.claim, cell)) announce(markWords(markState('agrees', false, null)))
  }
  return [
    operation('judge.agrees', words.agrees, agree, notJudged),
    operation('judge.differs', words.differs, ask('differs'), notJudged),
    operation('judge.omits', words.omits, ask('omits'), notJudged),
    operation('judge.unclear', words.unclear, ask('unclear'), notJudged),
  ]
}

/** L links a sentence to the claim of the row, or to the current one where the row is none; X takes it out of the row. */
function useCellKeys(props: RowOperationsProps, { cell, claim, noSentence }: Meant) {
  const { row, story, versions } = props
  const actions = useRowActions(story, versions)
  const [current] = useView('claim')
  const currentClaim = useRows((snapshot) => snapshot.get('claims', current) ?? null, ['claims'], [current])
  const linked = claim?.claim ?? currentClaim
  const isLinked = cell !== null && claim?.linked.has(cell.article) === true
  const link = async () => {
    if (linked && cell) await actions.link(linked, cell)
  }
  const takeOut = async () => {
    if (cell && (await actions.takeOut(row, cell))) announce(words.takenOut)
  }
  return [
    operation(
      'passage.link',
      claim === null && linked !== null ? words.linkCurrent : words.link,
      link,
      linked === null ? words.noClaim : (noSentence ?? (isLinked ? words.alreadyLinked : null)),
    ),
    operation(
      'suggestion.reject',
      words.takeOut,
      takeOut,
      noSentence ?? (row.cells.length === 1 ? words.nothingToTakeOut : null),
    ),
  ]
}

/** R takes a sentence to another row, or from the head of a row all of it; Y cuts the row in two. */
function useRowMending(props: RowOperationsProps, { cell, noSentence }: Meant) {
  const { row, column, story, versions, pickedUp, onPickUp } = props
  const actions = useRowActions(story, versions)
  const isWhole = column === 0
  const pickUp = () => {
    onPickUp({ row, cell })
    announce(isWhole ? words.rowPickedUp : words.pickedUp)
  }
  const putDown = async () => {
    if (!pickedUp) return
    onPickUp(null)
    if (pickedUp.cell === null) {
      if (await actions.join(row, pickedUp.row)) announce(words.joined)
    } else if (await actions.move(pickedUp.row, pickedUp.cell, row)) announce(words.moved)
  }
  const parts = cell && partsAt(row, cell)
  const split = async () => {
    if (parts && (await actions.split(parts))) announce(words.wasSplit)
  }
  const hasMany = cell !== null && cell.sentences.length > 1
  return [
    pickedUp
      ? operation(
          'sentence.move',
          pickedUp.cell === null ? words.join : words.putDown,
          putDown,
          pickedUp.row === row ? words.sameRow : null,
        )
      : operation('sentence.move', isWhole ? words.pickUpRow : words.pickUp, pickUp, isWhole ? null : noSentence),
    operation(
      'row.split',
      hasMany ? words.splitSentences : words.split,
      split,
      noSentence ?? (parts === null ? words.nothingToSplit : null),
    ),
  ]
}

/** F looks for the sentence, or the row's lead, in all versions. */
function useGoing(row: CollationRow, versions: GridRowProps['versions'], { cell, claim }: Meant) {
  const [, setOverlay] = useView('overlay')
  const sought = cell ?? row.cells[0]
  const from = versions.find(({ article }) => article.id === sought.article)
  const find = () => {
    const { start, end } = sought.sentences[0]
    if (claim) setOverlay({ name: 'findInVersions', claim: claim.claim.id })
    else if (from) setOverlay({ name: 'findInVersions', article: from.article.id, text: from.text.slice(start, end) })
  }
  return [operation('versions.find', words.find, find)]
}

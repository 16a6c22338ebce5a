/** The Matrix screen: claims and articles as a grid, the panel of a cell beside it, the review queue, judging many cells. */
import { useCallback, useRef, useState, type Ref } from 'react'
import type { CellRef } from '#domain/cell.ts'
import { claimStyles, type ClaimStyle } from '#domain/claim-style.ts'
import type { ClaimId, StoryId } from '#domain/ids.ts'
import { matrixTables } from '#domain/matrix.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useIsStoryGone, useStories } from '#state/use-stories.ts'
import { useView } from '#state/use-view.ts'
import { matrixAddressOf, type Address, type MatrixAddress } from '#ui/address.ts'
import { exportAddressOf, MOST_CHOSEN } from '#ui/export-address.ts'
import { usePageTitle } from '#ui/page-title.ts'
import type { CellFilter } from '#ui/matrix-shape.ts'
import type { ScreenProps } from '#ui/screen.tsx'
import { StoryGone } from '#ui/StoryGone.tsx'
import { navigate } from '#ui/use-address.ts'
import { SplitPanes, type Pane } from '#ui/SplitPanes.tsx'
import { bulkCells, onlyOpen, openReasons, type BulkCells, type BulkKind } from './bulk.ts'
import { BulkBar } from './BulkBar.tsx'
import { BulkDialog } from './BulkDialog.tsx'
import { CellPanel, type CellPanelHandle } from './CellPanel.tsx'
import { chosenBlock, chosenCount, cursorAt, type GridPlace } from './grid-cursor.ts'
import { MatrixBar } from './MatrixBar.tsx'
import { CompareLine } from './CompareLine.tsx'
import type { Pair } from './comparison.ts'
import { ComparedGone, MatrixGone, NoCellFound, NothingToCompare } from './MatrixEmpty.tsx'
import { MatrixGrid, type MatrixGridHandle } from './MatrixGrid.tsx'
import { PartLine } from './PartLine.tsx'
import { PeekLayer } from './PeekLayer.tsx'
import { ReviewStrip } from './ReviewStrip.tsx'
import { SpreadDialog } from './SpreadDialog.tsx'
import { NotePart, noteOf, type AskedNote } from './NotePart.tsx'
import type { ShownMatrix } from './use-matrix.ts'
import { useMatrixOperations, type MatrixOperationsInput } from './use-matrix-operations.ts'
import { useMatrixScreen, type MatrixScreenState } from './use-matrix-screen.ts'
import { useMedia } from '#ui/use-media.ts'
import styles from './MatrixScreen.module.css'

const everyCell: CellFilter = { kinds: [], facets: [], sources: [] }

/** The story of the address, or all where it asks for none. */
export function MatrixScreen({ address }: ScreenProps<'matrix'>) {
  usePageTitle(matrixMessages.title)
  const stories = useStories()
  const isGone = useIsStoryGone(address.story)
  if (!isGone) return <MatrixOf address={address} />
  const { project, shape } = address
  const showStory = (story: StoryId | null) => navigate(matrixAddressOf(project, { story, shape }))
  return (
    <StoryGone
      stories={stories}
      onStory={showStory}
      onAll={() => showStory(null)}
      onHistory={() => navigate({ screen: 'history', project })}
    />
  )
}

/** The cell of the address is the one whose panel is open. */
function MatrixOf({ address }: ScreenProps<'matrix'>) {
  const gridRef = useRef<MatrixGridHandle>(null)
  const panelRef = useRef<CellPanelHandle>(null)
  const screen = useMatrixScreen(address, gridRef, panelRef)
  const { shown } = screen
  const open = useOpenReasons(screen)
  const styleOf = useRows(
    (snapshot) => claimStyles(snapshot, address.story),
    ['claims', 'storyClaims'],
    [address.story],
  )
  const isNarrow = useMedia('(max-width: 46rem)')
  const [dialog, setDialog] = useState<BulkKind | 'settleAll' | null>(null)
  const settle = () => setDialog('settleAll')
  const closeDialog = () => {
    setDialog(null)
    screen.keepFocus()
  }
  const bulk = useBulk(screen)
  const [noteAsked, setNoteAsked] = useState<AskedNote | null>(null)
  const noteAt = (place: GridPlace, kind: AskedNote['kind']) => {
    const asked = noteOf(screen.layout, place, kind)
    return asked && (() => setNoteAsked(asked))
  }
  const { place } = screen.cursor
  const onNote = { claim: noteAt(place, 'claim'), article: noteAt(place, 'article') }
  const [, setOverlay] = useView('overlay')
  const { story } = address
  const newClaim = useCallback(() => setOverlay({ name: 'newClaim', story }), [setOverlay, story])
  const claim = screen.content?.claim.id ?? null
  const onFind = useCallback(() => setOverlay({ name: 'findInVersions', claim, story }), [setOverlay, claim, story])
  const chosen = bulk?.chosen ?? 1
  useMatrixOperations({
    ...screen,
    chosen,
    onBulk: setDialog,
    onGoTo: screen.goTo,
    onFind,
    onNewClaim: newClaim,
    onNote,
  })
  const parts = { screen, styleOf, bulk, onBulk: setDialog, onNewClaim: newClaim, onNote }
  const panel = address.cell ? <PanelPart {...parts} panelRef={panelRef} /> : null
  const grid: Pane = { id: 'grid', content: <GridPart {...parts} gridRef={gridRef} />, smallest: 320 }
  const panes: readonly Pane[] = panel ? [grid, { id: 'cell', content: panel, size: 52, smallest: 320 }] : [grid]
  const isAlone = isNarrow && panel !== null
  return (
    <div className={styles['screen']} data-alone={isAlone}>
      <MatrixBar
        story={address.story}
        summary={shown.matrix.summary}
        open={open.length}
        onSettle={settle}
        settings={screen.settings}
        onSettings={screen.changeSettings}
        isReviewing={address.review}
        onReview={screen.setReview}
        articles={screen.articles}
        shape={screen.shape}
        onShape={screen.changeShape}
        onStory={screen.showStory}
        onSortAgain={shown.outOfOrder ? shown.sortAgain : null}
        onFind={onFind}
        onNewClaim={newClaim}
        exportTo={exportOfShown(address, shown)}
      />
      <Lines screen={screen} />
      <div className={styles['panes']}>{isAlone ? panel : <SplitPanes id="matrix" panes={panes} />}</div>
      {address.review ? <ReviewStrip screen={screen} open={open.length} onSettle={settle} /> : null}
      <NotePart layout={screen.layout} asked={noteAsked} onClose={() => setNoteAsked(null)} />
      <Dialogs asked={dialog} bulk={bulk} open={open} onClose={closeDialog} />
    </div>
  )
}

/** The Export screen with the rows and columns that are shown, as far as an address holds them, else with the story; `null` where there are none. */
function exportOfShown({ project, story }: MatrixAddress, { matrix, part }: ShownMatrix): Address | null {
  const stories = story === null ? {} : { stories: [story] }
  if (part === null) return exportAddressOf(project, stories)
  if (matrix.rows.length === 0) return null
  const claims = matrix.rows.map(({ claim }) => claim.id)
  const articles = [...new Set(matrix.groups.flatMap(({ columns }) => columns.map(({ article }) => article.id)))]
  const fitting = {
    ...(claims.length > MOST_CHOSEN ? {} : { claims }),
    ...(articles.length > MOST_CHOSEN ? {} : { articles }),
  }
  return exportAddressOf(project, { ...stories, ...fitting })
}

interface DialogsProps {
  readonly asked: BulkKind | 'settleAll' | null
  /** The chosen cells; `null` while only one is chosen. */
  readonly bulk: BulkCells | null
  /** The omissions that lack a reason. */
  readonly open: readonly CellRef[]
  readonly onClose: () => void
}

function Dialogs({ asked, bulk, open, onClose }: DialogsProps) {
  if (asked === 'settleAll') return <BulkDialog kind="settle" cells={onlyOpen(open)} onClose={onClose} />
  return asked && bulk ? <BulkDialog kind={asked} cells={bulk} onClose={onClose} /> : null
}

interface PartProps {
  readonly screen: MatrixScreenState
  readonly styleOf: ReadonlyMap<ClaimId, ClaimStyle>
  readonly bulk: BulkCells | null
  readonly onBulk: (kind: BulkKind) => void
  readonly onNewClaim: () => void
  readonly onNote: MatrixOperationsInput['onNote']
}

function PanelPart({ screen, styleOf, panelRef }: PartProps & { readonly panelRef: Ref<CellPanelHandle> }) {
  const { content, judging, reviewing, close } = screen
  if (!content) return <MatrixGone onClose={close} />
  const style = styleOf.get(content.claim.id) ?? null
  return (
    <CellPanel
      ref={panelRef}
      content={content}
      style={style}
      judging={judging}
      review={reviewing.review}
      onClose={close}
    />
  )
}

function GridPart({
  screen,
  styleOf,
  bulk,
  onBulk,
  onNewClaim,
  onNote,
  gridRef,
}: PartProps & { readonly gridRef: Ref<MatrixGridHandle> }) {
  const { shown, layout, cursor, setCursor } = screen
  const [listed, setListed] = useState<GridPlace | null>(null)
  const isEmpty = shown.lacksCompared || shown.matrix.groups.length === 0 || shown.matrix.rows.length === 0
  const chooseOne = () => setCursor(cursorAt(cursor.place))
  const open = (place: GridPlace) => {
    if (layout.columns[place.column]?.kind !== 'folded') screen.open(place)
    else if (place.row < 0) screen.changeShape({ folded: false })
    else setListed(place)
  }
  const pair = chosenPair(screen)
  const row = listed && layout.rows[listed.row]
  const column = listed && layout.columns[listed.column]
  return (
    <div className={styles['gridPane']}>
      {isEmpty ? (
        <NothingShown screen={screen} onNewClaim={onNewClaim} />
      ) : (
        <PeekLayer layout={layout} cursor={cursor.place}>
          <MatrixGrid
            ref={gridRef}
            layout={layout}
            styleOf={styleOf}
            cursor={cursor}
            onMove={screen.move}
            onOpen={open}
            onEscape={escapeFrom(screen, bulk !== null)}
            onNote={({ row }) => (row < 0 ? onNote.article : onNote.claim)?.()}
          />
        </PeekLayer>
      )}
      {row && column?.kind === 'folded' ? (
        <SpreadDialog row={row} column={column} onOpen={screen.openCell} onClose={() => setListed(null)} />
      ) : null}
      {bulk ? (
        <BulkBar
          cells={bulk}
          onBulk={onBulk}
          onNone={chooseOne}
          onCompare={pair && !screen.shape.compared ? () => screen.changeShape({ compared: pair }) : null}
        />
      ) : null}
    </div>
  )
}

/** What Esc in the grid leaves: several chosen cells, a question, the open panel; `null` for nothing. */
function escapeFrom(screen: MatrixScreenState, isBulk: boolean): (() => void) | null {
  const { cursor, setCursor, judging, isCellOpen, close } = screen
  if (isBulk) return () => setCursor(cursorAt(cursor.place))
  if (judging.mode.kind !== 'rest') return judging.leave
  return isCellOpen ? close : null
}

/** What of the matrix is shown, where that is not all of it. */
function Lines({ screen: { shown, shape, changeShape } }: Pick<PartProps, 'screen'>) {
  const { compared } = shape
  if (compared && !shown.lacksCompared)
    return (
      <CompareLine
        matrix={shown.matrix}
        pair={compared}
        onSwap={() => changeShape({ compared: [compared[1], compared[0]] })}
        onEnd={() => changeShape({ compared: null })}
      />
    )
  return shown.part ? <PartLine part={shown.part} onAll={() => changeShape(everyCell)} /> : null
}

/** The articles of the first and the last chosen column; `null` where they are the same, or a column has several. */
function chosenPair({ layout, cursor }: MatrixScreenState): Pair | null {
  const block = chosenBlock(cursor)
  const [first, last] = [layout.columns[block?.left ?? -1], layout.columns[block?.right ?? -1]]
  if (first?.kind !== 'article' || last?.kind !== 'article' || first.article.id === last.article.id) return null
  return [first.article.id, last.article.id]
}

/** Says whether there is nothing yet, or nothing like what is looked for. */
function NothingShown({ screen: { shown, changeShape }, onNewClaim }: Pick<PartProps, 'screen' | 'onNewClaim'>) {
  if (shown.lacksCompared) return <ComparedGone onEnd={() => changeShape({ compared: null })} />
  if (shown.part) return <NoCellFound onAll={() => changeShape(everyCell)} />
  return <NothingToCompare matrix={shown.matrix} onNewClaim={onNewClaim} />
}

/** The analyst's omissions here that lack a reason. */
function useOpenReasons({ shown, queue }: MatrixScreenState): readonly CellRef[] {
  const { id } = useAnalyst()
  const { matrix } = shown
  const { columns } = queue
  return useRows((snapshot) => openReasons(snapshot, matrix, columns, id), ['assessments'], [matrix, columns, id])
}

/** The chosen cells sorted by what can be done with them; `null` while only one is chosen. */
function useBulk({ cursor, layout }: MatrixScreenState): BulkCells | null {
  const analyst = useAnalyst()
  return useRows(
    (snapshot) => (chosenCount(cursor) > 1 ? bulkCells(snapshot, layout, chosenBlock(cursor), analyst.id) : null),
    matrixTables,
    [cursor, layout, analyst.id],
  )
}

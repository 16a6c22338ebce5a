/** The text of an article once it is there: text, margin, list, and the dialog for a new claim. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ClaimId, PassageId } from '#domain/ids.ts'
import type { Article } from '#domain/records.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useView } from '#state/use-view.ts'
import { ElsewherePart } from '#ui/ElsewherePart.tsx'
import { highlightsAreSupported } from '#ui/highlight/highlight-registry.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { unattended } from '#ui/unattended.ts'
import { ArticleText } from './ArticleText.tsx'
import { ClaimPicker } from './ClaimPicker.tsx'
import { FactCard } from './FactCard.tsx'
import { HiddenSigns } from './HiddenSigns.tsx'
import { MarginNotes } from './MarginNotes.tsx'
import { PassagePanel } from './PassagePanel.tsx'
import { sentenceNumberAt } from '#ui/reader-text/text-cursor.ts'
import { TextStateNotice } from './TextStateNotice.tsx'
import { useOpenText, type FirstPlace, type OpenTextState } from './use-open-text.ts'
import { articleTitle, type PaneRows } from './use-pane-rows.ts'
import { useKeptScroll } from './use-kept-scroll.ts'
import type { Panes } from './use-panes.ts'
import { usePassageBounds } from './use-passage-bounds.ts'
import { useReadingOperations } from './use-reading-operations.ts'
import { useTextSlots } from './use-text-slots.tsx'
import styles from './ReadPane.module.css'

export interface OpenTextProps {
  readonly rows: PaneRows
  readonly text: string
  readonly first: FirstPlace
  readonly panes: Panes
  /** Where the list of passages stands; `null` while it is hidden. */
  readonly side: HTMLElement | null
}

/** Key it by the revision and the first place: another text is another cursor. */
export function OpenText({ rows, text, first, panes, side }: OpenTextProps) {
  const { article, passages } = rows
  const isActive = panes.active === article.id
  const open = useOpenText({ rows, text, first, panes })
  const { layer, setScroller, meant, focused, actions, source } = open
  useKeptScroll(open.scroller, panes.articles)
  const [, setCurrent] = useView('claim')
  const [isPicking, setPicking] = useState(false)
  const makeClaim = useMakeClaim(open, article)
  useReadingOperations({
    isActive,
    rows,
    meant,
    position: open.position,
    actions,
    bounds: usePassageBounds(open),
    isRefused: layer?.state === 'refused',
    onNewClaim: () => makeClaim(focused && !meant.selected ? focused : meant.span),
    onPick: () => setPicking(true),
    onGloss: open.startGloss,
    facts: open.facts,
  })
  // The link that was followed is gone; without this the keyboard would stand nowhere.
  useEffect(() => {
    if (isActive && document.activeElement === document.body) layer?.root.focus({ preventScroll: true })
  }, [layer, isActive])
  const { slots, renderSlot } = useTextSlots(open, rows)
  const { show, remove, link } = useLastingActions(open)
  /** Picking means linking only where something was chosen before: a sentence merely read is not marked by it. */
  const pick = (claim: ClaimId) => {
    setPicking(false)
    setCurrent(claim)
    layer?.root.focus({ preventScroll: true })
    if (layer?.state !== 'refused' && (meant.selected || focused !== null)) unattended(actions.link(claim))
  }
  return (
    <>
      <div className={styles['scroller']} ref={setScroller}>
        <TextStateNotice layer={layer} article={article.id} />
        {highlightsAreSupported() ? null : <p className={styles['notice']}>{readMessages.noHighlights}</p>}
        <div className={styles['sheet']}>
          <ArticleText
            source={source}
            direction={article.language.direction}
            languages={open.regions}
            label={readMessages.textName(articleTitle(article))}
            layer={layer}
            onLayer={open.setLayer}
            scroller={open.scroller}
            position={open.position}
            onPress={open.press}
            facts={open.facts}
            slots={slots}
            renderSlot={renderSlot}
          />
          <MarginNotes
            layer={layer}
            painter={open.painter}
            marks={open.marks}
            passages={passages}
            focused={open.focusedId}
            onFocus={show}
          />
          <HiddenSigns open={open} isActive={isActive} />
          <FactCard shown={open.facts} rows={rows} layer={layer} panes={panes} />
        </div>
      </div>
      <ElsewherePart element={isActive ? side : null}>
        <PassagePanel
          rows={rows}
          meant={meant}
          focused={open.focusedId}
          onFocus={show}
          onRemove={remove}
          onLink={link}
          onClose={() => open.changeSettings({ panel: false })}
        />
      </ElsewherePart>
      {isPicking ? <ClaimPicker here={rows.claims} onPick={pick} onClose={() => setPicking(false)} /> : null}
    </>
  )
}

/** Actions that stay the same while the cursor moves: a long list of passages need not be drawn again for it. */
function useLastingActions(open: Pick<OpenTextState, 'actions' | 'showPassage'>) {
  const newest = useRef(open)
  useLayoutEffect(() => {
    newest.current = open
  })
  return useMemo(
    () => ({
      show: (passage: string) => newest.current.showPassage(passage),
      remove: (passage: PassageId) => unattended(newest.current.actions.remove(passage)),
      link: (claim: ClaimId) => unattended(newest.current.actions.link(claim)),
    }),
    [],
  )
}

/** Opens the dialog for a claim that a stretch of the text makes. */
function useMakeClaim({ layer, source, release }: OpenTextState, article: Article): (span: Span | null) => void {
  const [, setOverlay] = useView('overlay')
  return (span) => {
    if (!span) return
    // The dialog gives the focus back to where it was.
    layer?.root.focus({ preventScroll: true })
    const sentence = source.sentences[sentenceNumberAt(source.sentences, span.start)]?.start ?? 0
    setOverlay({ name: 'newClaim', article: article.id, start: span.start, end: span.end, sentence })
    release()
  }
}

/**
 * A `TextLayer` as a React part: the text itself is built outside React, matter for its slots comes in by portals. Draws
 * no highlights and decides nothing about keys.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { TextLayer, type LanguageStretch, type TextSlot } from './text-layer.ts'
import './reader-text.css'

export interface ReaderTextProps {
  readonly text: string
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Name of the region for assistive technology. */
  readonly label: string
  /** Stretches in another language. */
  readonly languages: readonly LanguageStretch[]
  readonly slots: readonly TextSlot[]
  readonly renderSlot: (key: string) => ReactNode
  /** Called with the layer once its text stands, and with `null` before it goes. */
  readonly onLayer: (layer: TextLayer | null) => void
}

/** Shows one text. Copying gives the source alone, whatever stands between its sentences. */
export function ReaderText(props: ReaderTextProps) {
  const { text, language, direction, label, languages, slots, renderSlot, onLayer } = props
  const host = useRef<HTMLDivElement>(null)
  const [layer, setLayer] = useState<TextLayer | null>(null)
  const firstSlots = useRef(slots)
  // Portals must follow the elements the slots have now.
  useSyncExternalStore(
    useCallback((listener) => layer?.subscribe(listener) ?? (() => undefined), [layer]),
    () => layer?.version ?? 0,
  )

  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    const made = new TextLayer(element)
    made.show(text, firstSlots.current)
    setLayer(made)
    onLayer(made)
    return () => {
      onLayer(null)
      made.dispose()
    }
  }, [text, onLayer])

  useLayoutEffect(() => {
    firstSlots.current = slots
    layer?.setSlots(slots)
  }, [layer, slots])

  useLayoutEffect(() => layer?.setLanguages(languages), [layer, languages])

  useEffect(() => {
    const element = host.current
    if (!element || !layer) return
    const copy = (event: ClipboardEvent) => copySource(event, layer)
    element.addEventListener('copy', copy)
    return () => element.removeEventListener('copy', copy)
  }, [layer])

  return (
    <>
      <div
        ref={host}
        className="reading reader-text"
        lang={language}
        dir={direction}
        translate="no"
        role="document"
        aria-label={label}
        // The text takes the focus, so that arrow keys move in it.
        tabIndex={0}
      />
      {slots.map(({ key }) => {
        const element = layer?.slotElement(key)
        return element ? createPortal(renderSlot(key), element, key) : null
      })}
    </>
  )
}

function copySource(event: ClipboardEvent, layer: TextLayer): void {
  const selection = layer.selection()
  if (!selection || selection.anchor === selection.focus || !event.clipboardData) return
  const start = Math.min(selection.anchor, selection.focus)
  event.clipboardData.setData('text/plain', layer.text.slice(start, Math.max(selection.anchor, selection.focus)))
  event.preventDefault()
}

/** Writing glosses under the sentences of one pane (T6): which sentence is being edited, and what saving does. */
import { useCallback, useMemo, useState } from 'react'
import { removeGloss } from '#commands/glosses/remove-gloss.ts'
import { setGloss } from '#commands/glosses/set-gloss.ts'
import { positionIn } from '#domain/passages.ts'
import type { Gloss } from '#domain/records.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { useKeptKeys } from '#ui/kept-draft.ts'
import { glossPlaces, sentencesWithDraft, type GlossPlace } from './gloss-slots.ts'
import { useAct } from '#state/use-act.ts'
import type { PaneRows } from './use-pane-rows.ts'

export interface GlossEditing {
  /** What stands under the sentences now; nothing but the edited place while glosses are hidden. */
  readonly places: readonly GlossPlace[]
  /** Numbers of the sentences whose gloss was typed and not saved. */
  readonly waiting: readonly number[]
  /** Number of the sentence being edited, from 0; `null` for none. */
  readonly editing: number | null
  readonly language: string
  start(sentence: number): void
  /** Ends the editing of a sentence; another one that has begun meanwhile goes on. */
  stop(sentence: number): void
  /** Writes or, with empty words, removes the analyst's own gloss of a sentence; false when it was refused. */
  save(sentence: number, text: string): Promise<boolean>
  /** False when it was refused. */
  remove(gloss: Gloss): Promise<boolean>
  /** The own typed gloss of a sentence in the analyst's language; `undefined` when there is none. */
  own(sentence: number): Gloss | undefined
}

const nothing: readonly Gloss[] = []

/** Use it in a part that is keyed by the revision. */
export function useGlossEditing(
  rows: PaneRows,
  text: string,
  sentences: readonly Span[],
  shown: boolean,
): GlossEditing {
  const act = useAct()
  const { id: analyst, glossLanguage: language } = useAnalyst()
  const [editing, setEditing] = useState<number | null>(null)
  const { glosses, revision } = rows

  const own = useCallback(
    (sentence: number) => {
      const span = sentences[sentence]
      return glosses.find(
        (gloss) =>
          gloss.start === span?.start &&
          gloss.end === span.end &&
          gloss.language === language &&
          gloss.analyst === analyst &&
          gloss.origin.kind === 'typed',
      )
    },
    [glosses, sentences, language, analyst],
  )
  const remove = useCallback(async (gloss: Gloss) => (await act(removeGloss, { glosses: [gloss.id] })) !== false, [act])
  const save = useCallback(
    async (sentence: number, words: string) => {
      const span = sentences[sentence]
      const existing = own(sentence)
      if (!span || words === (existing?.text ?? '')) return true
      if (words === '') return existing === undefined || remove(existing)
      const position = positionIn(text, span.start, span.end)
      const gloss = { position, language, text: words, origin: { kind: 'typed' as const, engine: null } }
      const args = { revision: revision.id, ...gloss, ...(existing ? { gloss: existing.id } : {}) }
      return (await act(setGloss, args)) !== false
    },
    [act, own, remove, sentences, text, language, revision.id],
  )
  const keys = useKeptKeys(`glosses/${revision.id}/`)
  const waiting = useMemo(() => sentencesWithDraft(keys, language, sentences), [keys, language, sentences])
  const places = useMemo(() => {
    const asked = editing === null ? [] : [editing]
    return shown ? glossPlaces(sentences, glosses, [...asked, ...waiting]) : glossPlaces(sentences, nothing, asked)
  }, [sentences, glosses, shown, editing, waiting])
  const stop = useCallback((sentence: number) => setEditing((now) => (now === sentence ? null : now)), [])
  return { places, waiting, editing, language, start: setEditing, stop, save, remove, own }
}

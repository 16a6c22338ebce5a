/** One place for glosses under a sentence, wired to what saving and moving on does there (T6). */
import type { RevisionId } from '#domain/ids.ts'
import { unattended } from '#ui/unattended.ts'
import { GlossSlot } from './GlossSlot.tsx'
import type { OpenTextState } from './use-open-text.ts'

interface GlossPlaceViewProps {
  readonly open: OpenTextState
  /** Key of the slot it stands in. */
  readonly slot: string
  readonly revision: RevisionId
}

/** Nothing for a slot that is on its way out. */
export function GlossPlaceView({ open, slot, revision }: GlossPlaceViewProps) {
  const { glosses, source, position, layer } = open
  const place = glosses.places.find((each) => each.slot.key === slot)
  if (!place) return null
  const { sentence } = place
  const isEdited = glosses.editing === sentence
  const own = glosses.own(sentence)
  const finish = (words: string, goOn: boolean) => {
    const saved = glosses.save(sentence, words)
    const next = source.sentences[sentence + 1]
    if (goOn && next) {
      glosses.start(sentence + 1)
      position.move({ kind: 'place', offset: next.start })
    } else {
      glosses.stop(sentence)
      if (goOn) layer?.root.focus({ preventScroll: true })
    }
    return saved
  }
  return (
    <GlossSlot
      glosses={isEdited ? place.glosses.filter((gloss) => gloss !== own) : place.glosses}
      editing={isEdited ? glosses.language : null}
      isWaiting={glosses.waiting.includes(sentence)}
      draft={own?.text ?? ''}
      draftKey={`glosses/${revision}/${source.sentences[sentence]?.start ?? sentence}`}
      onEdit={() => glosses.start(sentence)}
      onRemove={(gloss) => unattended(glosses.remove(gloss))}
      onSave={finish}
      onCancel={(goBack) => {
        glosses.stop(sentence)
        if (goBack) layer?.root.focus({ preventScroll: true })
      }}
    />
  )
}

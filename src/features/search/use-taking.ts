/** Takes the sentences of places that were found as passages, for the current claim where there is one: one step (H2). */
import { useState } from 'react'
import { markPassages } from '#commands/passages/mark-passages.ts'
import { asId, type ClaimId, type StepId } from '#domain/ids.ts'
import { mentionId } from '#domain/row-ids.ts'
import type { LinePlace, SearchLine, SearchSentence } from '#domain/search/searcher.ts'
import { searchMessages } from '#i18n/messages/search.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { searchOf } from '#state/search-home.ts'
import { tell } from '#state/session-view.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { showNotice } from '#ui/notices.ts'

/** Passages that one commit marks: more at once would be felt on the page. */
const MARKS_AT_ONCE = 200
/** Places looked up at once. */
const PLACES_AT_ONCE = 200

const words = searchMessages.taking

export interface Taking {
  readonly isTaking: boolean
  /** Of those without a hit nothing is taken. */
  readonly take: (lines: readonly SearchLine[]) => Promise<void>
}

export function useTaking(claim: ClaimId | null): Taking {
  const session = useSession()
  const { searcher } = usePorts()
  const [isTaking, setTaking] = useState(false)
  return {
    isTaking,
    take: async (lines) => {
      setTaking(true)
      try {
        const search = await searchOf(session, searcher)
        const places = lines.flatMap(placeOf)
        const sentences: SearchSentence[] = []
        for (let from = 0; from < places.length; from += PLACES_AT_ONCE) {
          const found = await search.sentences(places.slice(from, from + PLACES_AT_ONCE))
          sentences.push(...found.filter((sentence) => sentence !== null))
        }
        if (sentences.length < places.length) showNotice(words.gone(places.length - sentences.length))
        await write(session, untaken(session, sentences, claim), claim)
      } catch {
        const { happened, kept, next } = searchMessages.failed
        showNotice(`${happened} ${kept} ${next}`, { tone: 'problem' })
      } finally {
        setTaking(false)
      }
    },
  }
}

/** Each sentence once, and none that is as it should be already. */
function untaken(
  { snapshot, store }: ProjectSession,
  sentences: readonly SearchSentence[],
  claim: ClaimId | null,
): readonly SearchSentence[] {
  const { analyst } = store.getState()
  const once = new Map(sentences.map((one) => [`${one.revision} ${one.position.start} ${one.position.end}`, one]))
  return [...once.values()].filter(({ revision, position: { start, end } }) => {
    const same = snapshot
      .byIndex('passages', 'revision', revision)
      .find((one) => one.start === start && one.end === end)
    if (claim === null) return !same
    return !same || !snapshot.get('mentions', mentionId(same.id, claim, analyst))
  })
}

async function write(
  session: ProjectSession,
  sentences: readonly SearchSentence[],
  claim: ClaimId | null,
): Promise<void> {
  if (sentences.length === 0) {
    showNotice(words.none, { tone: 'refusal' })
    return
  }
  const step = asId<StepId>(session.newId())
  for (let from = 0; from < sentences.length; from += MARKS_AT_ONCE) {
    const marks = sentences.slice(from, from + MARKS_AT_ONCE)
    const result = await session.dispatch(markPassages, { marks, claim }, { step })
    if (result.ok) continue
    tell(session.view, [result.rejection])
    return
  }
  announce(words.taken(sentences.length))
}

function placeOf({ article, revision, hit }: SearchLine): readonly LinePlace[] {
  return hit === null ? [] : [{ article, revision, ...hit }]
}

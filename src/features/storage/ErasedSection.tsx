/** Texts of deleted articles, which are still here, and what was erased so far (H8). */
import { useEffect, useState } from 'react'
import { DeletedTexts, type DeletedText } from '#domain/erasure/deleted-texts.ts'
import { recordCommandName, recordedBlankings } from '#domain/erasure/erasure.ts'
import { erasureMessages } from '#i18n/messages/erasure.ts'
import { openingMessages } from '#i18n/messages/opening.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { useHistory } from '#state/use-history.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { Button } from '#ui/Button.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './storage.module.css'

const { storage: words } = erasureMessages
const waits = openingMessages.erasureWaits
/** Longer lists are a count. */
const mostNamed = 20
/** Commits read at a time. */
const portion = 500

export function ErasedSection() {
  const session = useSession()
  const { heads } = useHistory()
  const records = heads.filter(({ command }) => command === recordCommandName)
  const { erasureWaits } = session.report
  return (
    <section aria-labelledby="erased">
      <h2 id="erased">{words.title}</h2>
      {erasureWaits === null ? null : <p className={styles['warning']}>{waits[erasureWaits]}</p>}
      <p>{words.explain}</p>
      <Deleted />
      {records.length === 0 ? null : (
        <>
          <p>{words.records}</p>
          <ul>
            {records.toReversed().map((head) => (
              <li key={head.id}>
                {words.record(Number(head.subject['count']), head.at, recordedBlankings([head]).size)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Deleted() {
  const session = useSession()
  const [, setOverlay] = useView('overlay')
  const [found, setFound] = useState<readonly DeletedText[] | 'reading' | null>(null)
  const [stop] = useState(() => new AbortController())
  useEffect(() => () => stop.abort(), [stop])
  const look = async () => {
    setFound('reading')
    const deleted = await deletedTexts(session, stop.signal)
    if (deleted) setFound(deleted)
  }
  const erase = (texts: readonly DeletedText[]) =>
    setOverlay({
      name: 'erase',
      articles: texts.map(({ article }) => article),
      titles: texts.flatMap(({ title }) => title ?? []),
      texts: texts.flatMap((each) => each.texts),
    })
  return (
    <>
      <p className={styles['buttons']}>
        <Button isDisabled={found === 'reading'} onPress={() => unattended(look())}>
          {words.look}
        </Button>
        {Array.isArray(found) && found.length > 1 ? (
          <Button onPress={() => erase(found as readonly DeletedText[])}>{words.eraseAll}</Button>
        ) : null}
      </p>
      <div role="status">
        {found === 'reading' ? <p>{words.looking}</p> : null}
        {Array.isArray(found) ? <p>{found.length === 0 ? words.none : words.found(found.length)}</p> : null}
      </div>
      {found === null || found === 'reading' ? null : (
        <ul className={styles['deleted']}>
          {found.slice(0, mostNamed).map((text) => (
            <li key={text.article}>
              {text.title === null ? (
                words.untitled
              ) : (
                <Quote text={text.title} lang={text.language.tag} dir={text.language.direction} as="line" />
              )}
              <Button size="small" aria-label={words.erase(text.title ?? words.untitled)} onPress={() => erase([text])}>
                {words.eraseOne}
              </Button>
            </li>
          ))}
          {found.length > mostNamed ? <li>{words.more(found.length - mostNamed)}</li> : null}
        </ul>
      )}
    </>
  )
}

/** Only those whose text is still stored; `null` when it was stopped. */
async function deletedTexts(session: ProjectSession, signal: AbortSignal): Promise<readonly DeletedText[] | null> {
  const collected = new DeletedTexts()
  const { sequence } = session.store.getState()
  for (let from = 0; from < sequence; from += portion) {
    collected.take(await session.commits(from, Math.min(sequence, from + portion)))
    if (signal.aborted) return null
  }
  const deleted = collected.among(session.snapshot)
  const stored = new Set((await session.readTexts(deleted.flatMap(({ texts }) => texts))).map(({ hash }) => hash))
  return signal.aborted ? null : deleted.filter(({ texts }) => texts.some((hash) => stored.has(hash)))
}

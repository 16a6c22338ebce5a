/**
 * Find in versions: the sentences of the other versions that are likely to tell the same as a claim or a passage, and those that hold
 * the typed words, in text or gloss.
 */
import { BookOpen, Link2 } from 'lucide-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { markPassage } from '#commands/passages/mark-passage.ts'
import { LONGEST_SENTENCE, type Stretch } from '#domain/finding.ts'
import { positionIn } from '#domain/passages.ts'
import type { Claim } from '#domain/records.ts'
import { cellKey } from '#domain/tables.ts'
import { findMessages } from '#i18n/messages/find.ts'
import { languageAt } from '#language/regions.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { VersionName } from '#ui/marks/VersionName.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { navigate } from '#ui/use-address.ts'
import { findInVersions, foldVersions, type FoundSentence } from './find-in-versions.ts'
import { articlesToSearch, findRequest, soughtOf, whereToLook, type FindRequest } from './find-request.ts'
import { ProposedSentences } from './ProposedSentences.tsx'
import { useVersionTexts } from './use-version-texts.ts'
import styles from './FindDialog.module.css'

const words = findMessages
const mostShown = 200
const none: readonly Stretch[] = []

/** Asked for with `claim`, or `article` and `text`, and `story` (`FindRequest`). Reads the texts when it opens. */
export function FindDialog({ request, onClose }: OverlayProps) {
  const asked = useMemo(() => findRequest(request), [request])
  const { claim, sought, where, searched } = useAsked(asked)
  const [typed, setTyped] = useState('')
  const [speaking, setSpeaking] = useState(none)
  const wanted = useDeferredValue(typed)
  const isTyped = typed.trim() !== ''
  // Where there is no story, typed words are looked for in all articles, and only they.
  const versions = useVersionTexts(isTyped || sought === null ? searched : where.versions)
  const sentences = useMemo(() => (isTyped ? foldVersions(versions ?? []) : []), [isTyped, versions])
  const found = useMemo(() => findInVersions(sentences, wanted), [sentences, wanted])
  const search = useRef<HTMLDivElement>(null)
  const isProposing = sought !== null && versions !== null && !isTyped
  return (
    <Dialog title={words.title} isOpen onClose={onClose} size="wide" canUndo>
      {sought ? (
        <p className={styles['claim']}>
          <Quote text={sought.text} lang={sought.language} underlined={isProposing ? speaking : none} />
        </p>
      ) : null}
      {claim ? null : <p className={styles['help']}>{words.noClaim}</p>}
      <div ref={search}>
        <SearchField label={words.search} value={typed} onChange={setTyped} autoFocus={sought === null} />
      </div>
      {isProposing ? (
        <ProposedSentences
          claim={claim}
          sought={sought}
          versions={versions}
          known={where.known}
          onSpeaking={setSpeaking}
          onSearch={(letter) => {
            search.current?.querySelector('input')?.focus()
            setTyped(letter)
          }}
          onLeave={onClose}
        />
      ) : (
        <p className={styles['help']} role="status">
          {statusOf(versions === null, wanted, found)}
        </p>
      )}
      <ul className={styles['list']}>
        {found.slice(0, mostShown).map((sentence) => (
          <FoundItem
            key={`${sentence.article.id}.${sentence.start}`}
            sentence={sentence}
            claim={claim}
            onLeave={onClose}
          />
        ))}
      </ul>
      {found.length > mostShown ? <p className={styles['help']}>{words.more}</p> : null}
    </Dialog>
  )
}

/** The claim, what is looked for and where, as they are now. */
function useAsked(asked: FindRequest) {
  const claim = useRows((snapshot) => snapshot.get('claims', asked.claim) ?? null, ['claims'], [asked])
  const article = claim ? claim.madeFrom : (asked.passage?.article ?? null)
  const from = useRows((snapshot) => snapshot.get('articles', article) ?? null, ['articles'], [article])
  const sought = useMemo(() => soughtOf(claim, asked.passage, from), [claim, asked, from])
  const tables = ['articles', 'stories', 'storyArticles', 'storyClaims', 'batches'] as const
  const where = useRows((snapshot) => whereToLook(snapshot, asked), tables, [asked])
  const searched = useRows((snapshot) => articlesToSearch(snapshot, where), tables, [where])
  return { claim, sought, where, searched }
}

interface FoundItemProps {
  readonly sentence: FoundSentence
  readonly claim: Claim | null
  readonly onLeave: () => void
}

function FoundItem({ sentence, claim, onLeave }: FoundItemProps) {
  const { article, start, end, text, whole, glosses } = sentence
  const language = useMemo(() => languageAt(whole, article.language, { start, end }), [whole, article, start, end])
  const session = useSession()
  const act = useAct()
  const isLinked = useRows(
    (snapshot) =>
      claim !== null &&
      snapshot.byIndex('mentions', 'cell', cellKey(claim.id, article.id)).some((mention) => {
        const passage = snapshot.get('passages', mention.passage)
        return passage !== undefined && passage.start < end && passage.end > start
      }),
    ['mentions', 'passages'],
    [claim, article.id, start, end],
  )
  const link = async () => {
    if (claim === null) return
    const position = positionIn(whole, start, end)
    await act(markPassage, { revision: article.revision, position, language, link: { claim: claim.id } })
  }
  return (
    <li className={styles['item']}>
      <p className={styles['from']}>
        <VersionName article={article} withTitle />
      </p>
      <p dir={language.direction}>
        <Quote text={text.slice(0, LONGEST_SENTENCE)} lang={language.tag} dir={language.direction} />
        {text.length > LONGEST_SENTENCE ? '…' : null}
      </p>
      {glosses.map((gloss) => (
        <p key={gloss.id} className={styles['gloss']}>
          <Quote text={gloss.text} lang={gloss.language} />
        </p>
      ))}
      <div className={styles['buttons']}>
        {isLinked ? <span className={styles['help']}>{words.linked}</span> : null}
        {claim && !isLinked ? (
          <Button size="small" icon={<Link2 size={14} />} onPress={() => void link()}>
            {words.linkShort}
          </Button>
        ) : null}
        <Button
          size="small"
          kind="quiet"
          icon={<BookOpen size={14} />}
          onPress={() => {
            onLeave()
            navigate(readAddressOf(session.project, [article.id], { claim: claim?.id ?? null }))
          }}
        >
          {words.read}
        </Button>
      </div>
    </li>
  )
}

function statusOf(isLoading: boolean, typed: string, found: readonly FoundSentence[]): string {
  if (isLoading) return words.loading
  if (typed.trim() === '') return words.start
  if (found.length === 0) return words.nothing
  return words.found(found.length, new Set(found.map((one) => one.article.id)).size)
}

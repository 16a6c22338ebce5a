/** One place in a text: where it is, the words found with what stands around them, and what can be done. */
import { BookOpen, Link2 } from 'lucide-react'
import { memo } from 'react'
import type { ClaimId } from '#domain/ids.ts'
import type { Article } from '#domain/records.ts'
import type { SearchLine } from '#domain/search/searcher.ts'
import { searchMessages } from '#i18n/messages/search.ts'
import { searchOf } from '#state/search-home.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { VersionName, versionLabel } from '#ui/marks/VersionName.tsx'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
import type { HitState } from './hit-state.ts'
import { lineKey, piecesOf } from './line-order.ts'
import styles from './search.module.css'

const words = searchMessages.line

interface LineItemProps {
  readonly line: SearchLine
  readonly article: Article | null
  readonly state: HitState | null
  readonly isTicked: boolean
  readonly claim: ClaimId | null
  readonly onTick: (line: SearchLine) => void
  readonly onTake: (line: SearchLine) => void
}

export const LineItem = memo(
  function LineItem({ line, article, state, isTicked, claim, onTick, onTake }: LineItemProps) {
    const open = useOpening(claim)
    if (!article) return null
    const { language, hit } = line
    const { before, hit: found, after } = piecesOf(line)
    const piece = { lang: language.tag, dir: language.direction }
    return (
      <li
        className={styles['line']}
        data-entry
        data-line={lineKey(line)}
        data-state={state ?? 'open'}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return
          if (event.key === 'Enter') unattended(open(line))
          if (event.key !== ' ' || hit === null) return
          // Else the list would scroll.
          event.preventDefault()
          onTick(line)
        }}
      >
        <Checkbox
          aria-label={words.tickLabel(versionLabel(article))}
          isSelected={isTicked}
          isDisabled={hit === null}
          onChange={() => onTick(line)}
        />
        <span className={styles['where']}>
          <VersionName article={article} />
        </span>
        <p dir={language.direction} className={styles['text']} data-whole={hit === null}>
          <span className={styles['before']}>
            <span>
              <Quote text={before} {...piece} />
            </span>
          </span>
          <mark className={styles['hit']}>
            <Quote text={found} {...piece} />
          </mark>
          <span className={styles['after']}>
            <Quote text={after} {...piece} />
          </span>
        </p>
        <span className={styles['state']}>{state === null ? (hit === null ? words.whole : '') : words[state]}</span>
        <span className={styles['actions']}>
          <IconButton
            label={claim === null ? words.mark : words.take}
            icon={<Link2 size={14} />}
            isDisabled={hit === null || state === 'linked'}
            onPress={() => onTake(line)}
          />
          <IconButton label={words.read} icon={<BookOpen size={14} />} onPress={() => unattended(open(line))} />
        </span>
      </li>
    )
  },
  (one, other) =>
    one.line === other.line &&
    one.article === other.article &&
    one.state === other.state &&
    one.isTicked === other.isTicked &&
    one.claim === other.claim,
)

/** Goes to the sentence of a place in Read; to the article where the sentence is not found again. */
function useOpening(claim: ClaimId | null): (line: SearchLine) => Promise<void> {
  const session = useSession()
  const { searcher } = usePorts()
  return async ({ article, revision, hit }) => {
    const search = await searchOf(session, searcher)
    const [sentence] = hit === null ? [] : await search.sentences([{ article, revision, ...hit }]).catch(() => [])
    navigate(readAddressOf(session.project, [article], { claim, sentence: sentence?.number ?? null }))
  }
}

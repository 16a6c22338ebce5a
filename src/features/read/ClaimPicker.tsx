/** Picks the current claim: a list that filters as one types. Enter takes, Esc changes nothing. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { ClaimStyle } from '#domain/claim-style.ts'
import type { ArticleId, ClaimId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { normaliseForSearch } from '#language/match-text.ts'
import { useRows } from '#state/use-rows.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { ListOption } from '#ui/ListOption.tsx'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { articleClaims, articleClaimTables } from './article-claims.ts'
import styles from './ClaimPicker.module.css'

export interface ClaimPickerProps {
  readonly article: ArticleId
  readonly onPick: (claim: ClaimId) => void
  readonly onClose: () => void
}

const words = readMessages.picker
/** More are found by typing. */
const mostShown = 200

/** Claims of the article's stories come first, with their numbers; those of the rest of the project follow. */
export function ClaimPicker({ article, onPick, onClose }: ClaimPickerProps) {
  const here = useRows((snapshot) => articleClaims(snapshot, article), articleClaimTables, [article])
  const all = useRows((snapshot) => [...snapshot.all('claims')], ['claims'])
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const list = useId()
  const shown = useMemo(() => {
    const styled = new Map(here.map(({ claim, style }, index) => [claim.id, { style, number: index + 1 }]))
    const ordered: readonly Claim[] = [
      ...here.map(({ claim }) => claim),
      ...all.filter((claim) => !styled.has(claim.id)).toSorted((one, other) => (one.id < other.id ? 1 : -1)),
    ]
    const wanted = normaliseForSearch(typed)
      .folded.split(/\s+/u)
      .filter((part) => part !== '')
    return ordered
      .filter((claim) => {
        const text = normaliseForSearch(`${claim.wording} ${claim.note}`).folded
        return wanted.every((part) => text.includes(part))
      })
      .slice(0, mostShown)
      .map((claim): ClaimChoice => ({ claim, ...styled.get(claim.id) }))
  }, [here, all, typed])
  const chosen = shown[Math.min(active, shown.length - 1)]
  const options = useRef<HTMLDivElement>(null)
  useEffect(() => {
    options.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const by = event.key === 'ArrowDown' ? 1 : -1
      setActive((Math.min(active, shown.length - 1) + by + shown.length) % Math.max(shown.length, 1))
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      onPick(chosen.claim.id)
    }
  }
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <input
        className={styles['search']}
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen ? `${list}-${chosen.claim.id}` : undefined}
        aria-autocomplete="list"
        placeholder={words.search}
        dir="auto"
        autoComplete="off"
        // A picker is opened to type in it.
        ref={(element) => element?.focus()}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={handleKey}
      />
      <div ref={options} id={list} role="listbox" aria-label={words.title} className={styles['list']}>
        {shown.map((choice) => (
          <ListOption
            key={choice.claim.id}
            id={`${list}-${choice.claim.id}`}
            isActive={choice === chosen}
            onChoose={() => onPick(choice.claim.id)}
          >
            <Choice {...choice} />
          </ListOption>
        ))}
      </div>
      <p className={styles['help']}>{words.help}</p>
      {shown.length === 0 ? <p className={styles['none']}>{all.length === 0 ? words.empty : words.nothing}</p> : null}
    </Dialog>
  )
}

interface ClaimChoice {
  readonly claim: Claim
  readonly style?: ClaimStyle
  /** Its place among the claims of the story, from 1. */
  readonly number?: number
}

/** The claim with its mark. */
function Choice({ claim, style, number = 0 }: ClaimChoice) {
  return (
    <span className={styles['choice']}>
      {style ? <ClaimMark style={style} number={number > 0 && number < 10 ? number : null} /> : <span />}
      <Quote text={claim.wording} lang={claim.language} />
    </span>
  )
}

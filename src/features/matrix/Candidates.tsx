/**
 * The candidates of a cell: sentences of the article in the original with their glosses, one search field and one list. Enter
 * takes one, Esc leaves without a change.
 */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { CellRef } from '#domain/cell.ts'
import type { Article, Claim, Passage } from '#domain/records.ts'
import { cellKey } from '#domain/tables.ts'
import { formatList } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useRows } from '#state/use-rows.ts'
import { useText } from '#state/use-text.ts'
import { classNames } from '#ui/class-names.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import { candidatesOf, likeliest, searchCandidates, type Candidate } from './candidates.ts'
import type { TakenSentence } from './panel-mode.ts'
import styles from './Candidates.module.css'

interface CandidatesProps {
  readonly claim: Claim
  readonly article: Article
  readonly purpose: 'agrees' | 'differs' | 'link'
  readonly onTake: (sentence: TakenSentence) => void
  readonly onLeave: () => void
}

const words = matrixMessages.candidates

/** The field has the focus at once; arrows move through the list from there. */
export function Candidates({ claim, article, purpose, onTake, onLeave }: CandidatesProps) {
  const candidates = useCandidates(claim, article)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<number | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const found = useMemo(() => (candidates === null ? [] : searchCandidates(candidates.all, typed)), [candidates, typed])
  const active = Math.min(chosen ?? likeliest(found), found.length - 1)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, found])

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }
    const step = steps[event.key]
    const candidate = found[active]
    if (step !== undefined) setChosen(Math.max(0, Math.min(found.length - 1, active + step)))
    else if (event.key === 'Enter' && candidate) onTake(candidate)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className={styles['candidates']} aria-label={words.title[purpose]}>
      <h3 className={styles['title']}>{words.title[purpose]}</h3>
      <input
        type="search"
        role="combobox"
        className={styles['search']}
        aria-label={words.search}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        placeholder={words.search}
        dir="auto"
        translate="no"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(null)
        }}
        onKeyDown={press}
      />
      <p className={styles['help']}>
        {words.help} <span role="status">{candidates === null ? '' : words.count(found.length)}</span>
      </p>
      {candidates?.missing ? <p role="alert">{words.missing}</p> : null}
      {candidates !== null && found.length === 0 && !candidates.missing ? (
        <p className={styles['help']}>{words.nothing}</p>
      ) : null}
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.label} className={styles['list']}>
        {found.map((candidate, index) => (
          <CandidateOption
            key={candidate.start}
            id={`${id}-${index}`}
            candidate={candidate}
            article={article}
            isActive={index === active}
            isLinked={candidates?.linked.some((passage) => overlaps(passage, candidate)) ?? false}
            onTake={() => onTake(candidate)}
          />
        ))}
      </div>
    </section>
  )
}

interface CandidateOptionProps {
  readonly id: string
  readonly candidate: Candidate
  readonly article: Article
  readonly isActive: boolean
  readonly isLinked: boolean
  readonly onTake: () => void
}

function CandidateOption({ id, candidate, article, isActive, isLinked, onTake }: CandidateOptionProps) {
  const { figures, glosses, text } = candidate
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classNames(styles['option'], isActive && styles['active'])}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onTake()
      }}
    >
      <span className={styles['sentence']}>
        <Quote text={text} lang={article.language.tag} dir={article.language.direction} />
      </span>
      {glosses.map((gloss) => (
        <span key={gloss.id} className={styles['gloss']}>
          <Quote text={gloss.text} lang={gloss.language} />
        </span>
      ))}
      {figures.length === 0 && !isLinked ? null : (
        <span className={styles['evidence']}>
          {[
            ...(figures.length > 0 ? [words.figures(formatList(figures))] : []),
            ...(isLinked ? [words.linked] : []),
          ].join(' · ')}
        </span>
      )}
    </div>
  )
}

interface CandidateList {
  readonly all: readonly Candidate[]
  readonly linked: readonly Passage[]
  readonly missing: boolean
}

/** `null` while the text is on its way. */
function useCandidates(claim: Claim, article: Article): CandidateList | null {
  const cell: CellRef = { claim: claim.id, article: article.id }
  const hash = useRows(
    (snapshot) => snapshot.get('revisions', article.revision)?.textHash ?? null,
    ['revisions'],
    [article.revision],
  )
  const text = useText(hash)
  const rows = useRows(
    (snapshot) => ({
      glosses: snapshot
        .byIndex('glosses', 'revision', article.revision)
        .toSorted((one, other) => (one.language < other.language ? -1 : one.language > other.language ? 1 : 0)),
      regions: snapshot.byIndex('regions', 'revision', article.revision),
      linked: snapshot
        .byIndex('mentions', 'cell', cellKey(cell.claim, cell.article))
        .flatMap((mention) => snapshot.get('passages', mention.passage) ?? []),
    }),
    ['glosses', 'regions', 'mentions', 'passages'],
    [article.revision, cell.claim, cell.article],
  )
  const content = text.state === 'ready' ? text.text : null
  const all = useMemo(
    () => (content === null ? [] : candidatesOf(content, article.language.tag, claim, rows.glosses, rows.regions)),
    [content, article.language.tag, claim, rows],
  )
  if (text.state === 'loading') return null
  return { all, linked: rows.linked, missing: text.state === 'missing' }
}

function overlaps(passage: Passage, { start, end }: Candidate): boolean {
  return passage.start < end && passage.end > start
}

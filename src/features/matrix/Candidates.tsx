/**
 * The candidates of a cell: sentences of the article in the original with their glosses, the likely ones first with what speaks for them
 * (C9), one search field and one list. Enter takes one, Esc leaves without a change.
 */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Skeleton } from '#domain/finding.ts'
import type { Article, Claim, Passage } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { SentenceOption } from '#ui/marks/SentenceOption.tsx'
import { rankCandidates, searchCandidates, type Candidate, type RankedCandidate } from './candidates.ts'
import { useCandidates } from './use-candidates.ts'
import { useFoundFor, type FindingState } from './use-found-for.ts'
import { useSkeletonsUnread } from '#state/use-skeletons-unread.ts'
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
  const finding = useFoundFor(claim, article)
  const found = useMemo(
    () => (candidates === null ? [] : rankCandidates(searchCandidates(candidates.all, typed), finding.sentences)),
    [candidates, typed, finding.sentences],
  )
  const languageOf = ({ language }: Candidate) => (language ?? article.language).tag
  const skeletonAt = useSkeletonsUnread(article, (candidates?.all ?? []).map(languageOf))
  const active = Math.min(chosen ?? 0, found.length - 1)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, found])

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }
    const step = steps[event.key]
    const candidate = found[active]?.candidate
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
        {words.help}{' '}
        <span role="status">
          {candidates === null ? '' : `${words.count(found.length)} · ${statusOf(finding.state, found)}`}
        </span>
      </p>
      {candidates?.missing ? <p role="alert">{words.missing}</p> : null}
      {candidates !== null && found.length === 0 && !candidates.missing ? (
        <p className={styles['help']}>{words.nothing}</p>
      ) : null}
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.label} className={styles['list']}>
        {found.map((ranked, index) => (
          <CandidateOption
            key={ranked.candidate.start}
            id={`${id}-${index}`}
            ranked={ranked}
            skeleton={skeletonAt(ranked.candidate.start, languageOf(ranked.candidate))}
            claim={claim}
            article={article}
            isActive={index === active}
            isLinked={candidates?.linked.some((passage) => overlaps(passage, ranked.candidate)) ?? false}
            onChoose={() => onTake(ranked.candidate)}
          />
        ))}
      </div>
    </section>
  )
}

interface CandidateOptionProps {
  readonly id: string
  readonly ranked: RankedCandidate
  /** What it is about, where the analyst does not read its language. */
  readonly skeleton: Skeleton | null
  readonly claim: Claim
  readonly article: Article
  readonly isActive: boolean
  readonly isLinked: boolean
  readonly onChoose: () => void
}

function CandidateOption({ ranked, skeleton, claim, article, ...rest }: CandidateOptionProps) {
  const { candidate, found, likelihood } = ranked
  const { glossLanguage } = useAnalyst()
  return (
    <SentenceOption
      {...rest}
      text={candidate.text}
      start={candidate.start}
      language={candidate.language ?? article.language}
      glosses={candidate.glosses}
      outline={skeleton ? { skeleton, lang: glossLanguage } : null}
      sought={{ text: claim.wording, language: claim.language }}
      likelihood={likelihood}
      found={found}
    />
  )
}

/** That nothing was found is said as it is: no evidence, which is not the same as no match. */
function statusOf(state: FindingState, found: readonly RankedCandidate[]): string {
  if (state === 'looking') return words.looking
  if (state === 'failed') return words.notLooked
  return found.some(({ likelihood }) => likelihood !== 'none') ? words.likelyFirst : words.noEvidence
}

function overlaps(passage: Passage, { start, end }: Candidate): boolean {
  return passage.start < end && passage.end > start
}

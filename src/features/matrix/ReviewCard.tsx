/**
 * What is likely to answer a cell that waits: the best sentences of its article with their evidence, and what stands around the chosen
 * one. Judging takes the chosen one along.
 */
import { useEffect, useId, useMemo, useState } from 'react'
import type { CellRef } from '#domain/cell.ts'
import type { AnalystId } from '#domain/ids.ts'
import type { Article, Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { isTurnedDown } from '#domain/suggestion.ts'
import { cellKey } from '#domain/tables.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSkeletonsUnread } from '#state/use-skeletons-unread.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import { SentenceWords } from '#ui/marks/SentenceOption.tsx'
import { around, bestCandidates, rankCandidates, type Candidate, type RankedCandidate } from './candidates.ts'
import { isSameCell } from './review-queue.ts'
import { useCandidates } from './use-candidates.ts'
import { useFoundFor } from './use-found-for.ts'
import styles from './ReviewCard.module.css'

/** A sentence that is shown as the likely one of a cell. */
export interface ProposedSentence {
  readonly cell: CellRef
  /** `null` while it is being looked for, and where nothing speaks for any. */
  readonly sentence: Candidate | null
}

interface ReviewCardsProps {
  /** The cell that is asked now. */
  readonly cell: CellRef
  /** The one that comes next; `null` when none waits. */
  readonly next: CellRef | null
  readonly isShown: boolean
  /** Hears which sentence is the likely one, as soon as it is known and whenever another is chosen. */
  readonly onProposed: (proposed: ProposedSentence) => void
}

const words = matrixMessages.card

/** The next card is there before it is asked for: it has its text and what was found in it, and becomes the shown one as it is. */
export function ReviewCards({ cell, next, isShown, onProposed }: ReviewCardsProps) {
  const keys = new Map([cell, ...(next ? [next] : [])].map((one) => [cellKey(one.claim, one.article), one]))
  return [...keys].map(([key, one]) => (
    <CardOfCell key={key} cell={one} isShown={isShown && isSameCell(one, cell)} onProposed={onProposed} />
  ))
}

interface CardOfCellProps {
  readonly cell: CellRef
  readonly isShown: boolean
  readonly onProposed: (proposed: ProposedSentence) => void
}

/** Nothing where the analyst linked a passage: that is what will be judged. */
function CardOfCell({ cell, ...rest }: CardOfCellProps) {
  const { id } = useAnalyst()
  const { claim, article, isLinked } = useRows(
    (snapshot) => ({
      claim: snapshot.get('claims', cell.claim),
      article: snapshot.get('articles', cell.article),
      isLinked: hasOwnMention(snapshot, cell, id),
    }),
    ['claims', 'articles', 'mentions'],
    [cell.claim, cell.article, id],
  )
  return claim && article && !isLinked ? <ReviewCard claim={claim} article={article} {...rest} /> : null
}

interface ReviewCardProps extends Omit<CardOfCellProps, 'cell'> {
  readonly claim: Claim
  readonly article: Article
}

function ReviewCard({ claim, article, isShown, onProposed }: ReviewCardProps) {
  const { state, all, best } = useBest(claim, article)
  const [chosen, setChosen] = useState(0)
  const name = useId()
  const sentence = best[chosen]?.candidate ?? null
  const cell = useMemo(() => ({ claim: claim.id, article: article.id }), [claim.id, article.id])
  useEffect(() => {
    if (isShown) onProposed({ cell, sentence })
  }, [isShown, onProposed, cell, sentence])
  if (!isShown) return null
  const { before, after } = sentence ? around(all, sentence) : nothingAround
  return (
    <section className={styles['card']} aria-label={words.label}>
      <p className={styles['help']} role="status">
        {state === 'found' ? (best.length > 0 ? words.found(best.length) : words.noEvidence) : words[state]}
      </p>
      <div role="radiogroup" aria-label={words.of(claim.wording)} data-likely className={styles['list']}>
        {best.map((ranked, place) => (
          <div key={ranked.candidate.start} className={styles['choice']} data-chosen={place === chosen || undefined}>
            {place === chosen ? <Context sentence={before} article={article} label={words.before} /> : null}
            <Choice
              name={name}
              claim={claim}
              article={article}
              ranked={ranked}
              isChosen={place === chosen}
              onChoose={() => setChosen(place)}
            />
            {place === chosen ? <Context sentence={after} article={article} label={words.after} /> : null}
          </div>
        ))}
      </div>
    </section>
  )
}

const nothingAround = { before: null, after: null }

interface ChoiceProps {
  readonly name: string
  readonly claim: Claim
  readonly article: Article
  readonly ranked: RankedCandidate
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Choice({ name, claim, article, ranked, isChosen, onChoose }: ChoiceProps) {
  const { glossLanguage } = useAnalyst()
  const { candidate, found, likelihood } = ranked
  const language = candidate.language ?? article.language
  const skeleton = useSkeletonsUnread(article, [language.tag])(candidate.start, language.tag)
  return (
    <label className={styles['sentence']}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span className={styles['words']}>
        <SentenceWords
          text={candidate.text}
          start={candidate.start}
          language={language}
          glosses={candidate.glosses}
          outline={skeleton ? { skeleton, lang: glossLanguage } : null}
          sought={{ text: claim.wording, language: claim.language }}
          likelihood={likelihood}
          found={found}
          isLinked={false}
        />
      </span>
    </label>
  )
}

interface ContextProps {
  readonly sentence: Candidate | null
  readonly article: Pick<Article, 'language'>
  readonly label: string
}

function Context({ sentence, article, label }: ContextProps) {
  if (!sentence) return null
  const { tag, direction } = sentence.language ?? article.language
  return (
    <p className={styles['context']} dir={direction}>
      <span className="visually-hidden">{label} </span>
      <Quote text={sentence.text} lang={tag} dir={direction} />
    </p>
  )
}

/** The best sentences but for those that somebody turned down for the claim (C9). */
function useBest(claim: Claim, article: Article) {
  const all = useCandidates(claim, article)?.all ?? noCandidates
  const { state, sentences } = useFoundFor(claim, article)
  const { revision } = article
  const open = useRows(
    (snapshot) => sentences.filter(({ start, end }) => !isTurnedDown(snapshot, { claim, revision, start, end })),
    ['suggestionDecisions'],
    [claim, revision, sentences],
  )
  const best = useMemo(() => bestCandidates(rankCandidates(all, open)), [all, open])
  return { state, all, best }
}

function hasOwnMention(snapshot: Snapshot, { claim, article }: CellRef, analyst: AnalystId): boolean {
  return snapshot.byIndex('mentions', 'cell', cellKey(claim, article)).some((mention) => mention.analyst === analyst)
}

const noCandidates: readonly Candidate[] = []

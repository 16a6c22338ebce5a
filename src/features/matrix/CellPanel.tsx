/** The panel of one cell: what the article says on the left, the judgement on the right. */
import { Link2, X } from 'lucide-react'
import { useImperativeHandle, useMemo, useRef, type KeyboardEvent, type Ref } from 'react'
import type { CellRef } from '#domain/cell.ts'
import type { ClaimStyle } from '#domain/claim-style.ts'
import { knownDays } from '#domain/finding.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useDifferences } from '#state/use-differences.ts'
import { useSession } from '#state/use-session.tsx'
import { useSoughtClaim } from '#state/use-sought-claim.ts'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Clamped } from '#ui/Clamped.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { DifferenceLine } from '#ui/marks/DifferenceLine.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { useKeyName } from '#ui/operations/use-key-names.ts'
import { Candidates } from './Candidates.tsx'
import { claimFacts } from '#ui/marks/claim-words.ts'
import { JudgementPart } from './JudgementPart.tsx'
import { MentionCard } from './MentionCard.tsx'
import type { CellContent } from './use-cell.ts'
import { ReviewCards, type ProposedSentence } from './ReviewCard.tsx'
import { focusAsked } from './focus-asked.ts'
import type { Judging } from './use-judging.ts'
import styles from './CellPanel.module.css'

/** What the screen may ask of the panel. */
export interface CellPanelHandle {
  /** Focuses what the present mode asks for, else the panel itself. */
  readonly focus: () => void
  /** Whether something in the panel has the focus, and not only the panel. */
  readonly hasFocusInside: () => boolean
}

export interface Review {
  /** `null` when no other cell waits. */
  readonly next: CellRef | null
  readonly onProposed: (proposed: ProposedSentence) => void
}

interface CellPanelProps {
  readonly content: CellContent
  readonly style: ClaimStyle | null
  readonly judging: Judging
  /** While cells are reviewed: which comes next, and who hears of the likely sentence. */
  readonly review?: Review | null
  /** `null` where what it stands in is closed in its own way. */
  readonly onClose: (() => void) | null
  readonly ref: Ref<CellPanelHandle>
}

const words = matrixMessages.panel

/** Escape leaves the present mode, then the panel where that can be closed. */
export function CellPanel({ content, style, judging, review = null, onClose, ref }: CellPanelProps) {
  const { claim, article } = content
  const panel = useRef<HTMLElement>(null)
  useImperativeHandle(
    ref,
    () => ({ focus: () => focusAsked(panel.current), hasFocusInside: () => holdsFocus(panel.current) }),
    [],
  )
  const told = useMemo(
    (): Review | null =>
      review && {
        ...review,
        onProposed: (proposed) => {
          review.onProposed(proposed)
          // Whoever waited here for the sentences goes on to them.
          if (document.activeElement === panel.current) focusAsked(panel.current)
        },
      },
    [review],
  )
  const press = (event: KeyboardEvent) => {
    const leave = judging.mode.kind === 'rest' ? onClose : judging.leave
    if (event.key !== 'Escape' || event.defaultPrevented || leave === null) return
    event.preventDefault()
    event.stopPropagation()
    leave()
  }
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles['panel']}
      aria-label={words.label(claim.wording, article.outlet ?? article.title ?? article.firstWords)}
      onKeyDown={press}
    >
      <PanelHead content={content} style={style} onClose={onClose} />
      <div className={styles['halves']}>
        <SaysPart content={content} judging={judging} review={told} />
        <JudgementPart content={content} judging={judging} isReviewing={review !== null} />
      </div>
    </aside>
  )
}

function PanelHead({ content, style, onClose }: Pick<CellPanelProps, 'content' | 'style' | 'onClose'>) {
  const { claim } = content
  const { project } = useSession()
  const facts = claimFacts(claim)
  return (
    <header className={styles['head']}>
      {style ? <ClaimMark style={style} /> : null}
      <div className={styles['claim']}>
        <Clamped>
          <h2 className={styles['wording']}>
            <Link to={{ screen: 'claim', project, claim: claim.id }} className={styles['quietLink']}>
              <Quote text={claim.wording} lang={claim.language} />
            </Link>
          </h2>
        </Clamped>
        {facts === '' ? null : <p className={styles['faint']}>{facts}</p>}
      </div>
      {onClose ? <IconButton label={words.close} icon={<X size={16} />} size="small" onPress={onClose} /> : null}
    </header>
  )
}

interface SaysPartProps extends Pick<CellPanelProps, 'content' | 'judging'> {
  readonly review: Review | null
}

function SaysPart({ content, judging, review }: SaysPartProps) {
  const { claim, article } = content
  const { project } = useSession()
  const linkKey = useKeyName('passage.link')
  const { mode } = judging
  return (
    <section className={styles['says']} aria-label={words.quotes}>
      <div className={styles['article']}>
        <p className={styles['outlet']}>
          <Isolated>{article.outlet ?? matrixMessages.noOutlet}</Isolated>{' '}
          <LanguageTag tag={article.language.tag} basis={article.language.basis} />{' '}
          <DateText bounds={article.published} withBasis />
        </p>
        <p className={styles['articleTitle']}>
          <Link to={readAddressOf(project, [article.id], { claim: claim.id })} className={styles['quietLink']}>
            <Quote
              text={article.title ?? `[${article.firstWords}]`}
              lang={article.language.tag}
              dir={article.language.direction}
            />
            <span className="visually-hidden">, {matrixMessages.openRead}</span>
          </Link>
        </p>
      </div>
      {review ? (
        <ReviewCards cell={{ claim: claim.id, article: article.id }} isShown={mode.kind !== 'candidates'} {...review} />
      ) : null}
      {mode.kind === 'candidates' ? (
        <Candidates
          key={`${claim.id}.${article.id}.${mode.purpose}`}
          claim={claim}
          article={article}
          purpose={mode.purpose}
          onTake={(sentence) => void judging.take(sentence)}
          onLeave={judging.leave}
        />
      ) : (
        <>
          {review && content.mentions.length === 0 ? null : <Mentions content={content} />}
          <div>
            <Button size="small" kind="quiet" icon={<Link2 size={14} />} onPress={judging.openLink} keyName={linkKey}>
              {words.link}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

/** The linked passages, each with what its words tell differently from the claim's. */
function Mentions({ content: { claim, article, mentions } }: Pick<CellPanelProps, 'content'>) {
  const sought = useSoughtClaim(claim)
  const { published } = article
  const told = useMemo(
    () =>
      mentions.map(({ passage }) => ({
        text: passage.quote,
        language: passage.language.tag,
        published: knownDays(published),
      })),
    [mentions, published],
  )
  const differences = useDifferences(sought, told)
  if (mentions.length === 0) return <p className={styles['faint']}>{words.noQuotes}</p>
  return mentions.map((shown, index) => {
    const { passage, mention } = shown
    return (
      <div key={mention.id}>
        <MentionCard shown={shown} />
        <DifferenceLine
          differences={differences?.[index] ?? []}
          sought={sought}
          told={{ text: passage.quote, language: passage.language.tag }}
        />
      </div>
    )
  })
}

function holdsFocus(panel: HTMLElement | null): boolean {
  const { activeElement } = document
  return panel !== activeElement && panel?.contains(activeElement) === true
}

/** Why a sentence is proposed: how sure, and the words of both texts that speak for it (C9). */
import type { DifferenceWords } from '#domain/facet-proposals.ts'
import type { EncoderEvidence, Likelihood } from '#domain/finding.ts'
import { evidenceMessages } from '#i18n/messages/evidence.ts'
import { Isolated } from '../Isolated.tsx'
import { Differences } from './Differences.tsx'
import type { EvidenceGroup, WordPair } from './evidence-words.ts'
import { Quote } from './Quote.tsx'
import styles from './EvidenceLine.module.css'

interface EvidenceLineProps {
  readonly likelihood: Exclude<Likelihood, 'none'>
  readonly evidence: readonly EvidenceGroup[]
  /** What both tell differently. */
  readonly differences: readonly DifferenceWords[]
  /** What an encoder says, if there is one. */
  readonly encoder: EncoderEvidence | undefined
  readonly lang: Languages
}

/** BCP 47 tags of the text sought and of the sentence. */
export interface Languages {
  readonly here: string
  readonly there: string
}

const words = evidenceMessages

/** A line that wraps. */
export function EvidenceLine({ likelihood, evidence, differences, encoder, lang }: EvidenceLineProps) {
  return (
    <span className={styles['evidence']}>
      <span className={styles['likelihood']} data-likelihood={likelihood}>
        {words.likelihood[likelihood]}
      </span>
      {evidence.map(({ kind, pairs }) => (
        <span key={kind} className={styles['reason']}>
          <span className={styles['kind']}>{words.kinds[kind]}</span>{' '}
          {pairs.map((pair, index) => (
            <span key={`${pair.here} ${pair.there}`}>
              {index === 0 ? null : ', '}
              <Pair pair={pair} lang={lang} />
            </span>
          ))}
        </span>
      ))}
      <Differences differences={differences} lang={lang} />
      {encoder ? <Closeness encoder={encoder} likelihood={likelihood} /> : null}
    </span>
  )
}

interface ClosenessProps {
  readonly encoder: EncoderEvidence
  readonly likelihood: Likelihood
}

/** A machine's word for it, with its name; where that changed how sure it looks, how sure it looked without. */
function Closeness({ encoder: { similarity, by, ownLikelihood }, likelihood }: ClosenessProps) {
  return (
    <span className={styles['reason']}>
      {words.close(similarity)} <Isolated className={styles['kind']}>{words.by(by)}</Isolated>
      {ownLikelihood === likelihood ? null : words.without(ownLikelihood)}
    </span>
  )
}

/** Words that are the same in both are told once. */
function Pair({ pair: { here, there, times }, lang }: { readonly pair: WordPair; readonly lang: Languages }) {
  if (here === there) return <Quote text={here} lang={lang.there} />
  return (
    <>
      <Quote text={here} lang={lang.here} /> = <Quote text={there} lang={lang.there} />
      {times === undefined ? null : ` (${words.learned(times)})`}
    </>
  )
}

/** Before "still holds" is said of many cells: what was changed of each of their claims since they were judged (C12). */
import type { CellRef } from '#domain/cell.ts'
import { claimAtKey } from '#domain/earlier-claims.ts'
import type { Claim } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useEarlierClaims } from '#state/use-earlier-claims.ts'
import { useSession } from '#state/use-session.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { useWordDifferences } from '#ui/reader-text/use-word-differences.ts'
import type { CompareWords } from '#ui/reader-text/word-differences.ts'
import { changedClaims, changedFacts, type ChangedClaim } from './claim-changes.ts'
import styles from './BulkPreview.module.css'

const words = matrixMessages.bulk.claims

/** More are counted, not shown. */
const mostShown = 50

/** Nothing where only articles were changed. */
export function ClaimChanges({ cells }: { readonly cells: readonly CellRef[] }) {
  const { snapshot } = useSession()
  const analyst = useAnalyst()
  const changed = changedClaims(snapshot, cells, analyst.id)
  const shown = changed.slice(0, mostShown)
  const earlier = useEarlierClaims(shown)
  const compare = useWordDifferences(shown.length > 0)
  if (shown.length === 0) return null
  if (earlier === null) return <p role="status">{words.looking}</p>
  return (
    <section aria-label={words.title} className={styles['claims']} tabIndex={0}>
      <ul>
        {shown.map((one) => (
          <li key={claimAtKey(one)} className={styles['claim']}>
            <OneClaim changed={one} before={earlier.get(claimAtKey(one)) ?? null} compare={compare} />
          </li>
        ))}
      </ul>
      {changed.length > shown.length ? <p>{words.more(changed.length - shown.length)}</p> : null}
    </section>
  )
}

interface OneClaimProps {
  readonly changed: ChangedClaim
  /** `null` where the journal does not tell. */
  readonly before: Claim | null
  readonly compare: CompareWords | null
}

function OneClaim({ changed: { now, cells }, before, compare }: OneClaimProps) {
  const judged = words.judged(cells)
  if (before === null)
    return (
      <>
        <Wording claim={now} />
        <p className={styles['faint']}>
          {judged} {words.unknown}
        </p>
      </>
    )
  const facts = changedFacts(before, now)
  const isReworded = before.wording !== now.wording
  return (
    <>
      {isReworded ? <Reworded before={before} now={now} compare={compare} /> : <Wording claim={now} />}
      <p className={styles['faint']}>
        {judged} {isReworded ? '' : facts.length === 0 ? words.nothing : words.sameWording}
      </p>
      {facts.length === 0 ? null : (
        <dl className={styles['facts']}>
          {facts.map(({ fact, before: was, now: is }) => (
            <div key={fact}>
              <dt>{words.facts[fact]}</dt>
              <dd>
                <del>
                  <Isolated>{was ?? words.none}</Isolated>
                </del>{' '}
                <span aria-hidden="true">→</span>{' '}
                <ins>
                  <Isolated>{is ?? words.none}</Isolated>
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function Wording({ claim }: { readonly claim: Claim }) {
  return <Quote text={claim.wording} lang={claim.language} dir="auto" />
}

/** Words that differ are marked where both are in one language. */
function Reworded({
  before,
  now,
  compare,
}: Required<Pick<OneClaimProps, 'compare'>> & Record<'before' | 'now', Claim>) {
  const whole = (claim: Claim) => ({ text: claim.wording, stretches: [{ start: 0, end: claim.wording.length }] })
  const differences = before.language === now.language ? compare?.(whole(before), whole(now), now.language) : undefined
  const [removed, added] = [differences?.removed ?? [], differences?.added ?? []]
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{words.before}</dt>
        <dd>
          <Quote
            text={before.wording}
            lang={before.language}
            dir="auto"
            changed={{ as: 'removed', stretches: removed }}
          />
        </dd>
      </div>
      <div>
        <dt>{words.now}</dt>
        <dd>
          <Quote text={now.wording} lang={now.language} dir="auto" changed={{ as: 'added', stretches: added }} />
        </dd>
      </div>
    </dl>
  )
}

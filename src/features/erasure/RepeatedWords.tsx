/** Where words of the texts stand in what analysts wrote: claims that may go too, and what else there is. */
import type { Repeats } from '#domain/erasure/what-is-erased.ts'
import type { ClaimId } from '#domain/ids.ts'
import { erasureMessages as words } from '#i18n/messages/erasure.ts'
import { useSession } from '#state/use-session.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import styles from './erasure.module.css'

interface RepeatedWordsProps {
  /** `null` while it is not known. */
  readonly repeats: Repeats | null
  /** The claims that go too. */
  readonly claims: readonly ClaimId[]
  readonly onClaims: (claims: readonly ClaimId[]) => void
}

export function RepeatedWords({ repeats, claims, onClaims }: RepeatedWordsProps) {
  const { snapshot } = useSession()
  if (repeats === null) return <p role="status">{words.looking}</p>
  const offered = repeats.claims.flatMap((id) => snapshot.get('claims', id) ?? [])
  const others = repeats.others.map(({ table, count }) => words.places[table](count))
  return (
    <>
      {offered.length === 0 ? null : (
        <fieldset className={styles['claims']}>
          <legend>{words.claims}</legend>
          <div className={styles['offered']}>
            {offered.map(({ id, wording, language }) => (
              <Checkbox
                key={id}
                isSelected={claims.includes(id)}
                onChange={(isSelected) =>
                  onClaims(isSelected ? [...claims, id] : claims.filter((other) => other !== id))
                }
              >
                <Quote text={wording} lang={language} />
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
      {others.length === 0 ? null : <p>{words.also(others)}</p>}
    </>
  )
}

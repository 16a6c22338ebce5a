/** Corrections of what was published on a claim, as dated entries. */
import { X } from 'lucide-react'
import { addCorrection } from '#commands/verdicts/add-correction.ts'
import { removeCorrections } from '#commands/verdicts/remove-corrections.ts'
import { analystNames } from '#domain/analyst-names.ts'
import type { Claim } from '#domain/records.ts'
import { formatInstant } from '#i18n/format.ts'
import { verdictMessages } from '#i18n/messages/verdict.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './claims.module.css'

const words = verdictMessages.corrections

/** The latest first. */
export function ClaimCorrections({ claim }: { readonly claim: Claim }) {
  const act = useAct()
  const kept = useKeptText(`claims/${claim.id}/correction`, '')
  const { corrections, names } = useRows(
    (snapshot) => ({
      corrections: snapshot
        .byIndex('corrections', 'claim', claim.id)
        .toSorted((one, other) => other.at.localeCompare(one.at)),
      names: analystNames(snapshot),
    }),
    ['corrections', 'analysts'],
    [claim.id],
  )
  const add = async () => {
    if (await act(addCorrection, { claim: claim.id, text: kept.typed })) kept.drop()
  }
  return (
    <div className={styles['part']} data-keeps>
      {corrections.length === 0 ? <p className={styles['faint']}>{words.none}</p> : null}
      <ul className={styles['rows']} aria-label={words.list(corrections.length)}>
        {corrections.map(({ id, text, analyst, at }) => (
          <li key={id} className={styles['row']}>
            <span>
              <span className={styles['soft']}>{words.by(names.get(analyst) ?? '', formatInstant(at))}</span>
              <p dir="auto" translate="no" className={styles['typed']}>
                {text}
              </p>
            </span>
            <IconButton
              label={words.remove(text)}
              icon={<X size={15} />}
              size="small"
              onPress={() => unattended(act(removeCorrections, { corrections: [id] }))}
            />
          </li>
        ))}
      </ul>
      <TextAreaField label={words.text} rows={2} value={kept.typed} onChange={kept.type} />
      <KeptRemark {...kept} />
      <div>
        <Button size="small" onPress={() => unattended(add())}>
          {words.add}
        </Button>
      </div>
    </div>
  )
}

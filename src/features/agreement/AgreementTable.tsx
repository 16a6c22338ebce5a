/** The figures for each claim, language or group of facets. */
import type { ReactNode } from 'react'
import type { AgreementRow } from '#domain/agreement/agreement-report.ts'
import type { Figure } from '#domain/agreement/figure.ts'
import { formatNumber } from '#i18n/format.ts'
import { agreementMessages as words } from '#i18n/messages/agreement.ts'
import styles from './agreement.module.css'

interface AgreementTableProps<Of> {
  readonly title: string
  readonly head: string
  readonly note: string
  readonly rows: readonly AgreementRow<Of>[]
  readonly idOf: (of: Of) => string
  readonly name: (of: Of) => ReactNode
}

const { percent, kappa, alpha } = words.figures

/** Scrolls by itself where it is wider than the screen. */
export function AgreementTable<Of>({ title, head, note, rows, idOf, name }: AgreementTableProps<Of>) {
  return (
    <section>
      <h2>{title}</h2>
      <p className={styles['soft']}>{note}</p>
      <div className={styles['tableRoom']} role="region" aria-label={title} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {[words.cells, words.apart, percent.short, kappa.short, alpha.short].map((each) => (
                <th key={each} scope="col" className={styles['number']}>
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ of, cells, apart, figures }) => (
              <tr key={idOf(of)}>
                <th scope="row">{name(of)}</th>
                <td className={styles['number']}>{formatNumber(cells)}</td>
                <td className={styles['number']}>{formatNumber(apart)}</td>
                <FigureCell figure={figures.percent} say={words.percent} />
                <FigureCell figure={figures.kappa} say={words.coefficient} />
                <FigureCell figure={figures.alpha} say={words.coefficient} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function FigureCell({ figure, say }: { readonly figure: Figure; readonly say: (value: number) => string }) {
  return (
    <td className={styles['number']}>
      {'value' in figure ? say(figure.value) : <span className={styles['why']}>{words.why[figure.why].short}</span>}
    </td>
  )
}

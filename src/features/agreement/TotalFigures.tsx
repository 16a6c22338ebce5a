/** The figures over all cells, each with what it means and on how much it rests. */
import type { Figures } from '#domain/agreement/agreement-report.ts'
import type { Figure } from '#domain/agreement/figure.ts'
import type { PassageAgreement } from '#domain/agreement/passage-agreement.ts'
import { agreementMessages as words } from '#i18n/messages/agreement.ts'
import styles from './agreement.module.css'

interface TotalFiguresProps {
  readonly total: Figures
  readonly passages: PassageAgreement
}

export function TotalFigures({ total, passages }: TotalFiguresProps) {
  const { percent, kappa, alpha } = total
  const shown = [
    { ...words.figures.percent, figure: percent, say: words.percent, on: words.on },
    { ...words.figures.kappa, figure: kappa, say: words.coefficient, on: words.on },
    { ...words.figures.alpha, figure: alpha, say: words.coefficient, on: words.on },
    { ...words.figures.characters, figure: passages.characters, say: words.percent, on: words.onPairs },
    { ...words.figures.spans, figure: passages.spans, say: words.percent, on: words.onPairs },
  ]
  return (
    <section aria-labelledby="agreement-total">
      <h2 id="agreement-total">{words.total}</h2>
      <dl className={styles['figures']}>
        {shown.map(({ name, means, figure, say, on }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <FigureWords figure={figure} say={say} on={on} />
            </dd>
            <dd className={styles['soft']}>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface FigureWordsProps {
  readonly figure: Figure
  readonly say: (value: number) => string
  readonly on: (units: number) => string
}

function FigureWords({ figure, say, on }: FigureWordsProps) {
  if ('why' in figure) return <span className={styles['why']}>{words.why[figure.why].text(figure.units)}</span>
  return (
    <>
      <strong className={styles['value']}>{say(figure.value)}</strong>{' '}
      <span className={styles['soft']}>{on(figure.units)}</span>
    </>
  )
}

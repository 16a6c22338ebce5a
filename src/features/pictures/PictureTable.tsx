/** The table behind a picture: the same data, for everybody who would rather read, and for screen readers. */
import { picturesMessages } from '#i18n/messages/pictures.ts'
import type { Words } from '#ui/charts/picture.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import type { PictureTable as Table, TableCell } from './shown-picture.ts'
import styles from './pictures.module.css'

/** Scrolls by itself where it is wider than the screen. */
export function PictureTable({ table, caption }: { readonly table: Table; readonly caption: string }) {
  return (
    <div className={styles['tableRoom']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.heads.map((head, index) => (
              <th key={index} scope="col">
                <Own words={head} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells: [head, ...cells] }) => (
            <tr key={id}>
              <th scope="row">{head ? <Filled cell={head} /> : null}</th>
              {cells.map((cell, index) => (
                <td key={index}>
                  <Filled cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Filled({ cell: { words, mark, to } }: { readonly cell: TableCell }) {
  const content = (
    <span className={styles['cell']}>
      {mark === undefined ? null : <JudgementMark state={mark} silent />}
      <span>
        {words.map((line, index) => (
          <span key={index} className={styles['line']}>
            <Own words={line} />
          </span>
        ))}
      </span>
    </span>
  )
  if (words.length === 0) return <span className="visually-hidden">{picturesMessages.nothing}</span>
  return to === undefined ? content : <Link to={to}>{content}</Link>
}

/** Words of users in their own language and direction, never translated (T5, P2). */
function Own({ words: { text, lang, dir } }: { readonly words: Words }) {
  return (
    <Isolated dir={dir} {...(lang === null ? {} : { lang })}>
      {text}
    </Isolated>
  )
}

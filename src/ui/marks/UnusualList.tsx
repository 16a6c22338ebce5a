/** The unusual places of a text by kind: which character, how many, where, and what is shown otherwise than it is stored. */
import { useMemo, useState } from 'react'
import type { UnusualText } from '#domain/unusual.ts'
import { unusualMessages as words } from '#i18n/messages/unusual.ts'
import { Button } from '../Button.tsx'
import { Isolated } from '../Isolated.tsx'
import { byKind, straight, unusualItems, type UnusualItem } from './unusual-items.ts'
import styles from './UnusualList.module.css'

interface UnusualListProps {
  readonly text: string
  readonly found: UnusualText
  /** BCP 47 tag and direction of the text. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Goes to a place in the text, in UTF-16 code units; left out where there is none to go to. */
  readonly onChoose?: (start: number) => void
}

const shownAtFirst = 60
const shownMore = 240

/** Nothing of the text turns anything here: what does is named, not repeated. */
export function UnusualList({ text, found, lang, dir, onChoose }: UnusualListProps) {
  const [most, setMost] = useState(shownAtFirst)
  const { places, count, softHyphens } = found
  const kinds = useMemo(() => byKind(unusualItems(text, places.slice(0, most))), [text, places, most])
  const left = places.length - most
  return (
    <div className={styles['list']}>
      <p className={styles['help']}>{count === 0 ? words.none : words.help}</p>
      {kinds.map(([kind, items]) => (
        <section key={kind} aria-label={words.kinds[kind].title}>
          <h4 className={styles['kind']}>{words.kinds[kind].title}</h4>
          <p className={styles['help']}>{words.kinds[kind].text}</p>
          <ul className={styles['items']}>
            {items.map((item) => (
              <li key={item.place.start}>
                {onChoose ? (
                  <button type="button" className={styles['item']} onClick={() => onChoose(item.place.start)}>
                    <Item item={item} text={text} lang={lang} dir={dir} />
                  </button>
                ) : (
                  <div className={styles['item']}>
                    <Item item={item} text={text} lang={lang} dir={dir} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 ? (
        <Button size="small" onPress={() => setMost(most + shownMore)}>
          {words.more(Math.min(left, shownMore))}
        </Button>
      ) : null}
      {left <= 0 && count > places.length ? <p className={styles['help']}>{words.cut(count - places.length)}</p> : null}
      {softHyphens > 0 ? <p className={styles['help']}>{words.softHyphens(softHyphens)}</p> : null}
    </div>
  )
}

interface ItemProps extends Pick<UnusualListProps, 'text' | 'lang' | 'dir'> {
  readonly item: UnusualItem
}

function Item({ item, text, lang, dir }: ItemProps) {
  const { place, name, short, size, before, after, turned } = item
  const own = { lang, dir, translate: 'no' } as const
  return (
    <>
      <span className={styles['name']}>
        <Isolated>{name}</Isolated>
        {short !== '' && size > 1 ? <span> {words.times(size)}</span> : null}
      </span>{' '}
      <span className={styles['where']}>{words.where(item.line, item.column)}</span>
      <span className={styles['context']} {...own}>
        <Isolated>{before}</Isolated>
        <mark className={styles['mark']}>{short === '' ? text.slice(place.start, place.end) : short}</mark>
        <Isolated>{after}</Isolated>
      </span>
      {place.spells === null ? null : (
        <span className={styles['context']}>
          {words.spells} <Isolated>{straight(place.spells)}</Isolated>
        </span>
      )}
      {turned === null ? null : (
        <>
          <span className={styles['context']}>
            {words.shown}{' '}
            <span className={styles['shown']} {...own}>
              {turned}
            </span>
          </span>
          <span className={styles['context']}>
            {words.stored} <Isolated {...own}>{straight(turned)}</Isolated>
          </span>
        </>
      )}
    </>
  )
}

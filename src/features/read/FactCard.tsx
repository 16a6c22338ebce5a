/** What a figure, date or name says, and where else it stands in the versions of the story. Nothing in the text moves for it. */
import { useEffect, useLayoutEffect, useState } from 'react'
import type { FactPlace, FactPlaces, NotedFact } from '#domain/finding.ts'
import type { Article } from '#domain/records.ts'
import { soughtIn, soughtInTables } from '#domain/sought-in.ts'
import { versionsBeside } from '#domain/versions-beside.ts'
import { factMessages } from '#i18n/messages/facts.ts'
import { useWhereElse } from '#state/use-facts.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { factWords } from '#ui/marks/fact-words.ts'
import { VersionName } from '#ui/marks/VersionName.tsx'
import type { TextLayer } from '#ui/reader-text/text-layer.ts'
import type { PaneRows } from './use-pane-rows.ts'
import type { Panes } from './use-panes.ts'
import type { ShownFacts } from './use-shown-fact.ts'
import styles from './FactCard.module.css'

const words = factMessages
/** Links to sentences of one version; the rest is counted. */
const mostLinks = 4
/** Width of the card in pixels; the style sheet keeps to it. */
const cardWidth = 320

interface FactCardProps {
  readonly shown: ShownFacts
  readonly rows: PaneRows
  readonly layer: TextLayer | null
  readonly panes: Panes
}

/** Nothing while nothing is asked about. It is placed under the fact, and goes along when the text is scrolled. */
export function FactCard(props: FactCardProps) {
  const { shown, layer } = props
  const { fact } = shown
  return fact && layer ? <OpenCard {...props} key={fact.start} fact={fact} layer={layer} /> : null
}

interface OpenCardProps extends FactCardProps {
  readonly fact: NotedFact
  readonly layer: TextLayer
}

function OpenCard({ fact, shown, rows, layer, panes }: OpenCardProps) {
  const { article } = rows
  const [card, setCard] = useState<HTMLElement | null>(null)
  const place = usePlace(layer, fact, card)
  const versions = useRows(
    (snapshot) => versionsBeside(snapshot, article),
    ['articles', 'storyArticles', 'batches'],
    [article],
  )
  const targets = useRows((snapshot) => versions.flatMap((one) => soughtIn(snapshot, one)), soughtInTables, [versions])
  const found = useWhereElse(shown.place, fact, targets)
  const elsewhere = found && placesElsewhere(found, fact, article, versions)
  const said = factWords(fact)
  const others = elsewhere?.filter((one) => one.article !== article && one.places.length > 0).length
  useEffect(() => {
    if (shown.isByKey && others !== undefined) announce(words.told(said, others))
  }, [shown.isByKey, others, said])
  return (
    <aside
      ref={setCard}
      className={styles['card']}
      style={place ?? { visibility: 'hidden' }}
      aria-label={said}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        shown.close()
        layer.root.focus({ preventScroll: true })
      }}
      {...shown.onCard}
    >
      <p className={styles['said']}>
        <Isolated>{said}</Isolated>
        <span className={styles['kind']}>{words.kinds[fact.parts[0]?.kind ?? 'name']}</span>
      </p>
      <OtherNames fact={fact} />
      {elsewhere ? (
        <Elsewhere elsewhere={elsewhere} own={article} panes={panes} />
      ) : (
        <p className={styles['help']}>{words.looking}</p>
      )}
    </aside>
  )
}

/** What else a thing goes by that the analyst has given several names; nothing for others. */
function OtherNames({ fact }: { readonly fact: NotedFact }) {
  const languages = useRows(
    (snapshot) => new Map([...snapshot.all('aliases')].map(({ name, language }) => [name, language])),
    ['aliases'],
  )
  const others = fact.parts.flatMap((part) => (part.kind === 'name' ? (part.others ?? []) : []))
  if (others.length === 0) return null
  return (
    <p className={styles['without']}>
      <span className={styles['help']}>{words.alsoKnownAs}</span>
      {others.map((name) => (
        <Isolated key={name} lang={languages.get(name)}>
          {name}
        </Isolated>
      ))}
    </p>
  )
}

interface VersionPlaces {
  readonly article: Article
  /** One for each sentence. */
  readonly places: readonly FactPlace[]
}

function placesElsewhere(
  found: readonly FactPlaces[],
  { start }: NotedFact,
  own: Article,
  versions: readonly Article[],
): readonly VersionPlaces[] {
  return found.flatMap(({ article: id, places }) => {
    const article = versions.find((one) => one.id === id)
    const others = places.filter((place) => id !== own.id || place.start !== start)
    return article ? [{ article, places: onePerSentence(others) }] : []
  })
}

function onePerSentence(places: readonly FactPlace[]): readonly FactPlace[] {
  return places.filter(({ sentence }, number) => places.findIndex((one) => one.sentence === sentence) === number)
}

interface ElsewhereProps {
  readonly elsewhere: readonly VersionPlaces[]
  readonly own: Article
  readonly panes: Panes
}

function Elsewhere({ elsewhere, own, panes }: ElsewhereProps) {
  const where = elsewhere.filter(({ places }) => places.length > 0)
  const without = elsewhere.filter(({ article, places }) => places.length === 0 && article !== own)
  return (
    <>
      {where.length === 0 ? null : (
        <div>
          <p className={styles['help']}>{words.elsewhere}</p>
          <ul className={styles['versions']}>
            {where.map((one) => (
              <li key={one.article.id}>
                {one.article === own ? <span>{words.here}</span> : <VersionName article={one.article} />}
                <SentenceLinks {...one} panes={panes} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {without.length === 0 ? null : (
        <p className={styles['without']}>
          <span className={styles['help']}>{words.noEvidence}</span>
          {without.map(({ article }) => (
            <VersionName key={article.id} article={article} />
          ))}
        </p>
      )}
      {elsewhere.length === 1 ? <p className={styles['help']}>{words.alone}</p> : null}
    </>
  )
}

/** Among several panes to the sentences in that of the article, if it has one; else to the article alone. */
function SentenceLinks({ article, places, panes }: VersionPlaces & { readonly panes: Panes }) {
  const { project } = useSession()
  const isBeside = panes.articles.length > 1 && panes.articles.includes(article.id)
  return (
    <span className={styles['links']}>
      {places.slice(0, mostLinks).map(({ sentence, start }) =>
        isBeside ? (
          <Button key={sentence} kind="quiet" size="small" onPress={() => panes.texts.showAt(article.id, start)}>
            {words.sentence(sentence + 1)}
          </Button>
        ) : (
          <Link key={sentence} to={readAddressOf(project, [article.id], { sentence })}>
            {words.sentence(sentence + 1)}
          </Link>
        ),
      )}
      {places.length > mostLinks ? <span>{words.more(places.length - mostLinks)}</span> : null}
    </span>
  )
}

interface Place {
  readonly top: number
  readonly left: number
}

/** Under the fact, or above it where there is no room; `null` until it is measured. In pixels of the sheet. */
function usePlace(layer: TextLayer, fact: NotedFact, card: HTMLElement | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useLayoutEffect(() => {
    const sheet = card?.offsetParent
    if (!card || !sheet) return
    const measure = () => setPlace(placeBeside(layer.firstRect(fact.start, fact.end), card, sheet))
    measure()
    const size = new ResizeObserver(measure)
    size.observe(card)
    size.observe(layer.root)
    return () => size.disconnect()
  }, [layer, fact, card])
  return place
}

function placeBeside(rect: DOMRect | null, card: HTMLElement, sheet: Element): Place | null {
  if (!rect) return null
  const base = sheet.getBoundingClientRect()
  const left = Math.max(8, Math.min(rect.left - base.left, base.width - cardWidth - 8))
  const height = card.offsetHeight
  const isRoomBelow = rect.bottom + height + 8 < window.innerHeight || rect.top - height < 0
  return { left, top: (isRoomBelow ? rect.bottom + 6 : rect.top - height - 6) - base.top }
}

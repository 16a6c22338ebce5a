/** Says in words how the sentence under the cursor is told in the other panes of its language: marks are invisible to screen readers. */
import { useSyncExternalStore } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useRows } from '#state/use-rows.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import { versionLabel } from '#ui/marks/VersionName.tsx'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { rowAt } from './shared-places.ts'
import type { ToldDifferently } from './told-differently.ts'
import type { Panes } from './use-panes.ts'
import type { Differing } from './use-told-differently.ts'
import styles from './DifferenceStrip.module.css'

const words = readMessages.differences

interface DifferenceStripProps {
  readonly panes: Panes
  readonly differing: Differing
}

/** As high as one line of words for each pair, so that nothing moves while one reads on. */
export function DifferenceStrip({ panes, differing }: DifferenceStripProps) {
  const { active, texts, shared } = panes
  const caret = useSyncExternalStore(texts.onMove, () => texts.get(active)?.caret() ?? 0)
  const row = rowAt(shared, active, caret)
  const here = differing.told.filter(
    (one) => one.row === row && (one.panes.first === active || one.panes.second === active),
  )
  return (
    <div role="status" aria-label={words.title} className={styles['strip']}>
      {here.length === 0 ? <p>{words.none}</p> : null}
      {here.map((one) => (
        <Difference key={`${one.panes.first} ${one.panes.second}`} told={one} texts={texts} />
      ))}
    </div>
  )
}

function Difference({ told, texts }: { readonly told: ToldDifferently; readonly texts: Panes['texts'] }) {
  const { panes, removed, added } = told
  if (removed.length + added.length === 0) return <p>{words.same}</p>
  return (
    <p>
      <OnlyIn article={panes.first} spans={removed} kind="removed" texts={texts} />
      <OnlyIn article={panes.second} spans={added} kind="added" texts={texts} />
    </p>
  )
}

interface OnlyInProps {
  readonly article: ArticleId
  readonly spans: readonly Span[]
  readonly kind: 'removed' | 'added'
  readonly texts: Panes['texts']
}

/** Nothing where it lacks nothing. */
function OnlyIn({ article: id, spans, kind, texts }: OnlyInProps) {
  const article = useRows((snapshot) => snapshot.get('articles', id), ['articles'], [id])
  const text = texts.get(id)?.layer.text
  if (spans.length === 0 || !article || text === undefined) return null
  const Marked = kind === 'removed' ? 'del' : 'ins'
  const { tag, direction } = article.language
  return (
    <span className={styles['only']}>
      {words.onlyIn(versionLabel(article))}{' '}
      {spans.map(({ start, end }, place) => (
        <span key={start}>
          {place === 0 ? '' : ' · '}
          <Marked className={styles[kind]}>
            <Quote text={text.slice(start, end)} lang={tag} dir={direction} />
          </Marked>
        </span>
      ))}{' '}
    </span>
  )
}

/** Says in words how the sentence under the cursor is told in the other panes of its language: marks are invisible to screen readers. */
import { useSyncExternalStore } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useRows } from '#state/use-rows.ts'
import { OnlyIn } from '#ui/marks/OnlyIn.tsx'
import { versionLabel } from '#ui/marks/VersionName.tsx'
import type { WordMark } from '#ui/marks/word-mark.ts'
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
      <OnlyInPane article={panes.first} spans={removed} kind="removed" texts={texts} />
      <OnlyInPane article={panes.second} spans={added} kind="added" texts={texts} />
    </p>
  )
}

interface OnlyInPaneProps {
  readonly article: ArticleId
  readonly spans: readonly Span[]
  readonly kind: WordMark
  readonly texts: Panes['texts']
}

function OnlyInPane({ article: id, spans, kind, texts }: OnlyInPaneProps) {
  const article = useRows((snapshot) => snapshot.get('articles', id), ['articles'], [id])
  const text = texts.get(id)?.layer.text
  if (!article || text === undefined) return null
  const { tag, direction } = article.language
  return (
    <OnlyIn
      label={words.onlyIn(versionLabel(article))}
      text={text}
      spans={spans}
      as={kind}
      lang={tag}
      dir={direction}
    />
  )
}

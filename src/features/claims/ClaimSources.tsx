/** Where a claim comes from: every source its range counts, the articles that lead to it, and saying where these come from (C6). */
import { GitFork } from 'lucide-react'
import type { Article, Claim } from '#domain/records.ts'
import { sourcesBehind, type SourceBehind, type SourceWay } from '#domain/sources-range.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { sourcesMessages } from '#i18n/messages/sources.ts'
import { isolated } from '#i18n/isolated.ts'
import { useRows } from '#state/use-rows.ts'
import { useView } from '#state/use-view.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import styles from './claims.module.css'

const words = sourcesMessages

interface ShownSource {
  readonly behind: SourceBehind
  /** `null` when an article stands for somebody nobody named. */
  readonly name: string | null
  readonly from: readonly { readonly article: Article; readonly way: SourceWay }[]
}

export function ClaimSources({ claim }: { readonly claim: Claim }) {
  const [, setOverlay] = useView('overlay')
  const shown = useRows(
    (snapshot) => shownSources(snapshot, claim),
    ['mentions', 'derivations', 'sources', 'articles'],
    [claim.id],
  )
  const open = shown.filter(({ behind }) => !behind.isKnown).length
  if (shown.length === 0) return <p className={styles['faint']}>{words.none}</p>
  return (
    <div className={styles['part']}>
      <p className={styles['faint']}>
        {words.help} {open === 0 ? null : words.range(open, shown.length)}
      </p>
      <ul className={styles['rows']}>
        {shown.map(({ behind, name, from }) => (
          <li key={behind.source ?? behind.article}>
            <strong>
              {name === null ? behind.isKnown ? words.itself : words.unnamed : <Isolated>{name}</Isolated>}
            </strong>
            {behind.isKnown ? null : <span className={styles['warn']}> ({words.maybeSame})</span>}
            <ul className={styles['rows']}>
              {from.map(({ article, way }) => (
                <li key={article.id} className={styles['row']}>
                  <span>
                    <Isolated>{titleOf(article)}</Isolated> <LanguageTag tag={article.language.tag} show="code" />{' '}
                    <span className={styles['soft']}>{words.way(way)}</span>
                  </span>
                  <IconButton
                    label={words.setOrigin(isolated(titleOf(article)))}
                    icon={<GitFork size={15} />}
                    size="small"
                    onPress={() => setOverlay({ name: 'articleOrigin', articles: [article.id] })}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

function shownSources(snapshot: Snapshot, claim: Claim): readonly ShownSource[] {
  return sourcesBehind(snapshot, claim.id).map((behind) => ({
    behind,
    name: snapshot.get('sources', behind.source)?.name ?? null,
    from: behind.from.flatMap(({ article, way }) => {
      const row = snapshot.get('articles', article)
      return row ? [{ article: row, way }] : []
    }),
  }))
}

function titleOf({ outlet, title, firstWords }: Article): string {
  return outlet ?? title ?? firstWords
}

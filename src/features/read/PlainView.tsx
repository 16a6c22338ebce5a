/** The plain view of one article (P2): numbered sentences a browser may translate, to be taken back as glosses. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { storeGlosses } from '#commands/glosses/store-glosses.ts'
import type { ArticleId } from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { LANGUAGES } from '#language/language-names.ts'
import { segmentText } from '#language/segment.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { useText } from '#state/use-text.ts'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { showNotice } from '#ui/notices.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import { allowTranslation, changedPlainLines, showPlainLines, translatedLanguage } from './plain-text.ts'
import { unattended } from '#ui/unattended.ts'
import { useAct } from '#state/use-act.ts'
import { articleTitle, usePaneRows, type PaneRows } from './use-pane-rows.ts'
import styles from './PlainView.module.css'

const words = readMessages.plain

/** Says first that the text may leave the machine; only the lines may be translated, not the controls. */
export function PlainView({ article }: { readonly article: ArticleId }) {
  const alone = useMemo(() => [article], [article])
  const rows = usePaneRows(article, alone)
  const text = useText(rows?.revision.textHash ?? null)
  if (!rows) return <EmptyState title={readMessages.gone}>{readMessages.goneText}</EmptyState>
  if (text.state === 'missing')
    return <EmptyState title={readMessages.textMissing}>{readMessages.textMissingText}</EmptyState>
  return text.state === 'ready' ? (
    <PlainText key={rows.revision.id} rows={rows} text={text.text} />
  ) : (
    <p>{readMessages.loading}</p>
  )
}

function PlainText({ rows, text }: { readonly rows: PaneRows; readonly text: string }) {
  const { article, revision, corrections } = rows
  const { tag, direction } = article.language
  const { project } = useSession()
  const analyst = useAnalyst()
  const act = useAct()
  const sentences = useMemo(() => segmentText(text, tag, corrections).sentences, [text, tag, corrections])
  const [language, setLanguage] = useState(analyst.glossLanguage)
  const lines = useRef<HTMLDivElement>(null)
  useEffect(() => allowTranslation(), [])
  useEffect(() => {
    if (lines.current) showPlainLines(lines.current, text, sentences, tag, direction)
  }, [text, sentences, tag, direction])

  const take = async () => {
    if (!lines.current) return
    const changed = changedPlainLines(lines.current, text, sentences)
    if (changed.size === 0) {
      showNotice(words.unchanged)
      return
    }
    const origin = { kind: 'engine' as const, engine: words.engine }
    const glosses = [...changed].flatMap(([number, translation]) => {
      const span = sentences[number]
      if (!span) return []
      const position = positionIn(text, span.start, span.end)
      return [{ position, language: translatedLanguage() ?? language, text: translation, origin }]
    })
    const done = await act(storeGlosses, { revision: revision.id, glosses })
    if (done === 'written') showNotice(words.taken(glosses.length))
  }

  return (
    <div className={styles['plain']}>
      <header className={styles['head']} translate="no">
        <h2>
          <Quote text={articleTitle(article)} lang={tag} dir={direction} />
        </h2>
        <p className={styles['warning']}>{words.warning}</p>
        <p className={styles['how']}>{words.how}</p>
        <div className={styles['actions']}>
          <ComboBox
            label={words.language}
            options={LANGUAGES.map(({ tag: id, english, own }) => ({ id, label: english, hint: own }))}
            value={language}
            onChange={(chosen) => {
              if (chosen !== null) setLanguage(chosen)
            }}
          />
          <Button kind="primary" onPress={() => unattended(take())}>
            {words.take}
          </Button>
          <Link to={readAddressOf(project, [article.id])}>{words.back}</Link>
        </div>
      </header>
      <div ref={lines} className={styles['lines']} role="region" aria-label={words.lines} translate="yes" />
    </div>
  )
}

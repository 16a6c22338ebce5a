/** One entry: what it is about, what speaks against it, and what can be done, by button and by key while the focus is in it. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { Concern } from '#domain/checks/check.ts'
import type { Article } from '#domain/records.ts'
import { useRows } from '#state/use-rows.ts'
import { useText } from '#state/use-text.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { Differences } from '#ui/marks/Differences.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import styles from './AttentionScreen.module.css'
import type { ConcernEntry } from './describe-concern.ts'
import { handFocusOn } from '#ui/entry-focus.ts'
import { useEntryActions, type EntryAction } from './use-entry-actions.ts'

/** When it goes, the focus stays in the list. */
export function EntryItem({ entry }: { readonly entry: ConcernEntry }) {
  const item = useRef<HTMLLIElement>(null)
  const [isCurrent, setCurrent] = useState(false)
  const actions = useEntryActions(entry)
  const keyName = useKeyNames()
  useLayoutEffect(() => {
    const { current } = item
    return () => {
      if (current) handFocusOn(current)
    }
  }, [])
  return (
    <li
      ref={item}
      data-entry
      tabIndex={-1}
      className={styles['entry']}
      onFocus={() => setCurrent(true)}
      onBlur={(event) => setCurrent(event.currentTarget.contains(event.relatedTarget))}
    >
      {isCurrent ? <EntryKeys actions={actions} /> : null}
      <About entry={entry} />
      <p className={styles['actions']}>
        <Link to={entry.to}>{entry.action}</Link>
        {entry.also ? <Link to={entry.also.to}>{entry.also.action}</Link> : null}
        {actions.map((action) =>
          action.isKeyOnly ? null : (
            <Button key={action.id} size="small" keyName={keyName(action.id)} onPress={() => runOperation(action)}>
              {action.label}
            </Button>
          ),
        )}
      </p>
    </li>
  )
}

/** Draws nothing. */
function EntryKeys({ actions }: { readonly actions: readonly EntryAction[] }) {
  useOperations(actions)
  return null
}

function About({ entry }: { readonly entry: ConcernEntry }) {
  const { claim, passage } = entry
  return (
    <>
      {claim ? (
        <p>
          <Quote text={claim.wording} lang={claim.language} />
        </p>
      ) : null}
      {passage ? (
        <p>
          <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} />
        </p>
      ) : null}
      <Evidence entry={entry} />
      <Where entry={entry} />
    </>
  )
}

/** What speaks against it: the figures told differently, the sentence found. */
function Evidence({ entry: { concern, claim, article } }: { readonly entry: ConcernEntry }) {
  const { differences, sentence } = concern
  if (!article) return null
  return (
    <>
      {differences && claim ? (
        <p>
          <Differences differences={differences} lang={{ here: claim.language, there: article.language.tag }} />
        </p>
      ) : null}
      {sentence ? <Sentence sentence={sentence} article={article} /> : null}
    </>
  )
}

function Where({ entry: { article, story } }: { readonly entry: ConcernEntry }) {
  if (!article && !story) return null
  return (
    <p className={styles['soft']}>
      {article ? <Isolated>{article.outlet ?? article.title ?? article.firstWords}</Isolated> : null}
      {article && story ? ' · ' : null}
      {story ? <Isolated>{story}</Isolated> : null}
    </p>
  )
}

interface SentenceProps {
  readonly sentence: NonNullable<Concern['sentence']>
  readonly article: Article
}

function Sentence({ sentence: { revision, start, end }, article: { language } }: SentenceProps) {
  const hash = useRows((rows) => rows.get('revisions', revision)?.textHash ?? null, ['revisions'], [revision])
  const text = useText(hash)
  if (text.state !== 'ready') return null
  return (
    <p>
      <Quote text={text.text.slice(start, end)} lang={language.tag} dir={language.direction} />
    </p>
  )
}

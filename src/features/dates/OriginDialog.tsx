/** Says where an article took its story from: the fallback for counting independent sources (C6). */
import { setDerivation } from '#commands/stories/set-derivation.ts'
import { asId, type ArticleId } from '#domain/ids.ts'
import type { Article, Derivation } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { datesMessages } from '#i18n/messages/dates.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { formReader, oneOf } from '#ui/draft.ts'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { requestedArticles } from './article-request.ts'
import { rowTitle } from './date-row.ts'
import styles from './dates.module.css'
import { possibleOrigins } from './story-rows.ts'

const words = datesMessages.origin
const kinds = Object.keys(words.kinds) as Derivation['kind'][]
const fromOther: readonly Derivation['kind'][] = ['translationOf', 'adaptationOf', 'followUp']

/** For the first article asked for; nothing when it is gone. */
export function OriginDialog({ request, onClose }: OverlayProps) {
  const [id] = requestedArticles(request)
  const article = useRows((snapshot) => snapshot.get('articles', id ?? null), ['articles'], [id])
  return article ? <OriginForm article={article} onClose={onClose} /> : null
}

interface Said {
  readonly kind: Derivation['kind'] | null
  readonly from: string | null
  readonly source: string
  readonly note: string
}

const blank: Said = { kind: null, from: null, source: '', note: '' }
const readSaid = formReader(blank, {
  kind: oneOf([null, ...kinds]),
  from: (value) => value === null || typeof value === 'string',
})

/** Complete enough to be recorded. */
function isReady({ kind, from, source }: Said): boolean {
  if (kind === null) return false
  if (fromOther.includes(kind)) return from !== null
  return kind !== 'sharedSource' || source.trim() !== ''
}

function OriginForm({ article, onClose }: { readonly article: Article; readonly onClose: () => void }) {
  const present = useRows((snapshot) => saidOf(snapshot, article.id), ['derivations', 'sources'], [article.id])
  const act = useAct()
  const kept = useKeptDraft(`articles/${article.id}/origin`, present, readSaid)
  const said = kept.typed
  const change = (next: Partial<Said>) => kept.type({ ...said, ...next })
  const write = async (kind: Said['kind']) => {
    const isDone = await act(setDerivation, {
      article: article.id,
      kind,
      note: said.note.trim(),
      ...(said.from === null ? {} : { from: asId<ArticleId>(said.from) }),
      ...(said.source.trim() === '' ? {} : { source: { name: said.source.trim() } }),
    })
    if (!isDone) return
    kept.drop()
    onClose()
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" isDisabled={!isReady(said)} onPress={() => unattended(write(said.kind))}>
            {words.set}
          </Button>
          {present.kind === null ? null : <Button onPress={() => unattended(write(null))}>{words.clear}</Button>}
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p>
          <Quote text={rowTitle(article)} lang={article.language.tag} dir={article.language.direction} />
        </p>
        <KeptRemark {...kept} />
        <RadioGroup
          label={words.kind}
          help={words.help}
          options={kinds.map((each) => ({ id: each, label: words.kinds[each] }))}
          value={said.kind}
          onChange={(kind) => change({ kind })}
        />
        {said.kind !== null && fromOther.includes(said.kind) ? (
          <FromField article={article.id} value={said.from} onChange={(from) => change({ from })} />
        ) : null}
        {said.kind === 'sharedSource' ? (
          <SourceField value={said.source} onChange={(source) => change({ source })} />
        ) : null}
        <TextField label={words.note} value={said.note} onChange={(note) => change({ note })} />
      </div>
    </Dialog>
  )
}

function FromField(props: { article: ArticleId; value: string | null; onChange: (from: string | null) => void }) {
  const { article, value, onChange } = props
  const origins = useRows(
    (snapshot) => possibleOrigins(snapshot, article),
    ['articles', 'storyArticles', 'batches'],
    [article],
  )
  return (
    <ComboBox
      label={words.from}
      options={origins.map((other) => ({
        id: String(other.id),
        label: rowTitle(other),
        hint: other.outlet ?? other.language.tag,
        lang: other.language.tag,
        dir: other.language.direction,
      }))}
      value={value}
      onChange={onChange}
    />
  )
}

function SourceField({ value, onChange }: { readonly value: string; readonly onChange: (name: string) => void }) {
  const names = useRows((snapshot) => [...snapshot.all('sources')].map(({ name }) => name), ['sources'])
  return (
    <ComboBox
      label={words.source}
      help={words.sourceHelp}
      options={names.map((name) => ({ id: name, label: name }))}
      value={names.includes(value) ? value : null}
      onChange={(name) => {
        if (name !== null) onChange(name)
      }}
      text={value}
      onTextChange={onChange}
      onNewValue={onChange}
    />
  )
}

function saidOf(snapshot: Snapshot, article: ArticleId): Said {
  const [present] = snapshot.byIndex('derivations', 'article', article)
  if (!present) return blank
  const { kind, from, source, note } = present
  return { kind, from, source: snapshot.get('sources', source)?.name ?? '', note }
}

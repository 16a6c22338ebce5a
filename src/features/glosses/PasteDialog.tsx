/** Takes a pasted translation in: aligned by number, mismatches shown before anything is stored, one step (T6). */
import { useMemo } from 'react'
import { storeGlosses } from '#commands/glosses/store-glosses.ts'
import type { LanguageMark } from '#domain/records.ts'
import { positionIn } from '#domain/passages.ts'
import { directionOf } from '#i18n/direction.ts'
import { formatList } from '#i18n/format.ts'
import { glossesMessages } from '#i18n/messages/glosses.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { LANGUAGES } from '#language/language-names.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { formReader } from '#ui/draft.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { showNotice } from '#ui/notices.ts'
import type { OverlayProps } from '#ui/screen.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { readGlossRequest } from './gloss-request.ts'
import { matchTranslation, type TranslationMatch } from './numbered-lines.ts'
import { useArticleText } from './use-article-text.ts'
import styles from './glosses.module.css'

const words = glossesMessages.paste
/** The rest is alike; nobody reads more of a preview. */
const mostPreviewed = 40

interface Typed {
  readonly pasted: string
  readonly language: string
  readonly engine: string
}

/** Nothing is written before "Store"; what is typed is kept until then. */
export function PasteDialog({ request, onClose }: OverlayProps) {
  const { article } = readGlossRequest(request)
  const found = useArticleText(article)
  const { glossLanguage } = useAnalyst()
  const act = useAct()
  const blank: Typed = { pasted: '', language: glossLanguage, engine: '' }
  const kept = useKeptDraft(`articles/${String(article)}/translation`, blank, formReader(blank))
  const { pasted, language, engine } = kept.typed
  const change = (next: Partial<Typed>) => kept.type({ ...kept.typed, ...next })
  const match = useMemo(() => matchTranslation(found?.sentences ?? [], pasted, found?.body), [found, pasted])
  // A line that came back as it went was not translated.
  const same = match.pairs.filter(({ sentence, translation }) => translation === sentence.text)
  const pairs = match.pairs.filter(({ sentence, translation }) => translation !== sentence.text)
  const store = async () => {
    if (!found || pairs.length === 0) return
    const origin = { kind: 'pasted', engine: engine.trim() === '' ? null : engine.trim() } as const
    const glosses = pairs.map(({ sentence: { start, end }, translation }) => {
      return { position: positionIn(found.text, start, end), language, text: translation, origin }
    })
    const done = await act(storeGlosses, { revision: found.revision.id, glosses })
    if (done === 'written') showNotice(words.stored(glosses.length))
    if (done === false) return
    kept.drop()
    onClose()
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      closeOnOutside={false}
      footer={
        <>
          <Button kind="primary" isDisabled={pairs.length === 0} onPress={() => unattended(store())}>
            {pairs.length === 0 ? words.nothing : words.store(pairs.length)}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <div className={styles['form']}>
        <KeptRemark {...kept} />
        <div className={styles['row']}>
          <ComboBox
            label={words.language}
            options={LANGUAGES.map(({ tag, english, own }) => ({ id: tag, label: english, hint: own }))}
            value={language}
            onChange={(chosen) => {
              if (chosen !== null) change({ language: chosen })
            }}
          />
          <TextField
            label={words.engine}
            help={words.engineHelp}
            value={engine}
            onChange={(next) => change({ engine: next })}
          />
        </div>
        <TextAreaField
          label={words.lines}
          help={words.linesHelp}
          rows={8}
          autoFocus
          lang={language}
          dir={directionOf(language)}
          value={pasted}
          onChange={(next) => change({ pasted: next })}
        />
        {pasted.trim() === '' || !found ? null : (
          <>
            <p role="status">{words.matched(pairs.length, found.sentences.length)}</p>
            <Problems match={match} same={same.map(({ sentence }) => sentence.number)} />
            <Preview pairs={pairs} source={found.article.language} language={language} />
          </>
        )}
      </div>
    </Dialog>
  )
}

interface PreviewProps {
  readonly pairs: TranslationMatch['pairs']
  readonly source: LanguageMark
  readonly language: string
}

function Preview({ pairs, source, language }: PreviewProps) {
  return (
    <table className={styles['preview']} aria-label={words.preview}>
      <tbody>
        {pairs.slice(0, mostPreviewed).map(({ sentence, translation }) => (
          <tr key={sentence.number}>
            <th scope="row">{sentence.number}</th>
            <td>
              <Quote text={sentence.text} lang={source.tag} dir={source.direction} />
            </td>
            <td>
              <Quote text={translation} lang={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Problems({ match, same }: { readonly match: TranslationMatch; readonly same: readonly number[] }) {
  const list = (numbers: readonly number[]) => formatList(numbers.map(String))
  const problems = [
    match.byOrder ? words.byOrder : null,
    match.missing.length > 0 ? words.missing(list(match.missing)) : null,
    match.unknown.length > 0 ? words.unknown(list(match.unknown)) : null,
    match.repeated.length > 0 ? words.repeated(list(match.repeated)) : null,
    same.length > 0 ? words.same(list(same)) : null,
  ].filter((problem) => problem !== null)
  return (
    <ul className={styles['problems']}>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
      {match.stray.length > 0 ? (
        <li>
          <Isolated>{words.stray(match.stray.join(' / ').slice(0, 300))}</Isolated>
        </li>
      ) : null}
    </ul>
  )
}

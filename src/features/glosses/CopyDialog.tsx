/** Copies sentences as numbered lines, and says what pasting them elsewhere means. */
import { useState } from 'react'
import { formatLanguage } from '#i18n/format.ts'
import { glossesMessages } from '#i18n/messages/glosses.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { showNotice } from '#ui/notices.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { unattended } from '#ui/unattended.ts'
import { readGlossRequest, sentencesIn, sentencesWithoutGloss, type GlossRequest } from './gloss-request.ts'
import { numberedLines, type NumberedSentence } from './numbered-lines.ts'
import { useArticleText, type ArticleText } from './use-article-text.ts'
import styles from './glosses.module.css'

const words = glossesMessages.copy
type Scope = 'selection' | 'without' | 'all'
const nothing: readonly NumberedSentence[] = []

/**
 * Offers the selection if there is one, else the sentences without a gloss, else the whole article. Furniture goes along only
 * where it is chosen: in a selection, or by its box.
 */
export function CopyDialog({ request, onClose }: OverlayProps) {
  const { article: id, selection } = readGlossRequest(request)
  const found = useArticleText(id)
  const { glossLanguage } = useAnalyst()
  const [withFurniture, setWithFurniture] = useState(false)
  const whole = scopesOf(found, found?.sentences, selection, glossLanguage)
  const body = scopesOf(found, found?.body, selection, glossLanguage)
  const scopes = withFurniture ? whole : body
  const [chosen, setChosen] = useState<Scope | null>(null)
  const scope = chosen ?? (['selection', 'without', 'all'] as const).find((each) => scopes[each].length > 0) ?? 'all'
  const lines = numberedLines(scopes[scope])
  const count = scopes[scope].length
  const furniture = whole[scope].length - body[scope].length
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines)
      showNotice(words.copied(count))
      onClose()
    } catch {
      showNotice(words.failed, { tone: 'problem' })
    }
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      writes={false}
      footer={
        <>
          <Button kind="primary" autoFocus isDisabled={count === 0} onPress={() => unattended(copy())}>
            {words.copy}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <div className={styles['form']}>
        <RadioGroup
          label={words.what}
          options={[
            ...(scopes.selection.length > 0
              ? [{ id: 'selection' as const, label: words.selection(scopes.selection.length) }]
              : []),
            { id: 'without' as const, label: words.without(scopes.without.length, formatLanguage(glossLanguage)) },
            { id: 'all' as const, label: words.all(scopes.all.length) },
          ]}
          value={scope}
          onChange={setChosen}
        />
        {furniture === 0 ? null : (
          <Checkbox isSelected={withFurniture} onChange={setWithFurniture} help={words.furnitureHelp}>
            {words.furniture(furniture)}
          </Checkbox>
        )}
        <p className={styles['warning']}>{words.shares}</p>
        <TextAreaField
          label={words.preview}
          isReadOnly
          rows={8}
          value={lines}
          lang={found?.article.language.tag ?? 'und'}
          dir={found?.article.language.direction ?? 'auto'}
        />
      </div>
    </Dialog>
  )
}

function scopesOf(
  found: ArticleText | null,
  sentences: readonly NumberedSentence[] | undefined,
  selection: GlossRequest['selection'],
  language: string,
): Readonly<Record<Scope, readonly NumberedSentence[]>> {
  if (!found || !sentences) return { all: nothing, without: nothing, selection: nothing }
  return {
    all: sentences,
    without: sentencesWithoutGloss(sentences, found.glosses, language),
    selection: selection ? sentencesIn(found.sentences, selection) : nothing,
  }
}

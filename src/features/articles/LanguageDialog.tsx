/** Sets the language of several articles at once (T5). */
import { useState } from 'react'
import { setArticleLanguage } from '#commands/articles/set-article-language.ts'
import { articlesMessages } from '#i18n/messages/articles.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { directionOfLanguage } from '#language/direction.ts'
import { LANGUAGES } from '#language/language-names.ts'
import { useAct } from '#state/use-act.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { unattended } from '#ui/unattended.ts'
import { requestedArticles } from './article-request.ts'

const words = articlesMessages.language

/** One step for all of them. */
export function LanguageDialog({ request, onClose }: OverlayProps) {
  const articles = requestedArticles(request)
  const act = useAct()
  const [tag, setTag] = useState<string | null>(null)
  const set = async () => {
    if (tag === null) return
    if (await act(setArticleLanguage, { articles, tag, direction: directionOfLanguage(tag) })) onClose()
  }
  return (
    <Dialog
      title={words.title(articles.length)}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button kind="primary" isDisabled={tag === null} type="submit" form="article-language">
            {words.set}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <form
        id="article-language"
        onSubmit={(event) => {
          event.preventDefault()
          unattended(set())
        }}
      >
        <ComboBox
          label={words.field}
          help={words.help}
          autoFocus
          options={LANGUAGES.map(({ tag: id, english, own }) => ({ id, label: english, hint: own }))}
          value={tag}
          onChange={setTag}
        />
      </form>
    </Dialog>
  )
}

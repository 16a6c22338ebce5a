/** Sets the outlet of several articles at once; outlets of the project are offered. */
import { useState } from 'react'
import { setArticleDetails } from '#commands/articles/set-article-details.ts'
import { articlesMessages } from '#i18n/messages/articles.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { visibleArticles } from '#state/select.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { unattended } from '#ui/unattended.ts'
import { requestedArticles } from './article-request.ts'

const words = articlesMessages.outlet

/** One step for all of them. */
export function OutletDialog({ request, onClose }: OverlayProps) {
  const articles = requestedArticles(request)
  const act = useAct()
  const outlets = useRows(
    (snapshot) => [...new Set(visibleArticles(snapshot).flatMap(({ outlet }) => outlet ?? []))].toSorted(),
    ['articles', 'batches'],
  )
  const [text, setText] = useState('')
  const set = async () => {
    if (await act(setArticleDetails, { articles, fields: { outlet: text.trim() === '' ? null : text } })) onClose()
  }
  return (
    <Dialog
      title={words.title(articles.length)}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button kind="primary" type="submit" form="article-outlet">
            {text.trim() === '' ? words.clear : words.set}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <form
        id="article-outlet"
        onSubmit={(event) => {
          event.preventDefault()
          unattended(set())
        }}
      >
        <ComboBox
          label={words.field}
          help={words.help}
          autoFocus
          options={outlets.map((outlet) => ({ id: outlet, label: outlet }))}
          value={outlets.find((outlet) => outlet === text) ?? null}
          onChange={(outlet) => {
            if (outlet !== null) setText(outlet)
          }}
          text={text}
          onTextChange={setText}
          onNewValue={setText}
        />
      </form>
    </Dialog>
  )
}

/** Puts tags on several articles and takes them off. */
import { useState } from 'react'
import { tagArticles } from '#commands/articles/tag-articles.ts'
import { untagArticles } from '#commands/articles/untag-articles.ts'
import { articlesMessages } from '#i18n/messages/articles.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { requestedArticles } from './article-request.ts'
import styles from './articles.module.css'

const words = articlesMessages.tags

/** Adding closes it; taking off is written at once, each a step of its own. */
export function TagsDialog({ request, onClose }: OverlayProps) {
  const articles = requestedArticles(request)
  const act = useAct()
  const present = useRows(
    (snapshot) => [...new Set(articles.flatMap((id) => snapshot.get('articles', id)?.tags ?? []))].toSorted(),
    ['articles'],
    [request],
  )
  const [text, setText] = useState('')
  const tags = text
    .split(/[,;،؛、]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  const add = async () => {
    if (await act(tagArticles, { articles, tags })) onClose()
  }
  return (
    <Dialog
      title={words.title(articles.length)}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button kind="primary" isDisabled={tags.length === 0} onPress={() => unattended(add())}>
            {words.add}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={words.field}
          help={words.help}
          autoFocus
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && tags.length > 0) unattended(add())
            else event.continuePropagation()
          }}
        />
        {present.length === 0 ? null : (
          <div role="group" aria-label={words.present}>
            <p>{words.present}</p>
            <div className={styles['chips']}>
              {present.map((tag) => (
                <Chip
                  key={tag}
                  removeLabel={words.remove(tag)}
                  onRemove={() => unattended(act(untagArticles, { articles, tags: [tag] }))}
                >
                  {tag}
                </Chip>
              ))}
            </div>
          </div>
        )}
      </div>
    </Dialog>
  )
}

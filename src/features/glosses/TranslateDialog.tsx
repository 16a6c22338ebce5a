/** Glosses by the translator of this device: what it can do is said first, nothing is stored before all of it is there (T6). */
import type { TranslationOffer } from '#domain/ports.ts'
import { formatLanguage } from '#i18n/format.ts'
import { helpersMessages } from '#i18n/messages/helpers.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { unattended } from '#ui/unattended.ts'
import { readGlossRequest, sentencesWithoutGloss } from './gloss-request.ts'
import type { NumberedSentence } from './numbered-lines.ts'
import { useArticleText } from './use-article-text.ts'
import { useDeviceTranslation, useOffer, type TranslationRun } from './use-device-translation.ts'
import styles from './glosses.module.css'

const words = helpersMessages.translate
const nothing: readonly NumberedSentence[] = []

/** For the sentences without a gloss in the analyst's language, furniture left out. Closing it stops the work. */
export function TranslateDialog({ request, onClose }: OverlayProps) {
  const found = useArticleText(readGlossRequest(request).article)
  const { glossLanguage } = useAnalyst()
  const { engine } = usePorts().translator
  const pair = { from: found?.article.language.tag ?? 'und', into: glossLanguage }
  const offer = useOffer(pair)
  const { run, start, stop } = useDeviceTranslation(pair, onClose)
  const sentences = found ? sentencesWithoutGloss(found.body, found.glosses, glossLanguage) : nothing
  const reason = reasonAgainst(sentences.length, pair.from === pair.into, offer)
  const begin = () => {
    if (found) unattended(start(found, sentences))
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      closeOnOutside={false}
      footer={
        run.state === 'running' ? (
          <Button autoFocus onPress={stop}>
            {words.stop}
          </Button>
        ) : (
          <>
            <Button kind="primary" autoFocus isDisabled={reason !== null} onPress={begin}>
              {words.start(sentences.length)}
            </Button>
            <Button onPress={onClose}>{uiMessages.cancel}</Button>
          </>
        )
      }
    >
      <div className={styles['form']}>
        <p>{words.what(sentences.length, formatLanguage(pair.from), formatLanguage(pair.into))}</p>
        <p role="status">{reason ?? (offer === null ? '' : words.offers[offer])}</p>
        <p className={styles['warning']}>{words.remark(engine ?? '')}</p>
        <RunState run={run} total={sentences.length} />
      </div>
    </Dialog>
  )
}

/** Why nothing can be translated, as a sentence; `null` when it can. */
function reasonAgainst(count: number, isSame: boolean, offer: TranslationOffer | null): string | null {
  if (isSame) return words.same
  if (count === 0) return words.nothing
  if (offer === null) return words.asking
  return offer === 'unavailable' ? words.offers.unavailable : null
}

function RunState({ run, total }: { readonly run: TranslationRun; readonly total: number }) {
  if (run.state === 'failed') return <ErrorNotice {...words.failed} details={run.details} />
  if (run.state === 'waiting') return null
  const { progress } = run
  return progress.step === 'pack' ? (
    <ProgressBar label={words.pack} done={Math.round(progress.share * 100)} total={100} />
  ) : (
    <ProgressBar label={words.texts} done={progress.done} total={total} />
  )
}

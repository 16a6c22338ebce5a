/** The encoder of this browser: choosing its folder, what room it takes, removing it, and whether it is used. */
import { useEffect, useState } from 'react'
import type { EncoderModel, EncoderRefusal } from '#domain/encoder.ts'
import { helpersMessages } from '#i18n/messages/helpers.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { setPreferences, usePreferences } from '#ui/preferences/preferences.ts'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { Switch } from '#ui/Switch.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './SettingsDialog.module.css'

const words = helpersMessages.encoder

type Work =
  | { readonly state: 'idle' }
  /** `share` is 0 while the model is checked. */
  | { readonly state: 'keeping'; readonly share: number }
  | { readonly state: 'refused'; readonly happened: string; readonly details: string | null }

/** It can be switched on only when a model is there; a model that is refused changes nothing. */
export function EncoderSetting() {
  const { model, work, keep, remove } = useEncoderModel()
  const { encoder } = usePreferences()
  const isBusy = work.state === 'keeping'
  return (
    <div className={styles['helper']}>
      <Switch
        isSelected={encoder && model !== null}
        isDisabled={model === null}
        onChange={(isOn) => setPreferences({ encoder: isOn })}
        help={words.help}
      >
        {words.name}
      </Switch>
      <p className={styles['note']} translate={model ? 'no' : undefined}>
        {model ? words.kept(model.name, model.bytes) : words.none}
      </p>
      <div className={styles['buttons']}>
        <FileButton isFolder size="small" isDisabled={isBusy} onFiles={(files) => unattended(keep(files))}>
          {model ? words.chooseOther : words.choose}
        </FileButton>
        {model ? (
          <Button size="small" isDisabled={isBusy} onPress={() => unattended(remove())}>
            {words.remove}
          </Button>
        ) : null}
      </div>
      <WorkState work={work} />
    </div>
  )
}

function WorkState({ work }: { readonly work: Work }) {
  if (work.state === 'idle') return null
  if (work.state === 'refused') {
    const { happened, details } = work
    const more = details === null ? {} : { details }
    return <ErrorNotice happened={happened} kept={words.unchanged} next={words.next} {...more} />
  }
  return work.share === 0 ? (
    <ProgressBar label={words.checking} done={null} total={100} />
  ) : (
    <ProgressBar label={words.keeping} done={Math.round(work.share * 100)} total={100} />
  )
}

function useEncoderModel() {
  const { encoder } = usePorts()
  const [model, setModel] = useState<EncoderModel | null>(null)
  const [work, setWork] = useState<Work>({ state: 'idle' })
  useEffect(() => {
    let isWanted = true
    unattended(encoder.kept().then((kept) => (isWanted ? setModel(kept) : undefined)))
    return () => {
      isWanted = false
    }
  }, [encoder])
  const keep = async (files: readonly File[]) => {
    setWork({ state: 'keeping', share: 0 })
    try {
      const answer = await encoder.keep(files, (share) => setWork({ state: 'keeping', share }))
      if ('refused' in answer) return setWork({ state: 'refused', ...refusalOf(answer) })
      setModel(answer)
      setPreferences({ encoder: true })
      setWork({ state: 'idle' })
    } catch (error) {
      setWork({ state: 'refused', happened: words.failed, details: String(error) })
    }
  }
  const remove = async () => {
    await encoder.remove()
    setPreferences({ encoder: false })
    setModel(null)
    setWork({ state: 'idle' })
  }
  return { model, work, keep, remove }
}

function refusalOf({ refused, file, details }: EncoderRefusal) {
  return { happened: words.refused[refused](file ?? ''), details }
}

/** How much space is used of what the browser gives, and what to do where it is short. */
import { useEffect, useState } from 'react'
import { spaceLevel, type StorageSpace } from '#domain/browser-storage.ts'
import { storageMessages } from '#i18n/messages/storage.ts'
import { usePorts } from '#state/use-ports.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './storage.module.css'

const words = storageMessages.space

export function SpaceSection() {
  const { browserStorage } = usePorts()
  const [space, setSpace] = useState<StorageSpace | null | 'asking'>('asking')
  useEffect(() => unattended(browserStorage.space().then(setSpace)), [browserStorage])
  return (
    <section aria-labelledby="space">
      <h2 id="space">{words.title}</h2>
      {space === 'asking' ? null : space === null ? <p>{words.unknown}</p> : <Gauge space={space} />}
    </section>
  )
}

function Gauge({ space }: { readonly space: StorageSpace }) {
  const { used, quota } = space
  const level = spaceLevel(space)
  const share = quota === 0 ? 1 : Math.min(1, used / quota)
  const said = words.used(used, quota)
  return (
    <>
      <p className={styles['figures']}>
        {said} <span className={styles['soft']}>{words.share(share)}</span>
      </p>
      <div
        role="meter"
        aria-label={words.label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={said}
        className={styles['gauge']}
      >
        <span className={styles[level]} style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p
        role={level === 'enough' ? undefined : 'status'}
        className={level === 'enough' ? undefined : styles['warning']}
      >
        {words.levels[level]}
      </p>
      <p className={styles['soft']}>{words.all}</p>
    </>
  )
}

/** The file a text was taken out of, where it was kept: to be saved, or read again in another way. */
import { FileDown, RefreshCw } from 'lucide-react'
import type { RevisionId } from '#domain/ids.ts'
import type { Original } from '#domain/records.ts'
import { formatBytes, formatInstant } from '#i18n/format.ts'
import { originalFileMessages as words } from '#i18n/messages/original-file.ts'
import { useKeptPack } from '#state/use-kept-pack.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import { navigate, replaceSearch } from '#ui/use-address.ts'
import styles from './articles.module.css'

/** Nothing where none was kept. */
export function OriginalFile({ revision }: { readonly revision: RevisionId }) {
  const { originals, project } = useSession()
  const [original] = useRows(
    (snapshot) => snapshot.byIndex('originals', 'revision', revision),
    ['originals'],
    [revision],
  )
  const [pack] = useKeptPack(original?.batch ?? null)
  if (!original) return null
  const save = async () => {
    const bytes = await originals.read(original)
    if (bytes === null) showNotice(words.missing, { tone: 'problem' })
    // As bytes and nothing else: the browser must not show what is in it.
    else download(new Blob([bytes], { type: 'application/octet-stream' }), original.name)
  }
  const readAgain = () => {
    navigate({ screen: 'import', project })
    replaceSearch({ again: revision })
  }
  return (
    <section className={styles['original']} aria-label={words.title}>
      <h3>{words.title}</h3>
      <Facts original={original} />
      {pack?.files === 0 ? (
        <p className={styles['quickFacts']}>
          {pack.forgottenAt === null ? words.missing : words.forgotten(formatInstant(pack.forgottenAt))}
        </p>
      ) : (
        <div className={styles['originalButtons']}>
          <Button size="small" icon={<FileDown size={14} />} onPress={() => unattended(save())}>
            {words.save}
          </Button>
          <Button size="small" icon={<RefreshCw size={14} />} onPress={readAgain}>
            {words.again}
          </Button>
        </div>
      )}
    </section>
  )
}

function Facts({ original: { name, size, bytesHash } }: { readonly original: Original }) {
  return (
    <>
      <p className={styles['quickFacts']}>
        <Isolated>{name}</Isolated> <span>{formatBytes(size)}</span>
      </p>
      <p className={styles['hash']}>
        {words.hash} <code translate="no">{bytesHash}</code>
      </p>
    </>
  )
}

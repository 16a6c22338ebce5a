/** What a verdict rests on: its sources with address, archived copy and day. */
import { Pencil, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { stopCiting } from '#commands/verdicts/stop-citing.ts'
import type { Claim, Verdict } from '#domain/records.ts'
import { citedSources, type CitedSource } from '#domain/verdict.ts'
import { verdictMessages } from '#i18n/messages/verdict.ts'
import { isUnusualName } from '#language/unusual/unusual-name.ts'
import { webAddress } from '#language/web-address.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { MarkedName } from '#ui/marks/MarkedName.tsx'
import { WebLink } from '#ui/marks/WebLink.tsx'
import { unattended } from '#ui/unattended.ts'
import { CiteDialog } from './CiteDialog.tsx'
import styles from './claims.module.css'

interface VerdictSourcesProps {
  readonly claim: Claim
  /** `null` when there is none yet; citing begins one. */
  readonly verdict: Verdict | null
}

const words = verdictMessages.sources

export function VerdictSources({ claim, verdict }: VerdictSourcesProps) {
  const act = useAct()
  const [asked, setAsked] = useState<CitedSource | 'new' | null>(null)
  const cited = useRows(
    (snapshot) => (verdict ? citedSources(snapshot, verdict) : []),
    ['verdicts', 'sources', 'citations'],
    [verdict],
  )
  return (
    <section className={styles['asked']} aria-label={words.title}>
      <h4 className={styles['small']}>{words.title}</h4>
      {cited.length === 0 ? <p className={styles['faint']}>{words.none}</p> : null}
      <ul className={styles['rows']}>
        {cited.map((each) => (
          <li key={each.source.id} className={styles['row']}>
            <SourceLine cited={each} />
            <span className={styles['buttons']}>
              <IconButton
                label={words.change(each.source.name)}
                icon={<Pencil size={14} />}
                size="small"
                onPress={() => setAsked(each)}
              />
              <IconButton
                label={words.stop(each.source.name)}
                icon={<X size={15} />}
                size="small"
                onPress={() => verdict && unattended(act(stopCiting, { verdict: verdict.id, source: each.source.id }))}
              />
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" icon={<Plus size={14} />} onPress={() => setAsked('new')}>
          {words.cite}
        </Button>
      </div>
      {asked === null ? null : (
        <CiteDialog claim={claim.id} cited={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />
      )}
    </section>
  )
}

/** An address is opened only on purpose, and says where it leads (P1). */
function SourceLine({ cited: { source, citation } }: { readonly cited: CitedSource }) {
  const url = citation ? citation.url : source.url
  return (
    <span className={styles['source']}>
      <span>
        <MarkedName name={source.name} isUnusual={isUnusualName(source.name)} />{' '}
        <span className={styles['soft']}>({words.kinds[source.kind]})</span>{' '}
        {citation?.date ? <DateText bounds={citation.date} /> : null}
      </span>
      {url ? <WebLink url={url} address={webAddress(url)} /> : null}
      {citation?.archiveUrl ? (
        <>
          <span className={styles['soft']}>{words.archivedAt}</span>
          <WebLink url={citation.archiveUrl} address={webAddress(citation.archiveUrl)} />
        </>
      ) : null}
    </span>
  )
}

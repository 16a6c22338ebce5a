/** The regions of the shown revision as a list, to confirm or reverse what was proposed (T1). */
import { setRegionStatus } from '#commands/regions/set-region-status.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { Button } from '#ui/Button.tsx'
import { Popover } from '#ui/Popover.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { unattended } from '#ui/unattended.ts'
import { useAct } from '#state/use-act.ts'
import type { PaneRows } from './use-pane-rows.ts'
import styles from './PaneHead.module.css'

const words = readMessages.regions

/** Nothing where there are no regions. */
export function RegionList({ rows }: { readonly rows: PaneRows }) {
  const { article, regions } = rows
  const act = useAct()
  if (regions.length === 0) return null
  const proposed = regions.filter((region) => region.status === 'proposed')
  const kinds = proposed.map(({ kind }) => kind)
  return (
    <Popover
      label={words.title}
      trigger={
        <Button kind="quiet" size="small">
          {kinds.length > 0 ? words.waiting(kinds) : words.title}
        </Button>
      }
    >
      <ul className={styles['regions']}>
        {regions.map((region) => (
          <li key={region.id} className={styles['region']}>
            <Quote text={region.quote} lang={article.language.tag} dir={article.language.direction} as="line" />
            <span className={styles['status']}>
              {words.kinds[region.kind]}, {words.status[region.status]}
            </span>
            <Button
              size="small"
              onPress={() =>
                unattended(
                  act(setRegionStatus, {
                    regions: [region.id],
                    status: region.status === 'rejected' ? 'confirmed' : 'rejected',
                  }),
                )
              }
            >
              {region.status === 'rejected' ? words.isIt[region.kind] : words.isText}
            </Button>
          </li>
        ))}
      </ul>
      {proposed.length > 0 ? (
        <Button
          size="small"
          onPress={() =>
            unattended(
              act(setRegionStatus, { regions: proposed.map((region) => region.id), status: 'confirmed' as const }),
            )
          }
        >
          {words.confirm(kinds)}
        </Button>
      ) : null}
    </Popover>
  )
}

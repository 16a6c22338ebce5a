/** The current claim, always in sight, with the story's other claims by number: many passages are marked in a row. */
import { readMessages } from '#i18n/messages/read.ts'
import { useRows } from '#state/use-rows.ts'
import { useView } from '#state/use-view.ts'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { OperationButton } from '#ui/operations/OperationButton.tsx'
import { ToggleButton } from '#ui/ToggleButton.tsx'
import { articleClaims, articleClaimTables } from './article-claims.ts'
import { useReadSettings } from './read-settings.ts'
import type { Panes } from './use-panes.ts'
import styles from './ClaimBar.module.css'

const words = readMessages.bar

interface ClaimBarProps {
  readonly panes: Panes
  /** Whether two of them have the same language. */
  readonly canDiffer: boolean
}

/** Buttons mean the pane that is worked in. */
export function ClaimBar({ panes, canDiffer }: ClaimBarProps) {
  const { articles } = panes
  const claims = useRows((snapshot) => articleClaims(snapshot, articles), articleClaimTables, [articles])
  const [current, setCurrent] = useView('claim')
  const [only, setOnly] = useView('onlyThisClaim')
  const [settings, changeSettings] = useReadSettings()
  const row = useRows((snapshot) => snapshot.get('claims', current), ['claims'], [current])
  const place = claims.findIndex(({ claim }) => claim.id === current)
  const style = claims[place]?.style
  return (
    <div className={styles['bar']} role="group" aria-label={words.label}>
      <div className={styles['current']}>
        {row ? (
          <>
            {style ? <ClaimMark style={style} number={place < 9 ? place + 1 : null} /> : null}
            <span className={styles['wording']}>
              <Quote text={row.wording} lang={row.language} as="line" />
            </span>
          </>
        ) : (
          <span className={styles['none']}>{words.none}</span>
        )}
      </div>
      <div className={styles['actions']}>
        <OperationButton id="passage.link" label={words.link} kind="primary" />
        <OperationButton id="claim.new" label={words.newClaim} />
        <OperationButton id="claim.pick" label={words.pick} />
        <OperationButton id="claims.propose" label={words.proposed} />
        <OperationButton id="pane.add" label={words.beside} />
        <ToggleButton isSelected={only && row !== undefined} isDisabled={row === undefined} onChange={setOnly}>
          {words.only}
        </ToggleButton>
        <ToggleButton isSelected={settings.glosses} onChange={(glosses) => changeSettings({ glosses })}>
          {words.glosses}
        </ToggleButton>
        <ToggleButton isSelected={settings.panel} onChange={(panel) => changeSettings({ panel })}>
          {words.passages}
        </ToggleButton>
        {articles.length > 1 ? (
          <ToggleButton isSelected={panes.follow} onChange={(follow) => panes.setFollow(follow)}>
            {words.follow}
          </ToggleButton>
        ) : null}
        {canDiffer ? (
          <ToggleButton isSelected={panes.differences} onChange={(shown) => panes.setDifferences(shown)}>
            {words.differences}
          </ToggleButton>
        ) : null}
      </div>
      {claims.length === 0 ? (
        <p className={styles['help']}>{words.noneHelp}</p>
      ) : (
        <ul className={styles['claims']} aria-label={words.claims}>
          {claims.map(({ claim, style: look }, index) => (
            <li key={claim.id}>
              <button
                type="button"
                className={styles['claim']}
                aria-pressed={claim.id === current}
                onClick={() => setCurrent(claim.id)}
              >
                <ClaimMark style={look} number={index < 9 ? index + 1 : null} />
                <span className={styles['short']}>
                  <Quote text={claim.wording} lang={claim.language} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Every version's words on a claim: the judgement, the passages with gloss, who is named as speaking, and splitting off. */
import { BookOpen, Grid3x3, Unlink } from 'lucide-react'
import { useState } from 'react'
import { setSpeaker } from '#commands/mentions/set-speaker.ts'
import { unlinkMention } from '#commands/mentions/unlink-mention.ts'
import type { FoundDifference } from '#domain/finding.ts'
import type { MentionId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { matrixAddressOf, readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { cellMark, facetWords, staleWords } from '#ui/marks/cell-mark.ts'
import { DateText } from '#ui/marks/DateText.tsx'
import { DifferenceLine } from '#ui/marks/DifferenceLine.tsx'
import { GlossLine } from '#ui/marks/GlossLine.tsx'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { navigate } from '#ui/use-address.ts'
import { useVersionDifferences, type VersionDifferences } from './use-version-differences.ts'
import { claimVersions, claimVersionTables, type ClaimVersion, type VersionMention } from './claim-versions.ts'
import { SplitDialog } from './SplitDialog.tsx'
import styles from './claims.module.css'

const words = claimsMessages.versions

/** Passages are chosen here to be split off to a new claim. */
export function ClaimVersionList({ claim }: { readonly claim: Claim }) {
  const analyst = useAnalyst()
  const { told, untouched } = useRows((snapshot) => claimVersions(snapshot, claim.id, analyst.id), claimVersionTables, [
    claim.id,
    analyst.id,
  ])
  const differences = useVersionDifferences(claim, told)
  const [chosen, setChosen] = useState<ReadonlySet<MentionId>>(new Set())
  const [isSplitting, setSplitting] = useState(false)
  const present = told.flatMap((version) => version.mentions.map(({ mention }) => mention.id))
  const mentions = present.filter((id) => chosen.has(id))
  const choose = (id: MentionId, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((other) => other !== id)))
  return (
    <section className={styles['versions']} aria-label={claimsMessages.drawer.versions}>
      <div className={styles['versionsHead']}>
        <h3 className={styles['small']}>{claimsMessages.drawer.versions}</h3>
        {mentions.length === 0 ? null : (
          <Button size="small" onPress={() => setSplitting(true)}>
            {claimsMessages.split.action(mentions.length)}
          </Button>
        )}
      </div>
      {told.length === 0 ? <p className={styles['faint']}>{words.none}</p> : null}
      {told.map((version) => (
        <VersionPart
          key={version.article.id}
          claim={claim}
          version={version}
          differences={differences}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      {untouched === 0 ? null : <p className={styles['faint']}>{words.notAssessed(untouched)}</p>}
      {isSplitting ? <SplitDialog claim={claim} mentions={mentions} onClose={() => setSplitting(false)} /> : null}
    </section>
  )
}

interface VersionPartProps {
  readonly claim: Claim
  readonly version: ClaimVersion
  readonly differences: VersionDifferences
  readonly chosen: ReadonlySet<MentionId>
  readonly onChoose: (id: MentionId, isChosen: boolean) => void
}

function VersionPart({ claim, version, differences, chosen, onChoose }: VersionPartProps) {
  const { article, cell, judgedBy, mentions, isSource } = version
  const { project } = useSession()
  const open = () => navigate(matrixAddressOf(project, { cell: { claim: cell.claim, article: article.id } }))
  const facets = cell.state === 'judged' ? cell.facets : []
  const stale = cell.state === 'judged' || cell.state === 'split' ? cell.stale : null
  return (
    <article className={styles['version']}>
      <header className={styles['versionHead']}>
        <JudgementMark state={cellMark(cell)} withWords />
        <span className={styles['versionOf']}>
          <strong>
            <Isolated>{article.outlet ?? article.title ?? article.firstWords}</Isolated>
          </strong>{' '}
          <LanguageTag tag={article.language.tag} show="code" /> <DateText bounds={article.published} />
          {isSource ? ` · ${words.source}` : ''}
        </span>
        <IconButton label={words.open} icon={<Grid3x3 size={15} />} size="small" onPress={open} />
      </header>
      {facets.length === 0 && !stale ? null : (
        <p className={styles['facetLine']}>
          {facets.map((mark, index) => (
            <span key={`${mark.facet}-${index}`}>{facetWords(mark)}</span>
          ))}
          {stale ? <span className={styles['warn']}>{staleWords(stale)}</span> : null}
        </p>
      )}
      {judgedBy.length === 0 ? null : <p className={styles['faint']}>{words.judgedBy(judgedBy)}</p>}
      {mentions.map((shown) => (
        <MentionPart
          key={shown.mention.id}
          claim={claim}
          shown={shown}
          differences={differences.get(shown.mention.id) ?? []}
          isChosen={chosen.has(shown.mention.id)}
          onChoose={(isChosen) => onChoose(shown.mention.id, isChosen)}
        />
      ))}
    </article>
  )
}

interface MentionPartProps {
  readonly claim: Claim
  readonly shown: VersionMention
  /** What its words tell differently from the claim's. */
  readonly differences: readonly FoundDifference[]
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function MentionPart({ claim, shown, differences, isChosen, onChoose }: MentionPartProps) {
  const { mention, passage, glosses, linkedBy } = shown
  const { project } = useSession()
  const act = useAct()
  const sources = useRows(
    (snapshot) =>
      [...snapshot.all('sources')]
        .map(({ id, name }) => ({ id, label: name }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    ['sources'],
  )
  return (
    <div className={styles['mention']}>
      <Checkbox aria-label={words.choose(passage.quote)} isSelected={isChosen} onChange={onChoose} />
      <div className={styles['mentionBody']}>
        <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} as="block" />
        {mention.role === 'supports' ? null : (
          <p className={styles['faint']}>{readMessages.passages.roles[mention.role]}</p>
        )}
        {glosses.map((gloss) => (
          <GlossLine key={gloss.id} gloss={gloss} />
        ))}
        <DifferenceLine
          differences={differences}
          sought={{ text: claim.wording, language: claim.language }}
          told={{ text: passage.quote, language: passage.language.tag }}
        />
        <div className={styles['mentionFields']}>
          {linkedBy === null ? (
            <ComboBox
              key={mention.speaker}
              label={words.speaker}
              hideLabel
              placeholder={words.noSpeaker}
              options={sources}
              value={mention.speaker}
              onChange={(source) =>
                void (
                  source !== mention.speaker &&
                  act(setSpeaker, { mentions: [mention.id], speaker: source === null ? null : { source } })
                )
              }
              onNewValue={(name) => void act(setSpeaker, { mentions: [mention.id], speaker: { name } })}
            />
          ) : (
            <span className={styles['faint']}>{words.by(linkedBy)}</span>
          )}
          <IconButton
            label={words.read}
            icon={<BookOpen size={15} />}
            size="small"
            onPress={() =>
              navigate(readAddressOf(project, [mention.article], { passage: passage.id, claim: mention.claim }))
            }
          />
          {linkedBy === null ? (
            <IconButton
              label={words.unlink}
              icon={<Unlink size={15} />}
              size="small"
              onPress={() => void act(unlinkMention, { mentions: [mention.id] })}
            />
          ) : null}
        </div>
      </div>
    </div>
  )
}

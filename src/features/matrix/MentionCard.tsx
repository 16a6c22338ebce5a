/** One linked passage: its words in the original with glosses, its role, who is named as speaking, and the way to unlink it. */
import { BookOpen, Unlink } from 'lucide-react'
import { memo } from 'react'
import { setMentionRole } from '#commands/mentions/set-mention-role.ts'
import { setSpeaker } from '#commands/mentions/set-speaker.ts'
import { unlinkMention } from '#commands/mentions/unlink-mention.ts'
import type { MentionRole } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { GlossLine } from '#ui/marks/GlossLine.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { Select } from '#ui/Select.tsx'
import { navigate } from '#ui/use-address.ts'
import { useAct } from '#state/use-act.ts'
import type { CellMention } from './use-cell.ts'
import styles from './CellPanel.module.css'

const words = matrixMessages.panel
const roles = Object.entries(words.roles).map(([id, label]) => ({ id: id as MentionRole, label }))

interface MentionCardProps {
  readonly shown: CellMention
}

/** A passage another analyst linked is named as theirs and only read. Drawn again only when something of it has changed. */
export const MentionCard = memo(function MentionCard({ shown }: MentionCardProps) {
  const { mention, passage, glosses, speaker, linkedBy } = shown
  const { project } = useSession()
  const act = useAct()
  const sources = useRows(
    (snapshot) =>
      [...snapshot.all('sources')]
        .map((source) => ({ id: source.id, label: source.name }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    ['sources'],
  )
  const read = () => navigate(readAddressOf(project, [mention.article], { passage: passage.id, claim: mention.claim }))
  return (
    <article className={styles['mention']}>
      <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} as="block" reading />
      {glosses.map((gloss) => (
        <GlossLine key={gloss.id} gloss={gloss} />
      ))}
      {linkedBy !== null ? (
        <p className={styles['faint']}>
          {speaker ? words.roleWith(mention.role, speaker.name) : words.roles[mention.role]} ·{' '}
          {words.by(linkedBy || words.nameless)}
        </p>
      ) : (
        <div className={styles['mentionFields']}>
          <Select
            label={words.role}
            hideLabel
            options={roles}
            value={mention.role}
            onChange={(role) => void act(setMentionRole, { mentions: [mention.id], role })}
          />
          <IconButton label={matrixMessages.openRead} icon={<BookOpen size={15} />} size="small" onPress={read} />
          <IconButton
            label={words.unlink}
            icon={<Unlink size={15} />}
            size="small"
            onPress={() => void act(unlinkMention, { mentions: [mention.id] })}
          />
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
        </div>
      )}
    </article>
  )
}, showsSame)

function showsSame({ shown: one }: MentionCardProps, { shown: other }: MentionCardProps): boolean {
  return (
    one.mention === other.mention &&
    one.passage === other.passage &&
    one.speaker === other.speaker &&
    one.linkedBy === other.linkedBy &&
    one.glosses.length === other.glosses.length &&
    one.glosses.every((gloss, index) => gloss === other.glosses[index])
  )
}

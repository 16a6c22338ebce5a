/** One passage: its words, and, when it is chosen, its claims with role and speaker, its note, and what can be done. */
import { memo } from 'react'
import { setMentionRole } from '#commands/mentions/set-mention-role.ts'
import { setSpeaker } from '#commands/mentions/set-speaker.ts'
import { unlinkMention } from '#commands/mentions/unlink-mention.ts'
import { notePassage } from '#commands/passages/note-passage.ts'
import type { ClaimId, PassageId, SourceId } from '#domain/ids.ts'
import type { MentionRole } from '#domain/records.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useRows } from '#state/use-rows.ts'
import { useView } from '#state/use-view.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { Select } from '#ui/Select.tsx'
import { WrittenField } from '#ui/WrittenField.tsx'
import type { PassageLink, ShownPassage } from './shown-passages.ts'
import { unattended } from '#ui/unattended.ts'
import { useAct } from '#state/use-act.ts'
import styles from './PassagePanel.module.css'

const words = readMessages.passages
const roles = ['supports', 'attribution', 'headline', 'qualifies', 'denies'] as const satisfies readonly MentionRole[]

export interface PassageCardProps {
  readonly shown: ShownPassage
  readonly isFocused: boolean
  readonly onFocus: (passage: PassageId) => void
  readonly onRemove: (passage: PassageId) => void
  readonly onLink: (claim: ClaimId) => void
}

/** The quote is a button that shows the passage in the text. There may be hundreds: only what changed is drawn again. */
export const PassageCard = memo(function PassageCard(props: PassageCardProps) {
  const { shown, isFocused, onFocus, onRemove, onLink } = props
  const { passage, links, outcome } = shown
  const [current] = useView('claim')
  const act = useAct()
  const canLink = current !== null && !links.some((link) => link.claim.id === current && link.own)
  return (
    <li className={styles['card']} data-focused={isFocused ? '' : undefined}>
      <button type="button" className={styles['quote']} aria-expanded={isFocused} onClick={() => onFocus(passage.id)}>
        <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} />
      </button>
      {outcome === 'own' || outcome === 'exact' ? null : <p className={styles['outcome']}>{words.anchored[outcome]}</p>}
      <ul className={styles['links']}>
        {links.map((link) => (
          <li key={link.claim.id} className={styles['link']}>
            <span className={styles['claim']}>
              {link.style ? <ClaimMark style={link.style} number={link.number} /> : null}
              <Quote text={link.claim.wording} lang={link.claim.language} />
            </span>
            {link.others > 0 ? <span className={styles['others']}>{words.othersLinked(link.others)}</span> : null}
            {isFocused && link.own ? <MentionForm link={link} /> : null}
          </li>
        ))}
        {links.length === 0 ? <li className={styles['others']}>{words.unlinkedWord}</li> : null}
      </ul>
      {isFocused ? (
        <>
          <WrittenField
            draftKey={`passages/${passage.id}/note`}
            label={words.note}
            isLong
            value={passage.note}
            onWrite={(note) => unattended(act(notePassage, { passage: passage.id, note }))}
          />
          <div className={styles['actions']}>
            {canLink ? (
              <Button size="small" onPress={() => onLink(current)}>
                {words.linkCurrent}
              </Button>
            ) : null}
            <Button size="small" kind="danger" onPress={() => onRemove(passage.id)}>
              {words.delete}
            </Button>
          </div>
        </>
      ) : null}
    </li>
  )
})

/** Role and speaker of the own mention (C2, C6). */
function MentionForm({ link }: { readonly link: PassageLink }) {
  const act = useAct()
  const sources = useRows(
    (snapshot) => [...snapshot.all('sources')].map((source) => ({ id: source.id, label: source.name })),
    ['sources'],
  )
  const { own } = link
  if (!own) return null
  const speak = (speaker: { source: SourceId } | { name: string } | null) =>
    unattended(act(setSpeaker, { mentions: [own.id], speaker }))
  return (
    <div className={styles['mention']}>
      <Select
        label={words.role}
        options={roles.map((role) => ({ id: role, label: words.roles[role] }))}
        value={own.role}
        onChange={(role) => unattended(act(setMentionRole, { mentions: [own.id], role }))}
      />
      <ComboBox
        label={words.speaker}
        options={sources}
        value={own.speaker}
        placeholder={words.speakerPlaceholder}
        onChange={(source) => {
          if (source !== own.speaker) speak(source === null ? null : { source })
        }}
        onNewValue={(name) => speak({ name })}
      />
      <Button size="small" kind="quiet" onPress={() => unattended(act(unlinkMention, { mentions: [own.id] }))}>
        {words.unlink}
      </Button>
    </div>
  )
}

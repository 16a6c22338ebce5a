/** Texts that are nearly the same, two at a time side by side with what differs, and which of them are imported. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { AlikeTexts } from '#domain/import-draft.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { Select } from '#ui/Select.tsx'
import type { DraftRow } from './draft-row.ts'
import type { ImportJob } from './import-job.ts'
import styles from './import.module.css'
import { membersOf, useComparedTexts, type AlikeMember, type ComparedTexts } from './use-alike.ts'

const words = importMessages.alikeDialog

interface AlikeDialogProps {
  readonly job: ImportJob
  readonly group: AlikeTexts
  /** Of the whole preview. */
  readonly rows: readonly DraftRow[]
  /** Shown on the left at first. */
  readonly first: DraftRow
  readonly onClose: () => void
}

/** Nothing is written; the preview keeps what is decided. */
export function AlikeDialog({ job, group, rows, first, onClose }: AlikeDialogProps) {
  const session = useSession()
  const members = useMemo(() => membersOf(group, rows, job, session), [group, rows, job, session])
  const [leftId, setLeft] = useState(first.id)
  const [rightId, setRight] = useState(members.find(({ id }) => id !== first.id)?.id ?? null)
  const left = members.find(({ id }) => id === leftId)
  const right = members.find(({ id }) => id === rightId)
  const texts = useComparedTexts(left, right)
  const leaveOutOthers = () =>
    job.leaveOut(
      group.drafts.filter((number) => number !== left?.row?.number),
      true,
    )
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      footer={
        <>
          <Button isDisabled={!left?.row} onPress={leaveOutOthers}>
            {words.onlyLeft}
          </Button>
          <Button kind="primary" onPress={onClose}>
            {uiMessages.close}
          </Button>
        </>
      }
    >
      <p role="status" className={styles['quiet']}>
        {texts ? told(texts) : words.comparing}
      </p>
      <div className={styles['alikePair']}>
        <Side {...{ job, members, texts }} which="left" member={left} onChoose={setLeft} />
        <Side {...{ job, members, texts }} which="right" member={right} onChoose={setRight} />
      </div>
    </Dialog>
  )
}

function told({ differences }: ComparedTexts): string {
  if (!differences) return words.missing
  return differences.changes.length === 0 ? words.same : words.differences(differences.changes.length)
}

interface SideProps {
  readonly job: ImportJob
  readonly members: readonly AlikeMember[]
  readonly which: 'left' | 'right'
  readonly member: AlikeMember | undefined
  readonly texts: ComparedTexts | null
  readonly onChoose: (id: string) => void
}

function Side({ job, members, which, member, texts, onChoose }: SideProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => showFirstChange(box.current), [texts])
  if (!member) return null
  const { row, language, label } = member
  const as = which === 'left' ? 'removed' : 'added'
  const changed = { as, stretches: texts?.differences?.[as] ?? [] } as const
  return (
    <section aria-label={words[which]} className={styles['alikeSide']}>
      <Select
        label={words[which]}
        options={members.map(({ id, label: name }) => ({ id, label: name }))}
        value={member.id}
        onChange={onChoose}
      />
      {row ? (
        <Checkbox isSelected={row.state !== 'leftOut'} onChange={(isTaken) => job.leaveOut([row.number], !isTaken)}>
          {words.take}
        </Checkbox>
      ) : (
        <p className={styles['quiet']}>{words.inProject}</p>
      )}
      <div ref={box} className={styles['alikeText']} tabIndex={0} role="region" aria-label={label}>
        <Quote text={texts?.[which] ?? ''} lang={language.tag} dir={language.direction} as="block" changed={changed} />
      </div>
    </section>
  )
}

/** How much of the text before the first change stays in sight, in pixels. */
const before = 60

function showFirstChange(box: HTMLElement | null): void {
  const change = box?.querySelector<HTMLElement>('blockquote span[class]')
  if (box && change) box.scrollTop = change.offsetTop - before
}

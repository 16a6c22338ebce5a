/** What the columns of a group have in common, in words. */
import { formatLanguage } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import { dateWords } from '#i18n/date-words.ts'
import { Isolated } from '#ui/Isolated.tsx'
import type { GroupHead } from './column-groups.ts'

/** Isolated, so that it is cut at the end of its own direction. A name people gave is never translated. */
export function GroupName({ head }: { readonly head: GroupHead }) {
  const given = head.by === 'story' ? head.story?.name : head.by === 'outlet' ? head.outlet : null
  return given ? <Isolated>{given}</Isolated> : <Isolated>{groupWords(head)}</Isolated>
}

/** The same as plain text. */
export function groupWords(head: GroupHead): string {
  switch (head.by) {
    case 'story':
      return head.story?.name ?? matrixMessages.noStory
    case 'language':
      return formatLanguage(head.tag)
    case 'outlet':
      return head.outlet ?? matrixMessages.noOutlet
    case 'compared':
      return matrixViewMessages.compare.group
    case 'date':
      return dateWords(head.date)
  }
}

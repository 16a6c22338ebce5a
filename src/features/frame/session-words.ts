/** How steps, notices and refusals of the open project are worded. */
import type { Notice } from '#commands/define-command.ts'
import { isRejection, type Rejection } from '#domain/rejection.ts'
import { historySentence } from '#i18n/messages/history.ts'
import { noticeText } from '#i18n/messages/notices.ts'
import { rejectionText } from '#i18n/messages/rejections.ts'
import type { Told } from '#state/use-history.ts'

/** A step in a few words: "mark 3 passages". */
export function wordStep({ command, subject }: Told): string {
  return historySentence(command, subject)
}

/** What a command had to tell, or why it was refused. */
export function wordNotice(notice: Notice | Rejection): string {
  return isRejection(notice) ? rejectionText(notice) : noticeText(notice)
}

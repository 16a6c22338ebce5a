/** A picture as it leaves in a file: with its title, what it is of, how it is read, and the day it was made. Pure. */
import { formatDay } from '#i18n/format.ts'
import { picturesMessages } from '#i18n/messages/pictures.ts'
import { captionedPicture } from '#ui/charts/captioned-picture.ts'
import type { Room } from '#ui/charts/fit-lines.ts'
import type { Picture } from '#ui/charts/picture.ts'
import type { ShownPicture } from './shown-picture.ts'

const words = picturesMessages.published

export interface PictureSubject {
  /** Its name. */
  readonly story: string
  /** The wording of the one claim that is drawn; `null` where all are. */
  readonly claim: string | null
}

export interface Publication extends PictureSubject {
  /** What the kind of picture is called. */
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** A small screen must not make a small picture: below this width in pixels heads and words are squeezed. */
const LEAST_WIDTH = 840

/** Drawn anew: a file has more room than a small screen. */
export function publishedPicture(shown: ShownPicture, { title, story, claim, day }: Publication, room: Room): Picture {
  const wide = { ...room, width: Math.max(room.width, LEAST_WIDTH) }
  return captionedPicture(
    shown.draw(wide),
    {
      title: words.title(title, story),
      above: [claim === null ? words.allClaims : words.claim(claim), shown.summary],
      below: [...shown.remarks, words.made(formatDay(day))],
    },
    wide,
  )
}

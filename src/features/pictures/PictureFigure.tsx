/** One picture: its summary, the drawing, the buttons that save it, and the table behind it. */
import { Download } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { fileName } from '#domain/file-name.ts'
import { picturesMessages as words } from '#i18n/messages/pictures.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useProjectName } from '#state/use-project-name.ts'
import { Button } from '#ui/Button.tsx'
import type { Room } from '#ui/charts/fit-lines.ts'
import { pictureFile, type PictureFormat } from '#ui/charts/picture-file.ts'
import { PictureView } from '#ui/charts/PictureView.tsx'
import { useRoom } from '#ui/charts/use-room.ts'
import { download } from '#ui/download.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import { PictureTable } from './PictureTable.tsx'
import { publishedPicture, type PictureSubject } from './published-picture.ts'
import type { ShownPicture } from './shown-picture.ts'
import styles from './pictures.module.css'

interface PictureFigureProps {
  readonly shown: ShownPicture
  /** What it is called. */
  readonly title: string
  /** What it is of; a file says so, which has no screen around it. */
  readonly of: PictureSubject
}

/** The picture scrolls in a region of its own, which the keyboard reaches. */
export function PictureFigure({ shown, title, of }: PictureFigureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const room = useRoom(frame)
  const picture = useMemo(() => (room === null ? null : shown.draw(room)), [shown, room])
  const { summary, remarks, table } = shown
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <h2>{title}</h2>
        <p>{summary}</p>
        {remarks.map((remark) => (
          <p key={remark} className={styles['remark']}>
            {remark}
          </p>
        ))}
      </figcaption>
      <div
        ref={frame}
        className={styles['drawing']}
        role="region"
        aria-label={words.scroll}
        tabIndex={0}
        translate="no"
      >
        {picture === null ? null : <PictureView picture={picture} summary={words.label(title, summary)} />}
      </div>
      {room === null ? null : <SaveButtons shown={shown} room={room} title={title} of={of} />}
      <h3 className={styles['tableTitle']}>{words.table}</h3>
      <PictureTable table={table} caption={title} />
    </figure>
  )
}

interface SaveButtonsProps extends PictureFigureProps {
  readonly room: Room
}

function SaveButtons({ shown, room, title, of }: SaveButtonsProps) {
  const { environment } = usePorts()
  const project = useProjectName() ?? ''
  const save = async (format: PictureFormat) => {
    try {
      const day = environment.now().slice(0, 10)
      const picture = publishedPicture(shown, { ...of, title, day }, room)
      const file = await pictureFile(picture, `${title}. ${shown.summary}`, format)
      const kind = title.toLowerCase().replaceAll(/\s+/g, '-')
      const name = fileName(project, kind, day, format)
      download(file, name)
      announce(words.save.saved(name))
    } catch {
      showNotice(words.save.failed, { tone: 'problem' })
    }
  }
  return (
    <p className={styles['save']}>
      {(['svg', 'png'] as const).map((format) => (
        <Button key={format} size="small" icon={<Download size={14} />} onPress={() => unattended(save(format))}>
          {words.save[format]}
        </Button>
      ))}
    </p>
  )
}

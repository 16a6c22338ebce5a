/** Export: what for, how much, what leaves, and the file. Nothing is written before the preview was there to be read (F3). */
import { useState } from 'react'
import { asId, type StoryId } from '#domain/ids.ts'
import { exportMessages as words } from '#i18n/messages/export.ts'
import { useRows } from '#state/use-rows.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { Switch } from '#ui/Switch.tsx'
import { useSearchParameter } from '#ui/use-address.ts'
import { Preview } from './Preview.tsx'
import { usePublication } from './use-publication.ts'
import type { Purpose } from './what-leaves.ts'
import styles from './ExportScreen.module.css'

const wholeProject = ''
const purposes: readonly Purpose[] = ['publish', 'colleague', 'keep']

/** The purpose and the story stand in the address. */
export function ExportScreen() {
  usePageTitle(words.title)
  const [asked, setPurpose] = useSearchParameter('for')
  const [story, setStory] = useSearchParameter('story')
  const [names, setNames] = useState(true)
  const [notes, setNotes] = useState(false)
  const purpose = purposes.find((known) => known === asked) ?? 'publish'
  const storyId = story === null ? null : asId<StoryId>(story)
  const publication = usePublication(purpose === 'publish', storyId, names)
  const stories = useRows((snapshot) => [...snapshot.all('stories')], ['stories'])
  return (
    <div className={styles['export']}>
      <div className={styles['choices']}>
        <RadioGroup
          label={words.purpose}
          options={purposes.map((id) => ({ id, ...words.purposes[id] }))}
          value={purpose}
          onChange={setPurpose}
        />
        {purpose === 'publish' ? (
          <>
            <Select
              label={words.scope}
              options={[
                { id: wholeProject, label: words.wholeProject },
                ...stories.map(({ id, name }) => ({ id: String(id), label: name })),
              ]}
              value={story ?? wholeProject}
              onChange={(id) => setStory(id === wholeProject ? null : id)}
            />
            <Switch isSelected={names} onChange={setNames} help={words.namesHelp}>
              {words.names}
            </Switch>
          </>
        ) : null}
        {purpose === 'colleague' ? (
          <Switch isSelected={notes} onChange={setNotes} help={words.privateNotesHelp}>
            {words.privateNotes}
          </Switch>
        ) : null}
      </div>
      <Preview purpose={purpose} notes={notes} publication={publication} />
    </div>
  )
}

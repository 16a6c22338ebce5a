/** The line above a picture: of which story, which kind, and of which claim where a kind draws one. */
import type { Claim } from '#domain/records.ts'
import { picturesMessages as words } from '#i18n/messages/pictures.ts'
import { useStories } from '#state/use-stories.ts'
import { PICTURE_KINDS, picturesAddressOf, type PicturesAddress } from '#ui/address.ts'
import { Link } from '#ui/Link.tsx'
import { Select } from '#ui/Select.tsx'
import { navigate } from '#ui/use-address.ts'
import styles from './pictures.module.css'

interface PicturesBarProps {
  /** With the story and claim that are shown. */
  readonly address: PicturesAddress
  readonly claims: readonly Claim[]
}

/** Kinds are links: each picture has an address that can be kept. */
export function PicturesBar({ address, claims }: PicturesBarProps) {
  const { project, story, kind, claim } = address
  const stories = useStories()
  return (
    <div className={styles['bar']}>
      <Select<string>
        label={words.story}
        hideLabel
        options={stories.map(({ id, name }) => ({ id, label: name }))}
        value={story}
        onChange={(id) => {
          const chosen = stories.find((one) => one.id === id)
          if (chosen) navigate(picturesAddressOf(project, { story: chosen.id, kind }))
        }}
      />
      <nav aria-label={words.kind} className={styles['kinds']}>
        {PICTURE_KINDS.map((one) => (
          <Link
            key={one}
            to={picturesAddressOf(project, { story, kind: one })}
            aria-current={one === kind ? 'page' : undefined}
          >
            {words.kinds[one]}
          </Link>
        ))}
      </nav>
      {claims.length === 0 ? null : (
        <Select<string>
          label={words.ofClaim}
          hideLabel
          options={claims.map(({ id, wording }) => ({ id, label: wording }))}
          value={claim}
          onChange={(id) => {
            const chosen = claims.find((one) => one.id === id)
            if (chosen) navigate(picturesAddressOf(project, { story, kind, claim: chosen.id }))
          }}
        />
      )}
    </div>
  )
}

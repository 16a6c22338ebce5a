/** Picks the current claim: a list that filters as one types. */
import { useMemo, useState } from 'react'
import type { ClaimId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useRows } from '#state/use-rows.ts'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import type { ArticleClaim } from './article-claims.ts'
import { PickDialog, type PickChoice } from './PickDialog.tsx'
import { typedFilter } from './typed-filter.ts'

export interface ClaimPickerProps {
  /** Claims of the stories that are read. */
  readonly here: readonly ArticleClaim[]
  readonly onPick: (claim: ClaimId) => void
  readonly onClose: () => void
}

const words = readMessages.picker
/** More are found by typing. */
const mostShown = 200

/** Claims of the stories that are read come first, with their numbers; those of the rest of the project follow. */
export function ClaimPicker({ here, onPick, onClose }: ClaimPickerProps) {
  const all = useRows((snapshot) => [...snapshot.all('claims')], ['claims'])
  const [typed, setTyped] = useState('')
  const choices = useMemo(() => {
    const styled = new Map(here.map(({ claim, style }, index) => [claim.id, { style, number: index + 1 }]))
    const ordered: readonly Claim[] = [
      ...here.map(({ claim }) => claim),
      ...all.filter((claim) => !styled.has(claim.id)).toSorted((one, other) => (one.id < other.id ? 1 : -1)),
    ]
    const fits = typedFilter(typed)
    return ordered
      .filter((claim) => fits(`${claim.wording} ${claim.note}`))
      .slice(0, mostShown)
      .map((claim): PickChoice => ({ id: claim.id, content: <Choice claim={claim} {...styled.get(claim.id)} /> }))
  }, [here, all, typed])
  return (
    <PickDialog
      title={words.title}
      search={words.search}
      help={words.help}
      nothing={all.length === 0 ? words.empty : words.nothing}
      typed={typed}
      onType={setTyped}
      choices={choices}
      onPick={(id) => onPick(id as ClaimId)}
      onClose={onClose}
    />
  )
}

/** `number` is its place among the claims of the story, from 1. */
function Choice({
  claim,
  style,
  number = 0,
}: { readonly claim: Claim; readonly number?: number } & Partial<ArticleClaim>) {
  return (
    <>
      {style ? <ClaimMark style={style} number={number > 0 && number < 10 ? number : null} /> : <span />}
      <Quote text={claim.wording} lang={claim.language} />
    </>
  )
}

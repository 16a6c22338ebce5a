/** What was linked by hand, as words side by side: what the finder may learn from. Pure. */
import type { ConfirmedLink } from './finding.ts'
import type { Snapshot } from './snapshot.ts'

/** Links of long ago teach little that later ones do not. */
const MOST = 1000

/** The newest links of all analysts, with the wording of their claims; those that deny a claim say something else. */
export function confirmedLinks(snapshot: Snapshot): readonly ConfirmedLink[] {
  const links = [...snapshot.all('mentions')].slice(-MOST).filter(({ role }) => role === 'supports')
  const wordings = [...new Set(links.map(({ claim }) => claim))].flatMap((id): ConfirmedLink[] => {
    const claim = snapshot.get('claims', id)
    return claim ? [{ claim: id, language: claim.language, text: claim.wording }] : []
  })
  const quotes = links.flatMap(({ claim, passage }): ConfirmedLink[] => {
    const marked = snapshot.get('passages', passage)
    return marked ? [{ claim, language: marked.language.tag, text: marked.quote }] : []
  })
  return [...wordings, ...quotes]
}

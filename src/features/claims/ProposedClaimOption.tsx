/** One proposed claim: the sentence as it stands, its gloss or outline, why it is proposed, and what the versions tell differently. */
import { useMemo } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { languageAt } from '#language/regions.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSkeletonsUnread } from '#state/use-skeletons-unread.ts'
import { ListOption } from '#ui/ListOption.tsx'
import { Differences } from '#ui/marks/Differences.tsx'
import { differenceWords } from '#ui/marks/evidence-words.ts'
import { GlossLine } from '#ui/marks/GlossLine.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { SkeletonLine } from '#ui/marks/SkeletonLine.tsx'
import { VersionName } from '#ui/marks/VersionName.tsx'
import type { OpenProposal } from './proposed-claims.ts'
import styles from './ProposedClaims.module.css'

interface ProposedClaimOptionProps {
  readonly id: string
  readonly proposal: OpenProposal
  readonly texts: ReadonlyMap<ArticleId, string>
  readonly versions: number
  readonly isActive: boolean
  readonly onChoose: () => void
}

const words = claimsMessages.proposed

/** Stands in a `listbox`, which keeps the focus and hears the keys. */
export function ProposedClaimOption({ id, proposal, texts, versions, isActive, onChoose }: ProposedClaimOptionProps) {
  const { article, proposed, glosses } = proposal
  const { glossLanguage } = useAnalyst()
  const text = texts.get(article.id) ?? ''
  const language = useMemo(() => languageAt(text, article.language, proposed), [text, article, proposed])
  const outline = useSkeletonsUnread(article, [language.tag])(proposed.start, language.tag)
  return (
    <ListOption id={id} isActive={isActive} onChoose={onChoose}>
      <span className={styles['from']}>
        <VersionName article={article} />
        <span>{words.versions(proposed.alike.length + 1, versions)}</span>
        {proposed.reasons.length === 0 ? null : <span>{words.reasonList(proposed.reasons)}</span>}
      </span>
      <span dir={language.direction}>
        <Quote text={text.slice(proposed.start, proposed.end)} lang={language.tag} dir={language.direction} />
      </span>
      {glosses.map((gloss) => (
        <GlossLine key={gloss.id} gloss={gloss} />
      ))}
      {glosses.length === 0 && outline ? <SkeletonLine parts={outline.parts} lang={glossLanguage} /> : null}
      <ToldDifferently proposal={proposal} texts={texts} />
    </ListOption>
  )
}

/** For each version that tells it differently: where, and what. */
function ToldDifferently({ proposal, texts }: Pick<ProposedClaimOptionProps, 'proposal' | 'texts'>) {
  const { article, proposed } = proposal
  const others = useRows(
    (snapshot) => proposed.alike.flatMap((one) => ({ ...one, other: snapshot.get('articles', one.article) })),
    ['articles'],
    [proposed],
  )
  const text = texts.get(article.id) ?? ''
  return others.map(({ other, differences }) =>
    other === undefined || differences.length === 0 ? null : (
      <span key={other.id} className={styles['differs']}>
        <span className={styles['from']}>
          <VersionName article={other} />
        </span>
        <Differences
          differences={differenceWords(differences, text, texts.get(other.id) ?? '', 0)}
          lang={{ here: article.language.tag, there: other.language.tag }}
        />
      </span>
    ),
  )
}

/** How far analysts agree on the matrix: whose judgements of which story, the figures, and the cells to be settled (C10). */
import { Scale } from 'lucide-react'
import type { AnalystId } from '#domain/ids.ts'
import { facetGroups } from '#domain/judgement.ts'
import { formatLanguage } from '#i18n/format.ts'
import { agreementMessages as words } from '#i18n/messages/agreement.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useIsStoryGone, useStories } from '#state/use-stories.ts'
import { useView } from '#state/use-view.ts'
import { agreementAddressOf, matrixAddressOf, type AgreementAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { StoryGone } from '#ui/StoryGone.tsx'
import { navigate } from '#ui/use-address.ts'
import { AgreementTable } from './AgreementTable.tsx'
import { ApartCells } from './ApartCells.tsx'
import { ComparedForm } from './ComparedForm.tsx'
import { TotalFigures } from './TotalFigures.tsx'
import { useAgreement } from './use-agreement.ts'
import styles from './agreement.module.css'

export function AgreementScreen({ address }: { readonly address: AgreementAddress }) {
  const { project, story } = address
  usePageTitle(words.title, { crumbs: [{ title: matrixMessages.title, to: matrixAddressOf(project, { story }) }] })
  const stories = useStories()
  const isGone = useIsStoryGone(story)
  if (isGone)
    return (
      <StoryGone
        stories={stories}
        onStory={(next) => navigate(agreementAddressOf(project, next))}
        onHistory={() => navigate({ screen: 'history', project })}
      />
    )
  return <Agreement address={address} />
}

function Agreement({ address }: { readonly address: AgreementAddress }) {
  const { project, story } = address
  const { judges, persons, report } = useAgreement(story, address.persons)
  const onPersons = (next: readonly AnalystId[]) =>
    navigate(agreementAddressOf(project, story, next), { replace: true })
  return (
    <div className={styles['agreement']}>
      <ComparedForm address={address} judges={judges} persons={persons} onPersons={onPersons} />
      {judges.length < 2 ? (
        <NobodyElse address={address} isNobody={judges.length === 0} />
      ) : (
        <>
          <p className={styles['soft']}>
            {words.intro} <Link to={{ screen: 'opinions', project }}>{words.opinions}</Link>
          </p>
          <TotalFigures total={report.total.figures} passages={report.passages} />
          <ApartCells apart={report.apart} shared={report.total.cells} />
          <AgreementTable
            {...words.claims}
            note={words.lowestFirst}
            rows={report.claims}
            idOf={(claim) => claim.id}
            name={(claim) => (
              <Link to={{ screen: 'claim', project, claim: claim.id }}>
                <Quote text={claim.wording} lang={claim.language} />
              </Link>
            )}
          />
          <AgreementTable
            {...words.languages}
            note={words.lowestFirst}
            rows={report.languages}
            idOf={(tag) => tag}
            name={formatLanguage}
          />
          {report.facets.length === 0 ? null : (
            <AgreementTable
              {...words.facets}
              rows={report.facets}
              idOf={(group) => group}
              name={(group) => `${facetGroups.indexOf(group) + 1} ${matrixMessages.palette.groups[group]}`}
            />
          )}
        </>
      )}
    </div>
  )
}

/** Teaches how a second analyst's judgements come in. */
function NobodyElse({ address, isNobody }: { readonly address: AgreementAddress; readonly isNobody: boolean }) {
  const { project, story } = address
  const [, setOverlay] = useView('overlay')
  const { empty } = words
  return (
    <EmptyState
      icon={<Scale size={22} />}
      title={isNobody ? empty.nobody : empty.title}
      actions={
        <>
          <Button kind="primary" onPress={() => navigate({ screen: 'export', project })}>
            {empty.export}
          </Button>
          <Button onPress={() => navigate({ screen: 'opinions', project })}>{words.opinions}</Button>
          <Button onPress={() => navigate({ screen: 'merge', project })}>{empty.merge}</Button>
          <Button onPress={() => setOverlay({ name: 'identity' })}>{empty.who}</Button>
          <Button onPress={() => navigate(matrixAddressOf(project, { story }))}>{empty.matrix}</Button>
        </>
      }
    >
      <p>{empty.text}</p>
      <p>{empty.how}</p>
    </EmptyState>
  )
}

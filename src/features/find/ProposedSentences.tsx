/**
 * The sentences proposed for a claim in all versions, by key or button: link one, link it and say that it agrees, say that it does not
 * tell the claim. What speaks for a sentence is underlined in it and named below (C9).
 */
import { useEffect } from 'react'
import type { Article, Claim } from '#domain/records.ts'
import { MOST_ELSEWHERE, type Sought, type Stretch } from '#domain/finding.ts'
import type { ArticleId } from '#domain/ids.ts'
import { findMessages } from '#i18n/messages/find.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import type { Closeness } from '#state/use-closeness.ts'
import { useSkeletonsUnread } from '#state/use-skeletons-unread.ts'
import { useView } from '#state/use-view.ts'
import { AnswerList } from '#ui/AnswerList.tsx'
import { Button } from '#ui/Button.tsx'
import type { KeyEntry } from '#ui/keys/key-table.ts'
import { SentenceOption } from '#ui/marks/SentenceOption.tsx'
import { VersionName, versionLabel } from '#ui/marks/VersionName.tsx'
import type { VersionText } from './find-in-versions.ts'
import type { ProposedSentence, VersionProposals } from './proposals.ts'
import { useChosen } from './use-chosen.ts'
import { refusedKey, useFindAnswers, useOmit } from './use-find-answers.ts'
import { useElsewhere, useProposals, type Proposals } from './use-proposals.ts'
import styles from './FindDialog.module.css'

interface ProposedSentencesProps {
  /** `null` where only a text is looked for: then nothing can be linked. */
  readonly claim: Claim | null
  readonly sought: Sought
  readonly versions: readonly VersionText[]
  /** What is not elsewhere. */
  readonly known: readonly ArticleId[]
  /** Hears what of the words sought speaks for the sentence that is chosen. */
  readonly onSpeaking: (stretches: readonly Stretch[]) => void
  /** A letter that means nothing here is meant for the search; empty for `/`. */
  readonly onSearch: (letter: string) => void
  /** Somebody goes to read there. */
  readonly onLeave: () => void
}

const words = findMessages.proposed

/** Takes the focus when it is first drawn. */
export function ProposedSentences(props: ProposedSentencesProps) {
  const { claim, sought, versions, known, onSpeaking, onSearch, onLeave } = props
  const { closeness, ...proposals } = useProposals(claim, sought, versions)
  const elsewhere = useElsewhere(claim, sought, known)
  const all = [...proposals.groups, ...elsewhere.groups].flatMap(({ sentences }) => sentences)
  const { active, choose, answered } = useChosen(all)
  const chosen = all[active] ?? null
  const evidence = chosen?.found.evidence
  useEffect(() => onSpeaking(evidence?.map(({ here }) => here) ?? []), [evidence, onSpeaking])
  const omit = useOmit(claim)
  const answers = useFindAnswers({ claim, sentence: chosen, versions, onAnswered: answered, onLeave })
  const listed = { all, active, sought, onChoose: choose }
  /** A letter that could be taken for a judgement is refused; any other that is no answer begins a search. */
  const other = (key: string, entry: KeyEntry | null) => {
    const refused = entry && refusedKey(entry.operation, claim?.id ?? null)
    if (refused !== null) return refused
    const begins = key === '/' || /^[\p{L}\p{N}]$/u.test(key)
    if (begins) onSearch(key === '/' ? '' : key)
    return begins
  }
  return (
    <>
      {versions.length === 0 ? null : (
        <p className={styles['help']} role="status">
          {proposals.state === 'found' ? foundWords(proposals.groups, words.found) : words[proposals.state]}
        </p>
      )}
      <ClosenessNote closeness={closeness} />
      <AnswerList
        label={words.label}
        answers={answers}
        count={all.length}
        active={active}
        optionId={optionId}
        onMove={choose}
        nothing={words.nothing}
        onOtherKey={other}
      >
        {proposals.groups
          .filter(({ sentences }) => sentences.length > 0)
          .map((group) => (
            <ProposedGroup key={group.article.id} group={group} label={versionLabel(group.article)} {...listed} />
          ))}
        {elsewhere.groups.length === 0 ? null : (
          <div className={styles['elsewhere']} aria-hidden="true">
            {words.elsewhere.title}
          </div>
        )}
        {elsewhere.groups.map((group) => (
          <ProposedGroup
            key={group.article.id}
            group={group}
            label={words.elsewhere.group(versionLabel(group.article))}
            {...listed}
          />
        ))}
      </AnswerList>
      <ElsewhereStatus {...elsewhere} canLink={claim !== null} />
      {proposals.state === 'found' ? <WithoutEvidence groups={proposals.groups} onOmit={claim && omit} /> : null}
    </>
  )
}

/** What was found in the rest of the project, and how far it has been read. */
function ElsewhereStatus({ state, groups, canLink }: Proposals & { readonly canLink: boolean }) {
  const [indexing] = useView('indexing')
  const [indexed] = useView('indexed')
  const { found, notYet, reading, linking } = words.elsewhere
  const tell = (count: number, articles: number) => found(count, articles, MOST_ELSEWHERE)
  const isRead = indexed > 0 && (indexing === null || indexing.done >= indexing.total)
  return (
    <>
      <p className={styles['help']} role="status">
        {state !== 'found' ? words.elsewhere[state] : groups.length > 0 || isRead ? foundWords(groups, tell) : notYet}
      </p>
      {indexing && !isRead ? <p className={styles['help']}>{reading(indexing.done, indexing.total)}</p> : null}
      {canLink && groups.length > 0 ? <p className={styles['help']}>{linking}</p> : null}
    </>
  )
}

interface ProposedGroupProps {
  readonly group: VersionProposals
  readonly label: string
  /** All sentences of the list, in order. */
  readonly all: readonly ProposedSentence[]
  readonly active: number
  readonly sought: Sought
  readonly onChoose: (index: number) => void
}

/** The sentences of one article; with their outlines where one does not read its language. */
function ProposedGroup({ group, label, all, active, sought, onChoose }: ProposedGroupProps) {
  const { article, sentences } = group
  const { glossLanguage } = useAnalyst()
  const skeletonAt = useSkeletonsUnread(
    article,
    sentences.map(({ language }) => language.tag),
  )
  return (
    <div role="group" aria-label={label} className={styles['group']}>
      <div className={styles['from']} aria-hidden="true">
        <VersionName article={article} withTitle />
      </div>
      {sentences.map((sentence) => {
        const index = all.indexOf(sentence)
        const skeleton = skeletonAt(sentence.found.start, sentence.language.tag)
        return (
          <SentenceOption
            key={sentence.found.start}
            id={optionId(index)}
            text={sentence.text}
            start={sentence.found.start}
            language={sentence.language}
            glosses={sentence.glosses}
            outline={skeleton ? { skeleton, lang: glossLanguage } : null}
            sought={sought}
            likelihood={sentence.likelihood}
            found={sentence.found}
            isLinked={sentence.isLinked}
            isActive={index === active}
            onChoose={() => onChoose(index)}
          />
        )
      })}
    </div>
  )
}

/** What the encoder is about, where the analyst should know. */
function ClosenessNote({ closeness }: { readonly closeness: Closeness }) {
  if (closeness !== 'comparing' && closeness !== 'failed') return null
  return (
    <p className={styles['help']} role="status">
      {words.closeness[closeness]}
    </p>
  )
}

interface WithoutEvidenceProps {
  readonly groups: readonly VersionProposals[]
  /** `null` where there is no claim that could be missing. */
  readonly onOmit: ((article: Article) => void) | null
}

/** The versions in which nothing speaks for it, which does not say that they do not tell it. */
function WithoutEvidence({ groups, onOmit }: WithoutEvidenceProps) {
  const without = groups.filter(({ sentences }) => sentences.length === 0)
  return without.length === 0 ? null : (
    <p className={styles['without']}>
      <span className={styles['help']}>{words.noEvidence}</span>
      {without.map(({ article }) => (
        <span key={article.id} className={styles['from']}>
          <VersionName article={article} />
          {onOmit ? (
            <Button size="small" kind="quiet" onPress={() => onOmit(article)}>
              {words.omits}
            </Button>
          ) : null}
        </span>
      ))}
    </p>
  )
}

function optionId(index: number): string {
  return `proposed-${index}`
}

function foundWords(groups: readonly VersionProposals[], told: (count: number, articles: number) => string): string {
  const counts = groups.map(({ sentences }) => sentences.length).filter((count) => count > 0)
  return told(
    counts.reduce((sum, count) => sum + count, 0),
    counts.length,
  )
}

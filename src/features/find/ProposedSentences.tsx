/**
 * The sentences proposed for a claim in all versions, by key or button: link one, link it and say that it agrees, say that it does not
 * tell the claim. What speaks for a sentence is underlined in it and named below (C9).
 */
import { useEffect, useState } from 'react'
import { assess } from '#commands/assessments/assess.ts'
import { markPassage } from '#commands/passages/mark-passage.ts'
import { turnDownPassage } from '#commands/suggestions/turn-down-passage.ts'
import { positionIn } from '#domain/passages.ts'
import type { Article, Claim } from '#domain/records.ts'
import { MOST_ELSEWHERE, type Sought, type Stretch } from '#domain/finding.ts'
import type { ArticleId } from '#domain/ids.ts'
import { findMessages } from '#i18n/messages/find.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import type { Closeness } from '#state/use-closeness.ts'
import { useSession } from '#state/use-session.tsx'
import { useSkeletonsUnread } from '#state/use-skeletons-unread.ts'
import { useView } from '#state/use-view.ts'
import { AnswerList } from '#ui/AnswerList.tsx'
import { Button } from '#ui/Button.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { SentenceOption } from '#ui/marks/SentenceOption.tsx'
import { matrixAddressOf, readAddressOf } from '#ui/address.ts'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import type { VersionText } from './find-in-versions.ts'
import type { ProposedSentence, VersionProposals } from './proposals.ts'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
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
const origin = { origin: 'suggestion' } as const

/** Takes the focus when it is first drawn. */
export function ProposedSentences(props: ProposedSentencesProps) {
  const { claim, sought, versions, known, onSpeaking, onSearch, onLeave } = props
  const { closeness, ...proposals } = useProposals(claim, sought, versions)
  const elsewhere = useElsewhere(claim, sought, known)
  const all = [...proposals.groups, ...elsewhere.groups].flatMap(({ sentences }) => sentences)
  const [active, setChosen] = useChosen(all)
  const evidence = all[active]?.found.evidence
  useEffect(() => onSpeaking(evidence?.map(({ here }) => here) ?? []), [evidence, onSpeaking])
  const omit = useOmit(claim, versions, onLeave)
  const answers = useAnswers(claim, omit, onLeave)
  const listed = { all, active, sought, onChoose: setChosen }
  const given = answers.map(({ operation, label, give }) => ({
    operation,
    label,
    give: () => {
      const sentence = all[active]
      if (sentence) unattended(give(sentence))
    },
  }))
  /** A letter that is no answer begins a search. */
  const search = (key: string) => {
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
        answers={given}
        count={all.length}
        active={active}
        optionId={optionId}
        onMove={setChosen}
        onOtherKey={search}
      >
        {proposals.groups
          .filter(({ sentences }) => sentences.length > 0)
          .map((group) => (
            <ProposedGroup key={group.article.id} group={group} label={outletOf(group.article)} {...listed} />
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
            label={words.elsewhere.group(outletOf(group.article))}
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
  const skeletons = useSkeletonsUnread(article)
  return (
    <div role="group" aria-label={label} className={styles['group']}>
      <div className={styles['from']} aria-hidden="true">
        <VersionName article={article} />
      </div>
      {sentences.map((sentence) => {
        const index = all.indexOf(sentence)
        const skeleton = skeletons.get(sentence.found.start)
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

/**
 * The place of the chosen sentence, -1 where there is none. It stays the same sentence when the list is ordered anew, so that an answer
 * never goes to another; when it has gone, the one in its place is meant.
 */
function useChosen(all: readonly ProposedSentence[]): readonly [number, (place: number) => void] {
  const keyOf = (sentence: ProposedSentence | undefined) => sentence && `${sentence.article.id} ${sentence.found.start}`
  const [chosen, setChosen] = useState<{ readonly key: string | undefined; readonly place: number } | null>(null)
  if (chosen === null && all.length > 0) setChosen({ key: keyOf(all[0]), place: 0 })
  const place = all.findIndex((sentence) => keyOf(sentence) === chosen?.key)
  const active = place === -1 ? Math.min(chosen?.place ?? 0, all.length - 1) : place
  return [active, (next) => setChosen({ key: keyOf(all[next]), place: next })]
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

function VersionName({ article }: { readonly article: Article }) {
  return (
    <>
      <bdi translate="no">{outletOf(article)}</bdi> <LanguageTag tag={article.language.tag} show="code" />
    </>
  )
}

function outletOf({ outlet }: Article): string {
  return outlet ?? findMessages.noOutlet
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

interface Answer {
  /** Whose key gives it, of the table of keys; the first answer is given by Enter, too. */
  readonly operation: string | null
  readonly label: string
  readonly give: (sentence: ProposedSentence) => Promise<unknown>
}

/** Goes to the cell of an article, where the reason is asked why the claim is not there (C4). */
function useOmit(
  claim: Claim | null,
  versions: readonly VersionText[],
  onLeave: () => void,
): (article: Article) => void {
  const { project } = useSession()
  const [, setOmitting] = useView('omitting')
  return (article) => {
    if (claim === null) return
    if (!versions.some((version) => version.article.id === article.id)) {
      announce(words.notAsked)
      return
    }
    const cell = { claim: claim.id, article: article.id }
    setOmitting(cell)
    onLeave()
    navigate(matrixAddressOf(project, { cell }))
  }
}

/** What can be answered to a proposed sentence; each is one step. Without a claim one can only go and read there. */
function useAnswers(claim: Claim | null, omit: (article: Article) => void, onLeave: () => void): readonly Answer[] {
  const session = useSession()
  const act = useAct()
  const revisionOf = ({ article }: ProposedSentence) => session.snapshot.get('revisions', article.revision)
  const markOf = async (sentence: ProposedSentence) => {
    const revision = revisionOf(sentence)
    const whole = revision ? await session.text(revision.textHash) : null
    const { found, language } = sentence
    const position = whole === null ? null : positionIn(whole, found.start, found.end)
    return revision && position ? { revision: revision.id, position, language } : null
  }
  const read: Answer = {
    operation: null,
    label: words.read,
    give: async ({ article }) => {
      onLeave()
      navigate(readAddressOf(session.project, [article.id], { claim: claim?.id ?? null }))
      return Promise.resolve()
    },
  }
  if (!claim) return [read]
  return [
    {
      operation: 'passage.link',
      label: words.link,
      give: async (sentence) => {
        const mark = sentence.isLinked ? null : await markOf(sentence)
        return mark && act(markPassage, { ...mark, link: { claim: claim.id } }, origin)
      },
    },
    {
      operation: 'judge.agrees',
      label: words.agrees,
      give: async (sentence) => {
        const mark = await markOf(sentence)
        const cell = { claim: claim.id, article: sentence.article.id }
        return mark && act(assess, { ...cell, judgement: 'agrees', mark: { mark } }, origin)
      },
    },
    {
      operation: 'suggestion.reject',
      label: words.turnDown,
      give: async (sentence) => {
        // Its link says the contrary, and is taken away where it can be judged anew.
        if (sentence.isLinked) return announce(words.stillLinked)
        const revision = revisionOf(sentence)
        const { start, end } = sentence.found
        return revision && act(turnDownPassage, { claim: claim.id, revision: revision.id, start, end }, origin)
      },
    },
    {
      operation: 'judge.omits',
      label: words.omits,
      give: async ({ article }) => Promise.resolve(omit(article)),
    },
    read,
  ]
}

/** The head of one pane: what this article is and how each thing is known. Small, so that the text is the hero. */
import { Check, EllipsisVertical, X } from 'lucide-react'
import { useState } from 'react'
import { setArticleLanguage } from '#commands/articles/set-article-language.ts'
import { markRead } from '#commands/articles/mark-read.ts'
import { directionOf } from '#i18n/direction.ts'
import { formatLanguage } from '#i18n/format.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { LANGUAGES } from '#language/language-names.ts'
import { isUnusualName } from '#language/unusual/unusual-name.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { collationAddressOf, revisionsAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { Menu } from '#ui/Menu.tsx'
import { useCurrentOperations } from '#ui/operations/use-operations.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { DateText } from '#ui/marks/DateText.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { MarkedName } from '#ui/marks/MarkedName.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { Popover } from '#ui/Popover.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { ToggleButton } from '#ui/ToggleButton.tsx'
import { unattended } from '#ui/unattended.ts'
import { useAct } from '#state/use-act.ts'
import { AddressPart } from './AddressPart.tsx'
import { RegionList } from './RegionList.tsx'
import { UnusualPart } from './UnusualPart.tsx'
import { articleTitle, type PaneRows } from './use-pane-rows.ts'
import type { Panes } from './use-panes.ts'
import styles from './PaneHead.module.css'

const words = readMessages.head

/** Title, outlet, language, date, story, revision, length, and whether it was read. */
export function PaneHead({ rows, panes }: { readonly rows: PaneRows; readonly panes: Panes }) {
  const { article, revision, stories } = rows
  const { language } = article
  const analyst = useAnalyst()
  const { project } = useSession()
  const act = useAct()
  const isRead = article.readBy.includes(analyst.id)
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <h2 id={`title-${article.id}`} className={styles['title']} title={articleTitle(article)}>
          <NameSign name={articleTitle(article)} />
          <Quote text={articleTitle(article)} lang={language.tag} dir={language.direction} />
        </h2>
        <ToggleButton
          icon={<Check size={14} />}
          isSelected={isRead}
          onChange={(read) => unattended(act(markRead, { articles: [article.id], read }))}
        >
          {words.read}
        </ToggleButton>
        <ActionMenu />
        {panes.articles.length > 1 ? (
          <IconButton label={readMessages.panes.close} icon={<X size={16} />} onPress={() => panes.close(article.id)} />
        ) : null}
      </div>
      <div className={styles['facts']}>
        {article.outlet === null ? (
          <span>{words.noOutlet}</span>
        ) : (
          <span>
            <MarkedName name={article.outlet} isUnusual={isUnusualName(article.outlet)} lang={language.tag} />
          </span>
        )}
        <AddressPart url={article.url} />
        <LanguageChoice rows={rows} />
        <DateText bounds={article.published} withBasis />
        {stories.length === 0 ? <span>{words.noStory}</span> : null}
        {stories.map((story) => (
          <span key={story.id}>
            <Link to={collationAddressOf(project, story.id)} className={styles['story']} title={words.collate}>
              <Isolated>{story.name}</Isolated>
              <span className="visually-hidden">, {words.collate}</span>
            </Link>
            {story.role === 'sourceDocument' ? ` (${words.source})` : ''}
          </span>
        ))}
        {revision.number > 1 ? (
          <Link to={revisionsAddressOf(project, article.id)} className={styles['story']} title={words.revisions}>
            {words.revision(revision.number)}
            <span className="visually-hidden">, {words.revisions}</span>
          </Link>
        ) : null}
        <span className="tabular">{words.words(revision.words)}</span>
        <RegionList rows={rows} />
        <UnusualPart rows={rows} panes={panes} />
      </div>
    </header>
  )
}

/** Language and direction with how they were decided, to be corrected (T5). */
function LanguageChoice({ rows }: { readonly rows: PaneRows }) {
  const { article } = rows
  const { tag, direction, basis, evidence } = article.language
  const act = useAct()
  const [isOpen, setOpen] = useState(false)
  const set = (nextTag: string, nextDirection: 'ltr' | 'rtl') =>
    unattended(act(setArticleLanguage, { articles: [article.id], tag: nextTag, direction: nextDirection }))
  const options = LANGUAGES.map((known) => ({ id: known.tag, label: known.english, hint: known.own }))
  return (
    <Popover
      label={words.language}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button kind="quiet" size="small" aria-label={`${words.language}: ${formatLanguage(tag)}`}>
          <LanguageTag tag={tag} basis={basis} />
        </Button>
      }
    >
      <div className={styles['form']}>
        <ComboBox
          label={words.language}
          options={options}
          value={options.some((option) => option.id === tag) ? tag : null}
          onChange={(chosen) => {
            if (chosen === null || chosen === tag) return
            set(chosen, directionOf(chosen) === 'rtl' ? 'rtl' : 'ltr')
          }}
          help={`${uiMessages.languageBasis[basis]}${evidence === null ? '' : `, ${words.detectedBy(evidence)}`}`}
        />
        <RadioGroup
          label={words.direction}
          orientation="horizontal"
          options={[
            { id: 'ltr', label: words.leftToRight },
            { id: 'rtl', label: words.rightToLeft },
          ]}
          value={direction}
          onChange={(chosen) => {
            if (chosen !== direction) set(tag, chosen)
          }}
        />
      </div>
    </Popover>
  )
}

const inMenu = {
  article: [
    'region.furniture',
    'sentence.join',
    'sentence.split',
    'sentence.reset',
    'sentence.resetAll',
    'name.same',
    'gloss.edit',
    'gloss.copy',
    'gloss.paste',
    'gloss.translate',
    'gloss.plain',
    'unusual.next',
    'passage.mark',
    'passage.bounds',
    'suggestion.reject',
    'read.passages',
    'read.glosses',
    'read.onlyClaim',
    'read.revisions',
  ],
  pane: [
    'pane.add',
    'pane.change',
    'pane.next',
    'pane.swapPrevious',
    'pane.swapNext',
    'pane.glosses',
    'read.follow',
    'read.differences',
    'pane.close',
  ],
} as const

function ActionMenu() {
  const operations = useCurrentOperations()
  const keyOf = useKeyNames()
  const group = (name: keyof typeof inMenu, title: string | null) => ({
    id: name,
    title,
    entries: inMenu[name].flatMap((id) => {
      const found = operations.find((offered) => offered.id === id)
      if (!found) return []
      return [{ id, label: found.label, keyName: keyOf(id), reason: found.reason, run: () => runOperation(found) }]
    }),
  })
  return (
    <Menu
      label={words.actions}
      trigger={<IconButton label={words.actions} icon={<EllipsisVertical size={16} />} />}
      groups={[group('article', null), group('pane', readMessages.panes.title)]}
    />
  )
}

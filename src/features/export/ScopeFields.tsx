/** Of what the file is to be: stories, claims and articles that are chosen, and what leaves with them. */
import type { Snapshot } from '#domain/snapshot.ts'
import { exportMessages } from '#i18n/messages/export.ts'
import { useRows } from '#state/use-rows.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Switch } from '#ui/Switch.tsx'
import { ScopeList, type ScopeOption } from './ScopeList.tsx'
import type { Choosing, ScopeKind } from './use-choice.ts'
import styles from './ExportScreen.module.css'

const words = exportMessages.scope
const kinds: readonly ScopeKind[] = ['stories', 'claims', 'articles']

/** A list is open at first where something of it is chosen already. */
export function ScopeFields({ choice, setChosen, setNames, setTexts }: Choosing) {
  const { scope } = choice
  return (
    <>
      <fieldset className={styles['group']}>
        <legend>{words.title}</legend>
        <p className={styles['help']}>{words.help}</p>
        {kinds.map((kind) => {
          const chosen = scope[kind] ?? []
          return (
            <Disclosure
              key={kind}
              level={2}
              isOpenAtFirst={chosen.length > 0}
              title={
                <span className={styles['kind']}>
                  {words.kinds[kind]}
                  <span className={styles['soft']}>
                    {chosen.length === 0 ? words.all[kind] : words.chosen(chosen.length)}
                  </span>
                </span>
              }
            >
              <KnownList kind={kind} chosen={chosen} onChange={(ids) => setChosen(kind, ids)} />
            </Disclosure>
          )
        })}
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{exportMessages.leavesToo}</legend>
        <Switch isSelected={scope.names} onChange={setNames} help={exportMessages.namesHelp}>
          {exportMessages.names}
        </Switch>
        <Switch isSelected={scope.texts} onChange={setTexts} help={exportMessages.textsHelp}>
          {exportMessages.texts}
        </Switch>
      </fieldset>
    </>
  )
}

interface KnownListProps {
  readonly kind: ScopeKind
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Reads its rows only once it is opened. */
function KnownList({ kind, chosen, onChange }: KnownListProps) {
  const options = useRows((snapshot) => optionsOf[kind](snapshot), [kind], [kind])
  return <ScopeList kind={kind} options={options} chosen={chosen} onChange={onChange} />
}

const optionsOf: Readonly<Record<ScopeKind, (snapshot: Snapshot) => readonly ScopeOption[]>> = {
  stories: (snapshot) => [...snapshot.all('stories')].map(({ id, name }) => ({ id, label: name })),
  claims: (snapshot) =>
    [...snapshot.all('claims')].map(({ id, wording, language }) => ({ id, label: wording, lang: language })),
  articles: (snapshot) =>
    [...snapshot.all('articles')].map(({ id, title, firstWords, outlet, language }) => ({
      id,
      label: title ?? `[${firstWords}]`,
      lang: language.tag,
      ...(outlet === null ? {} : { hint: outlet }),
    })),
}

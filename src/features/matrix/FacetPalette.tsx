/** The facet palette: eight groups on the keys 1-8, finer facets, what is stated instead, and the codebook beside it (C5). */
import { Plus, X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { codebook, codebookVersion } from '#domain/codebook.ts'
import { isAsProposed, likelyMarks, type FacetProposal } from '#domain/facet-proposals.ts'
import { facetGroups, facets, type Facet, type FacetGroup } from '#domain/judgement.ts'
import type { Claim, FacetMark } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useKeptDraft, type KeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { ToggleButton } from '#ui/ToggleButton.tsx'
import { unattended } from '#ui/unattended.ts'
import {
  addFacet,
  changeFacet,
  dropFacet,
  facetsOf,
  hasGroup,
  readChoice,
  refineFacet,
  toggleGroup,
  type FacetChoice,
} from './facet-choice.ts'
import { FacetProposals } from './FacetProposals.tsx'
import { paletteProblem } from './panel-mode.ts'
import styles from './FacetPalette.module.css'

export interface FacetPaletteProps {
  readonly claim: Pick<Claim, 'aboutSaying' | 'language'>
  readonly judgement: 'agrees' | 'differs'
  /** The facets given before. */
  readonly given: FacetChoice
  /** Names what is judged, so that what is ticked and typed outlives a reload. */
  readonly draftKey: string
  /** What the words propose; those that are likely are ticked while nothing was given. `null` until it is known, and for none. */
  readonly proposals?: readonly FacetProposal[] | null
  /** `isAsProposed`: the choice is what was proposed, and nothing else. True when it was written. */
  readonly onWrite: (choice: FacetChoice, isAsProposed: boolean) => Promise<boolean>
  readonly onLeave: () => void
  /** Language of what is quoted. */
  readonly lang: string
  readonly writeLabel?: string
}

const words = matrixMessages.palette

/** Keeps what is ticked and typed until it is written, also when one leaves; it takes the focus when it opens. */
export function FacetPalette(props: FacetPaletteProps) {
  const { claim, judgement, given, draftKey, proposals = null, onWrite, onLeave, lang } = props
  const kept = useKeptDraft(draftKey, given, readChoice)
  const { typed: choice, type: onChange } = kept
  const [shown, setShown] = useState<Facet>(choice[0]?.facet ?? 'quantity')
  useOffer(kept, given, proposals)
  const problem = paletteProblem(judgement, choice)
  const isProposed = isAsProposed(choice, proposals ?? [])
  const write = () => unattended(onWrite(choice, isProposed).then((isWritten) => isWritten && kept.drop()))
  const leave = () => {
    // What nobody touched is proposed again and need not be kept.
    if (isProposed) kept.drop()
    onLeave()
  }
  const toggle = (group: FacetGroup) => {
    onChange(toggleGroup(choice, group, claim))
    setShown(group)
  }
  useOperations(
    facetGroups.map((group, index) =>
      operation(`number.${index + 1}`, words.groups[group], () => toggle(group), null, { hidden: true }),
    ),
  )
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && !isOwnEnter(event.target)) {
      event.preventDefault()
      event.stopPropagation()
      if (problem === null) write()
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
  }
  return (
    <section className={styles['palette']} aria-label={words.title[judgement]} data-keeps onKeyDownCapture={press}>
      <h3 className={styles['title']}>{words.title[judgement]}</h3>
      <KeptRemark {...kept} />
      <GroupToggles title={words.title[judgement]} choice={choice} onToggle={toggle} />
      <FacetProposals
        proposals={proposals ?? []}
        choice={choice}
        onChange={onChange}
        lang={{ here: claim.language, there: lang }}
      />
      {choice.map((mark, index) => (
        <FacetEditor
          key={`${mark.facet}-${index}`}
          mark={mark}
          isProposed={isAsProposed([mark], proposals ?? [])}
          lang={lang}
          onRefine={(facet) => {
            onChange(refineFacet(choice, index, facet, claim))
            setShown(facet)
          }}
          onChange={(fields) => onChange(changeFacet(choice, index, fields))}
          onDrop={() => onChange(dropFacet(choice, index))}
          onAnother={() => onChange(addFacet(choice, facets[mark.facet].group, claim))}
        />
      ))}
      <PaletteEnd
        problem={problem}
        writeLabel={props.writeLabel ?? words.write[judgement]}
        onWrite={write}
        onLeave={leave}
      />
      <p className={styles['help']}>{words.help}</p>
      <Disclosure title={words.codebookVersion(codebookVersion)} isOpenAtFirst level={4}>
        <CodebookEntryText facet={shown} />
      </Disclosure>
    </section>
  )
}

interface GroupTogglesProps {
  readonly title: string
  readonly choice: FacetChoice
  readonly onToggle: (group: FacetGroup) => void
}

/** The eight groups with their keys; it takes the focus. */
function GroupToggles({ title, choice, onToggle }: GroupTogglesProps) {
  const keyOf = useKeyNames()
  return (
    <div role="group" aria-label={title} tabIndex={-1} data-autofocus className={styles['groups']}>
      {facetGroups.map((group, index) => (
        <ToggleButton
          key={group}
          isSelected={hasGroup(choice, group)}
          onChange={() => onToggle(group)}
          keyName={keyOf(`number.${index + 1}`)}
        >
          {words.groups[group]}
        </ToggleButton>
      ))}
    </div>
  )
}

/** Ticks what is likely once it is known, where nothing was given and nobody has touched anything. */
function useOffer(kept: KeptDraft<FacetChoice>, given: FacetChoice, proposals: readonly FacetProposal[] | null): void {
  const [isOffered, setOffered] = useState(false)
  if (proposals === null || isOffered) return
  setOffered(true)
  if (given.length === 0 && !kept.isOpen) kept.type(likelyMarks(proposals))
}

interface PaletteEndProps {
  readonly problem: ReturnType<typeof paletteProblem>
  readonly writeLabel: string
  readonly onWrite: () => void
  readonly onLeave: () => void
}

function PaletteEnd({ problem, writeLabel, onWrite, onLeave }: PaletteEndProps) {
  return (
    <>
      {problem === null ? null : <p className={styles['problem']}>{words[problem]}</p>}
      <div className={styles['buttons']}>
        <Button kind="primary" onPress={onWrite} isDisabled={problem !== null} keyName="Enter">
          {writeLabel}
        </Button>
        <Button kind="quiet" onPress={onLeave} keyName="Escape">
          {matrixMessages.panel.leave}
        </Button>
      </div>
    </>
  )
}

interface FacetEditorProps {
  readonly mark: FacetMark
  /** Nobody has touched it since it was proposed. */
  readonly isProposed: boolean
  readonly lang: string
  readonly onRefine: (facet: Facet) => void
  readonly onChange: (fields: Partial<Pick<FacetMark, 'truthConditional' | 'stated' | 'detail'>>) => void
  readonly onDrop: () => void
  readonly onAnother: () => void
}

function FacetEditor({ mark, isProposed, lang, onRefine, onChange, onDrop, onAnother }: FacetEditorProps) {
  const finer = facetsOf(facets[mark.facet].group)
  return (
    <fieldset className={styles['facet']} data-proposed={isProposed || undefined}>
      <legend className="visually-hidden">{words.facets[mark.facet]}</legend>
      <div className={styles['facetHead']}>
        {finer.length > 1 ? (
          <Select
            label={words.finer}
            hideLabel
            options={finer.map((facet) => ({ id: facet, label: words.facets[facet] }))}
            value={mark.facet}
            onChange={onRefine}
          />
        ) : (
          <span className={styles['name']}>{words.facets[mark.facet]}</span>
        )}
        {finer.length > 1 ? (
          <IconButton label={words.another} icon={<Plus size={14} />} size="small" onPress={onAnother} />
        ) : null}
        <IconButton label={words.remove} icon={<X size={14} />} size="small" onPress={onDrop} />
      </div>
      <div className={styles['facetWords']}>
        <TextField
          label={words.stated}
          lang={lang}
          placeholder={words.statedHint}
          value={mark.stated ?? ''}
          onChange={(stated) => onChange({ stated: stated === '' ? null : stated })}
        />
        <TextField
          label={words.detail}
          value={mark.detail ?? ''}
          onChange={(detail) => onChange({ detail: detail === '' ? null : detail })}
        />
      </div>
      <Checkbox isSelected={mark.truthConditional} onChange={(truthConditional) => onChange({ truthConditional })}>
        {words.truth}
      </Checkbox>
    </fieldset>
  )
}

function CodebookEntryText({ facet }: { readonly facet: Facet }) {
  const entry = codebook[facet]
  return (
    <dl className={styles['codebook']} aria-label={words.codebook}>
      <dt>{words.facets[facet]}</dt>
      <dd>{entry.definition}</dd>
      <dt>{words.example}</dt>
      <dd>{entry.example}</dd>
      <dt>{words.ruleOfThumb}</dt>
      <dd>{entry.ruleOfThumb}</dd>
    </dl>
  )
}

/** Lists, checkboxes and buttons that do something else keep their Enter; the toggles of the groups do not. */
function isOwnEnter(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('[aria-haspopup], textarea, summary')) return true
  return target instanceof HTMLButtonElement && !target.hasAttribute('aria-pressed')
}

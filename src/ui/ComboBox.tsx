/** Choosing one of many: a field that filters the list as one types. Can also take what is typed as a new value. */
import { ChevronDown } from 'lucide-react'
import { use, useEffect, type FocusEvent, type KeyboardEvent, type Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { Popover } from 'react-aria-components/Popover'
import { uiMessages } from '#i18n/messages/ui.ts'
import { FieldLabel, FieldNotes, type FieldWords } from './FieldParts.tsx'
import { OptionList } from './OptionList.tsx'
import type { Option } from './option.ts'
import fieldStyles from './Field.module.css'
import popoverStyles from './Popover.module.css'
import { classNames } from './class-names.ts'
import { matchesWords } from './matches-words.ts'

export interface ComboBoxProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[]
  /** `null` when nothing is chosen. */
  readonly value: Id | null
  readonly onChange: (id: Id | null) => void
  /** What is typed, where the caller needs it; leave both out and the field keeps it. */
  readonly text?: string
  readonly onTextChange?: (text: string) => void
  /** Takes text that is none of the options; without it such text is put back on leaving. */
  readonly onNewValue?: (text: string) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly isRequired?: boolean
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/**
 * Every typed word must occur in label or hint, in any order and without regard to case and accents. Enter takes the only match, but where
 * what is typed may be meant as a new value.
 */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { options, value, onChange, text, onTextChange, onNewValue } = props
  const { isDisabled = false, isRequired = false, autoFocus = false, error = null } = props
  const leave = (event: FocusEvent) => {
    const typed = event.target instanceof HTMLInputElement ? event.target.value.trim() : ''
    if (typed !== '' && !options.some((option) => option.label === typed)) onNewValue?.(typed)
  }
  // The list knows an option by its label alone; its hint is searched too.
  const searchable = new Map(options.map((option) => [option.label, searchTextOf(option)]))
  return (
    <AriaComboBox<Option<Id>>
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(options.find((option) => option.id === key)?.id ?? null)}
      // The list is not there yet when a field takes the focus at once, and a field in focus is not filled later.
      defaultInputValue={options.find(({ id }) => id === value)?.label ?? ''}
      {...(text === undefined ? {} : { inputValue: text })}
      {...(onTextChange === undefined ? {} : { onInputChange: onTextChange })}
      defaultFilter={(shown, typed) => matchesWords(searchable.get(shown) ?? shown, typed)}
      allowsCustomValue={onNewValue !== undefined}
      // A list that says "nothing matches" would stand in the way of a new value.
      allowsEmptyCollection={onNewValue === undefined}
      menuTrigger="focus"
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={error !== null}
      autoFocus={autoFocus}
      onBlur={leave}
      className={fieldStyles['field'] ?? ''}
    >
      <ComboParts {...props} />
    </AriaComboBox>
  )
}

/** What the field is made of; React Aria wires it through its contexts. */
function ComboParts<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, hideLabel = false, isRequired = false, help, error = null, placeholder, inputRef } = props
  useOnlyMatch(props.onNewValue === undefined)
  const takeOnlyMatch = useTakingOnlyMatch(props)
  return (
    <>
      <FieldLabel label={label} hideLabel={hideLabel} needed={isRequired} />
      <Group className={fieldStyles['box'] ?? ''} onKeyDownCapture={takeOnlyMatch}>
        <Input
          className={fieldStyles['bare'] ?? ''}
          dir="auto"
          translate="no"
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        <Button className={fieldStyles['inset'] ?? ''} aria-label={uiMessages.showOptions}>
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes help={help} error={error} />
      <Popover className={classNames(popoverStyles['popover'], popoverStyles['options'])} offset={3}>
        <OptionList />
      </Popover>
    </>
  )
}

function searchTextOf({ label, hint }: Option): string {
  return `${label} ${hint ?? ''}`
}

/** Enter right after the last letter comes before the list has shown what is left of it, and would put the old value back. */
function useTakingOnlyMatch<Id extends string>({ options, value, onChange, onNewValue }: ComboBoxProps<Id>) {
  const state = use(ComboBoxStateContext)
  return (event: KeyboardEvent) => {
    const { target } = event
    if (event.key !== 'Enter' || onNewValue !== undefined || !(target instanceof HTMLInputElement)) return
    if (!state?.isOpen || state.selectionManager.focusedKey !== null || target.value.trim() === '') return
    const [only, ...more] = options.filter((option) => matchesWords(searchTextOf(option), target.value))
    if (only === undefined || more.length > 0 || only.isDisabled === true || only.id === value) return
    event.preventDefault()
    event.stopPropagation()
    onChange(only.id)
  }
}

/** Goes to the only option that typing has left, as the arrow keys would. */
function useOnlyMatch(isWanted: boolean): void {
  const state = use(ComboBoxStateContext)
  // After every render: React Aria takes the focus off the options whenever the text changes, in an effect that comes after this one.
  useEffect(() => {
    if (!isWanted || !state?.isOpen || state.inputValue === '') return
    const { collection, selectionManager } = state
    const only = collection.size === 1 ? collection.getFirstKey() : null
    if (only === null || selectionManager.focusedKey !== null || selectionManager.isDisabled(only)) return
    selectionManager.setFocusedKey(only)
  })
}

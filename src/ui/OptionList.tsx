/** The list inside the popover of Select and ComboBox. Never on its own: a list of data is a table or a plain list. */
import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import { uiMessages } from '#i18n/messages/ui.ts'
import type { Option } from './option.ts'
import styles from './OptionList.module.css'

interface OptionListProps {
  readonly options?: readonly Option[]
}

/** `options` may be left out where the parent hands the items down. */
export function OptionList({ options }: OptionListProps) {
  return (
    <ListBox<Option>
      {...(options === undefined ? {} : { items: options })}
      className={styles['list'] ?? ''}
      renderEmptyState={() => <div className={styles['empty']}>{uiMessages.noOptions}</div>}
    >
      {(option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className={styles['option'] ?? ''}
        >
          {({ isSelected }) => (
            <>
              <span className={styles['check']} aria-hidden="true">
                {isSelected ? <Check size={14} /> : null}
              </span>
              <Text
                slot="label"
                className={styles['label'] ?? ''}
                {...(option.lang === undefined ? {} : { lang: option.lang })}
                dir={option.dir ?? 'auto'}
              >
                {option.label}
              </Text>
              {option.hint === undefined ? null : (
                <Text slot="description" className={styles['hint'] ?? ''}>
                  {option.hint}
                </Text>
              )}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}

/** One choice of a Select, a ComboBox or a group of radio buttons. */
export interface Option<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** A second, fainter line or hint; it is searched too. */
  readonly hint?: string
  /** Language and direction of the label where it is users' text (T5). */
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  readonly isDisabled?: boolean
}
